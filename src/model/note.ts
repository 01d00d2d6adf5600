import type { Quote } from './span.ts'

/** What was odd, and where: nothing is dropped in silence. */
export interface Note {
  /** Id of the report, or null when there is none (a missing file). */
  readonly report: string | null
  readonly where: Quote | null
  readonly what: string
}

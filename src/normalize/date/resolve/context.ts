import type { Tense } from '../tense.ts'
import type { Resolved } from './resolved.ts'

/** What relative words are counted from. */
export interface Context {
  /** The report's day: its dateline's, else its publication's. */
  readonly report: number | null
  /** Whatever was dated last. */
  readonly previous: Resolved | null
  /** The event dated last: not the day on which someone said so. */
  readonly event: Resolved | null
  /** The quarter named last. */
  readonly quarter: Resolved | null
  /** "In 2014, during the war, … the July 21 shelling": the year that the words before are about. */
  readonly year: number | null
  readonly tense: Tense
  /** Dates without a year are of what has happened. */
  readonly happened: boolean
}

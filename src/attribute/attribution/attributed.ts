import type { Span } from '#model/span'

/** Who says what by which words, with no event needed in what is said. Spans are of the report's text. */
export interface Attributed {
  /** null when nobody is named ("is expected to"). */
  readonly source: Span | null
  readonly cue: Span
  /** What is said, or what an attitude is to: one part, or several around the cue. */
  readonly content: readonly Span[]
}

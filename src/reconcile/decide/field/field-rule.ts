import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import type { Quote } from '#model/span'
import type { SourceBook } from '../source-book.ts'

/** What a rule may look up beside the claim. */
export interface Around {
  readonly report: Report
  readonly book: SourceBook
}

/** How a person's value is set in one field of a claim. */
export interface FieldRule<Value> {
  /** What of the field two values of it share: a later one takes the place of an earlier one of the same key. Unset: the whole field. */
  keyOf?(value: Value): string
  /** What the claim has there, as it is shown beside a correction. */
  read(claim: Claim, value: Value): unknown
  /** The claim with the value there; `words`: those it was read from, null to leave what they are. */
  set(claim: Claim, value: Value, words: Quote | null, around: Around): Claim
}

import type { Decision } from '#model/ledger'

/** What `verify` found. */
export interface Verified {
  /** Sentences; empty when all holds. */
  readonly problems: readonly string[]
  readonly reports: number
  readonly quotes: number
  readonly decisions: number
  /** Chain's end: '' while there is no decision. */
  readonly head: string
  /** Whether the chain still holds the head that was asked for, unchanged; null when none was. */
  readonly holdsHead: boolean | null
}

/** What is to be forgotten: a report, or a name in all texts. `by` and `at` for the decision that says so. */
export interface Forget {
  readonly report?: string
  readonly name?: string
  readonly by: string
  readonly at: string
}

export interface Forgotten {
  readonly decision: Decision
  /** Reports that were erased, or whose texts were changed. */
  readonly reports: readonly string[]
  readonly places: number
  /** Copies of the file that were erased with it. */
  readonly copies: readonly string[]
  /** Payloads of earlier decisions that were erased. */
  readonly payloads: number
}

import type { Contradiction } from '../incident.ts'
import type { Value } from '../sheet/value.ts'
import type { Quote } from '../span.ts'

/**
 * What two tellings do with one matter. 'both': they say the same. 'only-a', 'only-b': one says nothing of it. The others are where they
 * part: as the ledger types it, or by the values alone: 'number' and 'place' cannot be one, 'compatible' can, 'wording' may, 'different' are other people or
 * another certainty.
 */
export type Relation =
  | 'both'
  | 'only-a'
  | 'only-b'
  | Contradiction['kind']
  | 'number'
  | 'place'
  | 'compatible'
  | 'wording'
  | 'different'

/** One matter, side by side. */
export interface Compared {
  /** "When", "killed", "Who says so" … */
  readonly matter: string
  readonly relation: Relation
  readonly a: readonly Value[]
  readonly b: readonly Value[]
  /** What the ledger says of their contradiction. */
  readonly why: readonly string[]
}

/** One of the two that are compared. */
export interface Side {
  readonly kind: 'incident' | 'report'
  readonly id: string
  readonly title: string
  /** Class and time of an incident, outlet and date of a report. */
  readonly facts: readonly string[]
}

/** Two reports of which one repeats the other's words. */
export interface Copying {
  /** Which one is the copy; both, of a third. */
  readonly copy: 'a' | 'b' | 'both'
  readonly how: 'copy' | 'version'
  /** Share of the copy's words that stand in the other, 0..1; null where no passages were kept. */
  readonly similarity: number | null
  readonly passages: readonly { readonly a: Quote; readonly b: Quote }[]
}

/** What is compared within one incident that both reports tell of, or of two incidents as wholes. */
export interface ComparedSection {
  /** Id of the incident that both tell of; null when two incidents are compared. */
  readonly incident: string | null
  readonly title: string
  readonly matters: readonly Compared[]
}

export interface Comparison {
  readonly a: Side
  readonly b: Side
  readonly copying: Copying | null
  readonly sections: readonly ComparedSection[]
}

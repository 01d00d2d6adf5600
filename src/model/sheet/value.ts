import type { Certainty } from '../claim.ts'

/** Columns of the grid of accounts. */
export const COLUMNS = ['when', 'where', 'who', 'hit', 'harm', 'certainty'] as const

export type Column = (typeof COLUMNS)[number]

/** What a column is headed by. */
export const HEADS: Readonly<Record<Column, string>> = {
  when: 'When',
  where: 'Where',
  who: 'Who did it',
  hit: 'What was hit',
  harm: 'Harm, numbers',
  certainty: 'Certainty',
}

/** Bounds of a number that a value tells. */
export interface Bounds {
  /** "killed", "wounded" … */
  readonly what: string
  readonly group: string | null
  readonly min: number | null
  readonly max: number | null
  readonly vague: boolean
  readonly approximate: boolean
}

/** One value in a cell: what is said, and the claims whose words say it. */
export interface Value {
  readonly text: string
  /** Ids of claims, in the order of their reports and words. */
  readonly claims: readonly string[]
  /** The number it tells; null for no number. */
  readonly bounds: Bounds | null
  /** The certainty it is said with; null in all columns but the last. */
  readonly certainty: Certainty | null
}

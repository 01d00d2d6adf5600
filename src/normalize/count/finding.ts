import type { Span } from '#model/span'
import type { Count } from '#model/value'
import type { Mention } from './mention.ts'

/** A count with what is known about how it was read: more than the ledger keeps. */
export interface Finding {
  readonly count: Count
  readonly form: Mention['form']
  /** Part of another count by its words: "of them", "including". */
  readonly part: Mention['part']
  readonly others: boolean
  readonly age: number | null
  readonly sex: 'f' | 'm' | null
  readonly plural: boolean
  /** Where the fate is told, offsets in the text: words such as "were killed", or the counted words themselves. Never empty. */
  readonly told: readonly Span[]
  /** The counted words say people, whatever happened to them. */
  readonly people: boolean
  /** What it counts if it turns out to count things: "destroyed five of them". */
  readonly also: string | null
  /** Number of its sentence in the text. */
  readonly sentence: number
}

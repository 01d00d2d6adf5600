import type { Stance } from '#model/claim'
import type { Quote } from '#model/span'

/** One link of a chain, as the words have it: who, by which cue, and who that is once pronouns are resolved. */
export interface Link {
  readonly source: Quote | null
  /** The fullest words for the same speaker: those of the mention that a pronoun or role goes back to. */
  readonly name: string | null
  readonly cue: Quote | null
  readonly stance: Stance
  readonly rule: string
  readonly hedges: boolean
}

import type { CountedNoun } from '#lexicon/counts'

/** People or things that a text counts, in words `from`..`to` of a sentence: "at least 12 foreign fighters", "a man", "nobody". */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly vague: boolean
  /** How it is said: with a number, as one ("a man"), as one known already ("the man", "he"), by name, as a plural without number, as a group known already ("the victims"), as nobody. */
  readonly form: 'number' | 'one' | 'known' | 'name' | 'plural' | 'group' | 'none'
  /** null where no noun follows: "20 were hurt". */
  readonly noun: CountedNoun | null
  /** Its words are neither in the lists nor absent: "five Houthis". */
  readonly unlisted: boolean
  /** Words from the noun phrase's first to its head: "foreign fighters". */
  readonly of: { readonly from: number; readonly to: number } | null
  /** A part of something counted before: "of them", "of the 17"; 'including' stands before it. */
  readonly part: 'of' | 'including' | null
  /** "four more", "another two". */
  readonly added: boolean
  /** "ten others". */
  readonly others: boolean
  /** Fate that stands within it: "12 dead soldiers", "60 casualties". */
  readonly fate: string | null
  readonly age: number | null
}

/** Whether a fate of people can be this mention's: people, unlisted nouns, and numbers without a noun. */
export const isPeople = (mention: Mention): boolean => mention.noun === null || mention.noun.kind === 'person'

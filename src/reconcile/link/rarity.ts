import type { WordLexicon } from '#lexicon/words'

/** How rare a word is, in bits. */
export type Rarity = (word: string) => number

/**
 * Bits that a word carries: log2 of the documents over those that have it (Spärck Jones 1972), with half a document added for what was not seen.
 * The counts are frozen in data/words, so that a report weighs the same in any ledger.
 */
export const rarityOf =
  ({ documents, inDocuments }: WordLexicon): Rarity =>
  (word) =>
    Math.log2((documents + 1) / ((inDocuments.get(word) ?? 0) + 0.5))

import { type CountLexicon, loadCounts } from '#lexicon/counts'
import type { Count } from '#model/value'
import { readCounts as readWith } from '#normalize/count/read-counts'

export type { Count } from '#model/value'

let words: CountLexicon | null = null

/**
 * Who and what an English text counts, in order: bounds ("at least 80" is 80 to null), vagueness, class of person, what became of them, and the index of
 * the count that one is part of (`within`). The word lists are loaded on the first call.
 */
export function readCounts(text: string): Count[] {
  words ??= loadCounts()
  return readWith(text, words)
}

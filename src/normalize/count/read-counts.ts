import type { CountLexicon } from '#lexicon/counts'
import type { Count } from '#model/value'
import type { Finding } from './finding.ts'
import { readSentence } from './read-sentence.ts'
import { relate } from './relate.ts'
import { sentencesOf, wordsOf } from './words.ts'

/** All counts of a text with what is known of how each was read, in text order. */
export function findingsOf(text: string, words: CountLexicon): Finding[] {
  const sentences = sentencesOf(text, wordsOf(text), words.words.titles)
  return relate(sentences.flatMap((list, at) => readSentence(text, list, at, words)))
}

/** Reads who and what a text counts, with bounds, class of person and part–whole relation. Offsets and `within` are the text's and the list's own. */
export function readCounts(text: string, words: CountLexicon): Count[] {
  return findingsOf(text, words).map((finding) => finding.count)
}

import { COARSEST, sampleOf } from './sample.ts'
import { shinglesOf } from './shingles.ts'
import { WORD, type Words, wordsOf } from './words.ts'

/**
 * What an index keeps of a text: some of its shingles, chosen by their own hash, so that two texts choose the same of what they share
 * (Manber 1994, "Finding similar files in a large file system"; Broder 1997 calls it mod-m sampling).
 */
export interface Signature {
  /** Each once, in ascending order. Signed: V8 keeps such numbers in its maps without a box around each. */
  readonly fingerprints: Int32Array
}

/** Up to how many words every shingle, and every fourth is kept; every eighth of longer texts. A multiple keeps what a short text shares with a long one. */
const ALL_TO = 100
const FOURTH_TO = 300

/** Which bits of a shingle must be 0 for it to be kept: none for short texts. */
function sampleMask({ weights }: Words): number {
  let weight = 0
  for (const one of weights) weight += one
  const words = weight / WORD
  return words <= ALL_TO ? 0 : words <= FOURTH_TO ? 3 : COARSEST
}

/** The signature of a text: some fifty numbers for four hundred words. */
export function signatureOf(text: string): Signature {
  const words = wordsOf(text)
  const mask = sampleMask(words)
  const shingles = shinglesOf(words)
  const kept = new Set<number>(sampleOf(text, words, shingles).map(({ shingle }) => shingle | 0))
  for (const shingle of shingles) if ((shingle & mask) === 0) kept.add(shingle | 0)
  return { fingerprints: Int32Array.from(kept).sort() }
}

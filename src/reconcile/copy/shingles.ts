import type { Span } from '#model/span'

/** Words in a shingle. Five in a row are seldom shared by chance in news. */
export const SHINGLE_WORDS = 5

/** A report's words, hashed, with where each stands. */
export interface Shingled {
  /** Hash of the five words from each position on. */
  readonly hashes: readonly number[]
  readonly words: readonly Span[]
}

/** FNV-1a over the code units of folded words; 32 bits, unsigned. */
function hashWords(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5
  for (let index = from; index < from + SHINGLE_WORDS; index += 1) {
    const word = words[index] as string
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    hash = Math.imul(hash ^ 0x20, 0x01000193)
  }
  return hash >>> 0
}

/** The shingles of a text in any language: runs of letters and digits, lower case. Linear in its length. */
export function shingle(text: string): Shingled {
  const words: Span[] = []
  const folded: string[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    words.push({ start: match.index, end: match.index + match[0].length })
    folded.push(match[0].toLowerCase())
  }
  const hashes: number[] = []
  for (let from = 0; from + SHINGLE_WORDS <= folded.length; from += 1) hashes.push(hashWords(folded, from))
  return { hashes, words }
}

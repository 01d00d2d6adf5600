import { textHash } from '../linear/hash.ts'

/** Most words that are parsed as one tree: the treebanks hold few longer sentences, and what runs on for longer is mostly a list. */
export const MOST_WORDS = 120

/** No piece is shorter than this, unless nothing else can be done. */
const LEAST_WORDS = 40

const hashes = (words: string): ReadonlySet<number> =>
  new Set(words.split(' ').map((word) => textHash(word, 0, word.length)))

/** After which marks a long sentence may be cut, the safest first. */
const CUTS: readonly ReadonlySet<number>[] = [hashes('. ! ?'), hashes(';'), hashes(': – — --'), hashes(',')]

/** Where the piece that begins at `start` ends: after the last of the safest marks in reach, else at full length. */
function pieceEnd(lower: Int32Array, isMark: Uint8Array, start: number): number {
  const limit = start + MOST_WORDS
  for (const marks of CUTS)
    for (let at = limit - 1; at >= start + LEAST_WORDS; at -= 1)
      if (isMark[at] === 1 && marks.has(lower[at] as number)) return at + 1
  return limit
}

/** A sentence in pieces of at most 120 words; most are one piece. `lower`: hash of each word in small letters. */
export function pieces(lower: Int32Array, isMark: Uint8Array): { start: number; end: number }[] {
  const list: { start: number; end: number }[] = []
  let start = 0
  while (lower.length - start > MOST_WORDS) {
    const end = pieceEnd(lower, isMark, start)
    list.push({ start, end })
    start = end
  }
  if (start < lower.length) list.push({ start, end: lower.length })
  return list
}

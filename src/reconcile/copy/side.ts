import { LABEL, proseOf } from './prose.ts'
import { linesOf, sampleOf } from './sample.ts'
import { shinglesOf } from './shingles.ts'
import { type Words, wordsOf } from './words.ts'

/** One of two texts that are compared. */
export interface Side {
  readonly text: string
  readonly words: Words
  /** For each word whether it is a label, quoted, or told. */
  readonly prose: Uint8Array
}

/** Words between two passages of boilerplate that are boilerplate themselves. */
const BETWEEN = 24
/** Words of a shingle, at least; those of scripts without spaces have more. */
const SHINGLE = 5
/** A text as long as an article that leaves no words besides is no boilerplate, but an article that was published often. */
const MOST_LEFT = 8
const ARTICLE_WORDS = 80

/** A text as it is read: its words, and which of them are its outlet's telling. */
export function sideOf(text: string): Side {
  const words = wordsOf(text)
  return { text, words, prose: proseOf(text, words) }
}

const sum = (list: Uint8Array): number => list.reduce((total, one) => total + (one === LABEL ? 0 : 1), 0)

/**
 * The same without the words that `isStock` knows as an outlet's boilerplate, by the shingles that texts of any length keep: what stands close between
 * two of these, and lines that have no others.
 */
export function withoutStock(side: Side, isStock: (fingerprint: number) => boolean): Side {
  const { text, words, prose } = side
  const sampled = sampleOf(text, words, shinglesOf(words)).map(({ at, shingle }) => ({
    at,
    stock: isStock(shingle | 0),
  }))
  if (!sampled.some(({ stock }) => stock)) return side
  const left = prose.slice()
  sampled.forEach(({ at, stock }, index) => {
    if (!stock) return
    const before = sampled[index - 1]
    left.fill(LABEL, before?.stock && at - before.at <= BETWEEN ? before.at : at, Math.min(words.count, at + SHINGLE))
  })
  let next = 0
  linesOf(text, words).reduce((start, end) => {
    const first = next
    while (next < sampled.length && (sampled[next] as { at: number }).at < end) next += 1
    const inLine = sampled.slice(first, next)
    if (inLine.length > 0 && inLine.every(({ stock }) => stock)) left.fill(LABEL, start, end)
    return end
  })
  return sum(prose) >= ARTICLE_WORDS && sum(left) < MOST_LEFT ? side : { ...side, prose: left }
}

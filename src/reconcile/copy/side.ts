import { LABEL, proseOf } from './prose.ts'
import { shinglesOf } from './shingles.ts'
import { sampleMask } from './signature.ts'
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
/** A text as long as an article that is nothing else is no boilerplate, but an article that was published often. */
const MOST_STOCK = 0.9
const ARTICLE_WORDS = 80

/** A text as it is read: its words, and which of them are its outlet's telling. */
export function sideOf(text: string): Side {
  const words = wordsOf(text)
  return { text, words, prose: proseOf(text, words) }
}

/** The same without the words that `isStock` knows, by their sampled shingles, as an outlet's boilerplate. */
export function withoutStock(side: Side, isStock: (fingerprint: number) => boolean): Side {
  const { words, prose } = side
  const mask = sampleMask(words)
  const left = prose.slice()
  let [from, seen] = [-1, 0]
  shinglesOf(words).forEach((shingle, at) => {
    if ((shingle & mask) !== 0) return
    if (!isStock(shingle | 0)) {
      from = -1
      return
    }
    seen += 1
    const start = from >= 0 && at - from <= BETWEEN ? from : at
    left.fill(LABEL, start, Math.min(words.count, at + 5))
    from = at
  })
  if (seen === 0) return side
  const sum = (list: Uint8Array): number => list.reduce((total, one) => total + (one === LABEL ? 0 : 1), 0)
  const whole = sum(prose)
  return whole >= ARTICLE_WORDS && sum(left) < (1 - MOST_STOCK) * whole ? side : { ...side, prose: left }
}

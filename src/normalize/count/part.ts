import type { CountLexicon } from '#lexicon/counts'
import type { Word } from './words.ts'

const PRONOUN = new Set(['them', 'whom', 'which', 'these', 'those', 'us'])
const ARTICLE = new Set(['the', 'his', 'her', 'its', 'their', 'these', 'those'])

/** What stands behind "of": its end, where a noun phrase starts in it, and whether that has a number of its own. */
interface Part {
  readonly to: number
  readonly phrase: number | null
  readonly whole: boolean
  /** What became of the whole, when it is named by that: "of those killed". */
  readonly fate: string | null
}

/** What became of those whom a word names by it: "the dead", "those injured". */
const fateOf = (word: string, words: CountLexicon): string | null =>
  words.fateWords.get(word)?.find((one) => one.use === 'participle' || one.use === 'state' || one.use === 'noun')
    ?.what ?? null

/** Reads "of them", "of which", "of the seventeen", "of the injured" behind a number: where it ends, and where a noun phrase starts in it. */
export function partAfter(list: readonly Word[], at: number, words: CountLexicon): Part | null {
  if (list[at]?.lower !== 'of') return null
  const next = list[at + 1]?.lower ?? ''
  const told = fateOf(list[at + 2]?.lower ?? '', words)
  if (next === 'those' && told) return { to: at + 3, phrase: null, whole: false, fate: told }
  if (
    ARTICLE.has(next) &&
    list[at + 2] &&
    !(list[at + 2] as Word).mark &&
    !words.words.stop.has((list[at + 2] as Word).lower)
  ) {
    const from = at + 2
    const number =
      words.ones.has((list[from] as Word).lower) ||
      words.tens.has((list[from] as Word).lower) ||
      /^\d+$/.test((list[from] as Word).text)
    return {
      to: from + 1,
      phrase: number ? from + 1 : from,
      whole: number,
      fate: number ? null : fateOf((list[from] as Word).lower, words),
    }
  }
  // "twelve of those killed"
  return PRONOUN.has(next) ? { to: at + 2, phrase: null, whole: false, fate: null } : null
}

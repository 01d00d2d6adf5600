import type { Span } from '#model/span'
import type { Term } from './terms.ts'
import { searchWords } from './terms.ts'

/** Endings that English words of one stem differ in; what the databases' stemmers take off, roughly: for showing, not for finding. */
const ENDING = /(?:ing|ed|es|s|e|ings|ers?|ion|ions)$/

const stem = (word: string): string => (word.length > 4 ? word.replace(ENDING, '') : word.replace(/s$/, ''))

/** Where the words that were searched for stand in a text: in code units, in order. */
export function marksIn(text: string, terms: readonly Term[]): Span[] {
  const whole = new Set(terms.flatMap(({ words, prefix }) => (prefix ? words.slice(0, -1) : words)).map(stem))
  const begun = terms.flatMap(({ words, prefix }) => (prefix ? words.slice(-1) : []))
  const marks: Span[] = []
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = searchWords(found[0])
    if (whole.has(stem(word)) || begun.some((start) => word.startsWith(start))) {
      marks.push({ start: found.index, end: found.index + found[0].length })
    }
  }
  return marks
}

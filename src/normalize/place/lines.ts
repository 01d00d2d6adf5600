import type { Word } from './scan-words.ts'

/** How a line's capitals are to be read: 'title' and 'upper' lines capitalise words that are no names. */
export type LineCase = 'prose' | 'title' | 'upper'

const LONGEST_TITLE = 25

/** The case of the line each word stands in: a title has capitals on seven in ten of its longer words and no full stop. */
export function lineCases(text: string, words: readonly Word[]): LineCase[] {
  const cases: LineCase[] = []
  for (let from = 0; from < words.length; ) {
    let to = from + 1
    while (to < words.length && words[to]?.gap !== 'line') to++
    const line = words.slice(from, to).filter((word) => word.text.length > 3 && /\p{L}/u.test(word.text))
    const share = (test: (word: Word) => boolean): number => line.filter(test).length / Math.max(line.length, 1)
    const stopped = text[words[to - 1]?.end ?? 0] === '.'
    const short = line.length >= 3 && to - from <= LONGEST_TITLE && !stopped
    const kind =
      // A wire in capitals is so in whole paragraphs.
      line.length >= 3 && share((word) => word.upper) > 0.7
        ? 'upper'
        : short && share((word) => word.capital) > 0.7
          ? 'title'
          : 'prose'
    for (let i = from; i < to; i++) cases.push(kind)
    from = to
  }
  return cases
}

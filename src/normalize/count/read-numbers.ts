import type { CountLexicon } from '#lexicon/counts'
import type { Quote } from '#model/span'
import { quantitiesOf } from './number/quantity.ts'
import { sentencesOf, type Word, wordsOf } from './words.ts'

/** A number as a text states it, with its bounds; `vague` for "several", "dozens". */
export interface NumberReading {
  readonly quote: Quote
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly vague: boolean
}

/** Reads the numbers of a text that may count something: no ages, dates, times, measures, money, ordinals or names. Offsets are the text's own. */
export function readNumbers(text: string, words: CountLexicon): NumberReading[] {
  return sentencesOf(text, wordsOf(text), words.words.titles).flatMap((list) =>
    quantitiesOf(list, words).map(({ from, to, min, max, approximate, vague }) => {
      const [start, end] = [(list[from] as Word).start, (list[to - 1] as Word).end]
      return { quote: { start, end, text: text.slice(start, end) }, min, max, approximate, vague }
    }),
  )
}

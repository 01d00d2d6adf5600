import { type DateLexicon, loadDates } from '#lexicon/dates'
import { type DateAnchor, type DateMention, readDates as readWith } from '#normalize/date/read-dates'

export type { When } from '#model/value'
export type { DateAnchor, DateMention, Timex } from '#normalize/date/read-dates'

let lexicon: DateLexicon | null = null

/**
 * Every expression of time in an English text, in order: its words, its TIMEX3 value, and the days it stands for as far as words and anchor settle them.
 * `anchor`: when the text was published, or null; without it relative dates stay open. The word lists are loaded on the first call.
 */
export function readDates(text: string, anchor: DateAnchor): DateMention[] {
  lexicon ??= loadDates()
  return readWith(text, anchor, lexicon)
}

import type { DateLexicon } from '#lexicon/dates'
import type { Span } from '#model/span'
import { readDates } from '../read-dates.ts'

/** Datelines stand at the very beginning; "KYIV, Ukraine (Agency), January 17, 2024 —" is a long one. */
const REACH = 120

export interface Dateline extends Span {
  /** ISO 8601 day. */
  readonly day: string
}

/**
 * The day that the text's first line is written from: "KYIV, Jan. 17 (Agency) — …". null where there is none, or where it has no
 * year and nothing says which.
 */
export function readDateline(text: string, published: string | null, words: DateLexicon): Dateline | null {
  const head = text.slice(0, REACH)
  for (const { quote, when } of readDates(head, { published, dateline: null }, words)) {
    if (when?.precision !== 'day' || when.latest === null || when.basis === 'relative') continue
    const before = head.slice(0, quote.start)
    const after = head.slice(quote.end)
    // A place in capitals or "City (Agency), " before, a dash or bracket after.
    const opens = /^[\p{Lu}][\p{L} .,'’()/-]*[,(] ?$/u.test(before) && !/[.!?] \p{Lu}/u.test(before)
    if (opens && /^\.?,? ?(?:\([^()]{2,40}\))? ?[-–—]/.test(after)) {
      return { start: quote.start, end: quote.end, day: when.latest }
    }
  }
  return null
}

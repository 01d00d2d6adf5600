import type { Sentence } from '#model/sentence'
import type { DateMention } from '../read-dates.ts'

const REACH = 60

/** "Posted: ", "(Published ", "UPDATE (", "Last updated on ": at the opening of a line, bracket or sentence, or with a capital before a colon. */
const OPENED =
  /(?:^|[\n([|•·*]|[.!?"”] )\s*(?:(?:first|last|originally|story|web)\s)*(?:posted|published|updated?|modified|created|uploaded|revised)(?:\s(?:on|at|online))*[ :|,([-]{1,3}$/iu
const MARKED = /\b(?:Posted|Published|Updated|Modified|Created|UPDATED?|POSTED|PUBLISHED)(?:\s[a-z]{2,6})?\s?:\s?$/u
/** "a warning expiring May 8 at 7:41PM". */
const EXPIRES = /\bexpir(?:es|ed|ing)(?:\s(?:on|at))?\s$/iu

/** What may stand beside a date in a line of its own: names, "by", "at", a time of day, a zone, marks. */
const BYLINE = /^(?:[\s|,.()/•·–—:-]|\p{Lu}[\p{L}.'’]*|by|at|on|and|of|[ap]\.?m\.?|\d{1,2}:\d{2})*$/u
const LONGEST_LINE = 120

const DAY = 86_400_000
/** Days between publication and the date of a stamp: zones, and pages updated the next day. */
const SLIP = 2

function isNear(day: string | null, published: string | null): boolean {
  return (
    day !== null &&
    published !== null &&
    Math.abs(Date.parse(day.slice(0, 10)) - Date.parse(published.slice(0, 10))) <= SLIP * DAY
  )
}

/** Whether the date stands in a line of its own, with a byline at most, before the report's prose: the day it was printed. */
function isHeadLine(
  text: string,
  { quote, when }: DateMention,
  sentences: readonly Sentence[],
  published: string | null,
): boolean {
  const prose = sentences.find(({ kind, tokens }) => kind === 'prose' && tokens.length > 8)
  if (!/\d/.test(quote.text) || !isNear(when?.latest ?? null, published) || (prose && prose.start < quote.start))
    return false
  const from = text.lastIndexOf('\n', quote.start) + 1
  const end = text.indexOf('\n', quote.end)
  const to = end < 0 ? text.length : end
  if (to - from > LONGEST_LINE) return false
  return BYLINE.test(`${text.slice(from, quote.start)} ${text.slice(quote.end, to)}`)
}

/**
 * Whether a date tells when the report was published or updated, or until when a notice on its page holds, not when anything happened: "Posted: Monday,
 * May 4", "Updated at 4:45 p.m. ET", "expiring May 8". `published`: the report's day, ISO 8601, or null.
 */
export function isPublication(
  text: string,
  mention: DateMention,
  sentences: readonly Sentence[],
  published: string | null,
): boolean {
  const before = text.slice(Math.max(0, mention.quote.start - REACH), mention.quote.start)
  return (
    OPENED.test(before) ||
    MARKED.test(before) ||
    EXPIRES.test(before) ||
    isHeadLine(text, mention, sentences, published)
  )
}

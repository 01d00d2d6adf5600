import { readOrdinal } from '../number.ts'
import type { Atom, Parts, Rule } from '../parts.ts'
import type { Word } from '../scan.ts'
import { isYear } from './year.ts'

const DASHES = new Set(['-', '–', '—', '/'])
/** Before a month that is also a word or a name ("May", "April"): these make it a month. */
const BEFORE_MONTH = new Set(
  'throughout over all whole entire every in since until till by of from last next this early late mid during before after through between to and end a an the its - – ('.split(
    ' ',
  ),
)

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? ''

/** "7", "7th", "seventh" → 7 when a month has such a day. */
function readDay(words: readonly Word[], at: number): { day: number; to: number } | null {
  const ordinal = readOrdinal(words, at)
  if (ordinal?.value) return ordinal.value <= 31 ? { day: ordinal.value, to: ordinal.to } : null
  const word = words[at]
  if (!word || word.digits === 0 || word.digits > 2 || word.value < 1 || word.value > 31) return null
  const mark = words[at + 1]
  // "10:30", "3.5", "7%" are no days; "7-8" is.
  if (mark?.glued && /^[%°]$/.test(mark.lower)) return null
  if (mark?.glued && /^[.,:]$/.test(mark.lower) && words[at + 2]?.glued && (words[at + 2]?.digits ?? 0) > 0) return null
  return { day: word.value, to: at + 1 }
}

/** ", 2024", "2024", "'24", "of 2024" → the year and the word after it. */
function readYear(words: readonly Word[], at: number): { year: number; to: number } | null {
  const comma = lowerAt(words, at) === ',' || lowerAt(words, at) === 'of' ? 1 : 0
  const word = words[at + comma]
  if (word && isYear(word) && !(words[at + comma + 1]?.glued && /^[:%]$/.test(lowerAt(words, at + comma + 1)))) {
    return { year: word.value, to: at + comma + 1 }
  }
  if (/^['’]$/.test(lowerAt(words, at)) && words[at + 1]?.digits === 2 && words[at + 1]?.glued) {
    const short = words[at + 1]?.value ?? 0
    return { year: short + (short < 40 ? 2000 : 1900), to: at + 2 }
  }
  return null
}

/** The second day of "7-8 February", "February 7-8", "7 and 8 February", "3 to 5 March". */
function readUntil(words: readonly Word[], at: number): { day: number; to: number } | null {
  const link = lowerAt(words, at)
  return DASHES.has(link) || link === 'and' || link === 'to' ? readDay(words, at + 1) : null
}

/** "Feb", "Sept": the stop behind it is its own. "June." ends a sentence. */
export const isShort = ({ lower }: Word): boolean => lower === 'sept' || (lower.length === 3 && lower !== 'may')

function monthAt(words: readonly Word[], at: number): { month: number; to: number; doubtful: boolean } | null {
  const word = words[at]
  const month = word?.sense?.month
  if (!word || month === undefined) return null
  const dot = isShort(word) && lowerAt(words, at + 1) === '.' && words[at + 1]?.glued
  return { month, to: at + (dot ? 2 : 1), doubtful: word.sense?.doubtful === true || !word.capital }
}

/** Nothing is counted behind it: "February 7 and 8.", not "February 7 and 8 people". */
const closes = (words: readonly Word[], at: number): boolean =>
  /^(?:[.,;:)”"]|in|at|near|by|when|as|)$/.test(lowerAt(words, at))

function atom(from: number, to: number, parts: Parts, until?: number): Atom {
  const found = { from, to, parts, rule: 'calendar-date' }
  return until === undefined ? found : { ...found, until: { ...parts, day: until } }
}

function monthFirst(words: readonly Word[], at: number): Atom | null {
  const month = monthAt(words, at)
  const word = words[at]
  if (!month || !word) return null
  const day = word.capital || words[month.to]?.digits ? readDay(words, month.to) : null
  if (day && word.capital) {
    const until = readUntil(words, day.to)
    const year = readYear(words, until?.to ?? day.to)
    // "February 7 and 8 people died": a second day needs a dash, the year behind it, or "from", "between" before it.
    const link = lowerAt(words, day.to)
    const led = /^(?:from|between)$/.test(lowerAt(words, at - 1))
    const sure = led || (link === 'and' ? closes(words, until?.to ?? 0) : link !== 'to' || year !== null)
    const second = until && until.day > day.day && sure ? until : null
    const yearHere = second ? year : readYear(words, day.to)
    const parts: Parts = { month: month.month, day: day.day, ...(yearHere ? { year: yearHere.year } : {}) }
    return atom(at, yearHere?.to ?? second?.to ?? day.to, parts, second?.day)
  }
  const year = readYear(words, month.to)
  if (year && word.capital) return atom(at, year.to, { month: month.month, year: year.year })
  if (!word.capital) return null
  const after = words[month.to]
  if (after?.capital && !after.sense && month.doubtful) return null
  if (month.doubtful && !BEFORE_MONTH.has(lowerAt(words, at - 1))) return null
  // "by May", "of May", "and May" may well be a person; "end of May", "from May to" are none.
  const lead = words[at - 2]?.sense
  const cued =
    lead?.edge !== undefined ||
    lead?.unit === 'M' ||
    lead?.month !== undefined ||
    /^(?:to|until|onwards?)$/.test(after?.lower ?? '')
  if (word.lower === 'may' && !cued && /^(?:by|of|and|to|from|the|a|\()$/.test(lowerAt(words, at - 1))) return null
  return atom(at, month.to === at + 2 && !after ? at + 1 : month.to, { month: month.month })
}

function dayFirst(words: readonly Word[], at: number): Atom | null {
  const day = readDay(words, at)
  if (!day) return null
  const until = readUntil(words, day.to)
  let to = until?.to ?? day.to
  if (lowerAt(words, to) === 'of') to += 1
  const month = monthAt(words, to)
  if (!month || (!words[to]?.capital && words[to]?.sense?.doubtful)) return null
  // "killed 12. March …" and "12 March 3" are not the 12th of March.
  const year = readYear(words, month.to)
  const next = words[month.to]
  if (!year && next && next.digits > 0 && next.digits <= 2 && words[month.to + 1]?.lower === ',') return null
  const parts: Parts = { month: month.month, day: day.day, ...(year ? { year: year.year } : {}) }
  return atom(at, year?.to ?? month.to, parts, until?.day)
}

/** "on the 16th": of the report's month, or the one before. */
function ordinalDay(words: readonly Word[], at: number): Atom | null {
  const day = words[at]?.digits ? readOrdinal(words, at) : null
  if (!day?.value || day.value > 31 || lowerAt(words, at - 1) !== 'the' || lowerAt(words, at - 2) !== 'on') return null
  return closes(words, day.to) ? { from: at, to: day.to, parts: { day: day.value }, rule: 'calendar-date' } : null
}

/** "8 February 2024", "Feb. 8, 2024", "February 8", "7-8 February", "the 8th of February", "February 2024", "in May". */
export const calendarDate: Rule = (words, at) => {
  const word = words[at]
  if (!word) return null
  if (word.sense?.month !== undefined) return monthFirst(words, at)
  if (word.digits > 0 || word.sense?.ordinal !== undefined || (word.sense?.cardinal ?? 0) >= 20)
    return dayFirst(words, at) ?? ordinalDay(words, at)
  return null
}

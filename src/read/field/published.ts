import { monthOf, zoneOf } from './months.ts'

/** Years that a report can be from: the first newspaper (1605) to the end of this century; beyond it is a mistake or a joke. */
const YEARS = { first: 1605, last: 2099 }

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Where the date ends in the text: the time comes after, or before it. */
  readonly rest: string
}

type DateForm = (text: string) => Parts | null

const numbers = (match: RegExpExecArray | null, order: readonly [number, number, number], text: string): Parts | null =>
  match && {
    year: Number(match[order[0]]),
    month: Number(match[order[1]]),
    day: Number(match[order[2]]),
    rest: text.slice(0, match.index).concat(' ', text.slice(match.index + match[0].length)),
  }

/** 2024-02-08, 2024/2/8, 2024.02.08 */
const yearFirst: DateForm = (text) =>
  numbers(/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text), [1, 3, 4], text)

/** 20240208, with or without T1135 */
const compact: DateForm = (text) => numbers(/^(\d{4})(\d{2})(\d{2})(?=$|T)/.exec(text), [1, 2, 3], text)

/** 08.02.2024: with dots the day comes first wherever they are used. */
const dotted: DateForm = (text) => numbers(/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text), [3, 2, 1], text)

/** 13/02/2024, 02/13/2024; 08/02/2024 is two days, so it is none. */
const slashed: DateForm = (text) => {
  const match = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(text)
  if (!match) return null
  const [a, b] = [Number(match[1]), Number(match[2])]
  if (a > 12 || a === b) return numbers(match, [3, 2, 1], text)
  return b > 12 ? numbers(match, [3, 1, 2], text) : null
}

/** 8 February 2024, Thu, 08 Feb 2024, 8th of February, 2024 */
const dayMonth: DateForm = (text) => {
  const match = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?[\s,-]+(\d{4})(?!\d)/i.exec(text)
  const month = match && monthOf(match[2]!)
  return match && month ? { ...numbers(match, [3, 1, 1], text)!, month } : null
}

/** February 8, 2024; Feb. 8th 2024 */
const monthDay: DateForm = (text) => {
  const match = /(?<![a-z])([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})(?!\d)/i.exec(text)
  const month = match && monthOf(match[1]!)
  return match && month ? { ...numbers(match, [3, 2, 2], text)!, month } : null
}

/** Thu Feb 08 11:35:00 +0200 2024 (old feeds, JavaScript's toString without the year next to the day) */
const yearLast: DateForm = (text) => {
  const match = /^(?:[a-z]{3},?\s+)?([a-z]{3,9})\s+(\d{1,2})\s(.*)\s(\d{4})$/i.exec(text)
  const month = match && monthOf(match[1]!)
  if (!match || !month) return null
  return { year: Number(match[4]), month, day: Number(match[2]), rest: match[3]! }
}

const FORMS: readonly DateForm[] = [yearFirst, compact, dotted, slashed, dayMonth, monthDay, yearLast]

/** The time and zone that stand beside a date, as ISO 8601 writes them after it: "T11:35:00+02:00"; '' without a time. */
function timeOf(rest: string): string | null {
  const match =
    /(?<![\d+\u2212-])T?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,9})?\s*([ap]\.?m\b\.?)?\s*\(?((?:utc|gmt)?\s?[+\u2212-]\d{1,2}:?\d{0,2}|[a-z]{1,4}\b)?/iu.exec(
      rest,
    ) ?? /^\s*T(\d{2})(\d{2})(\d{2})?()(Z|[+-]\d{4})?/i.exec(rest)
  if (!match) return ''
  const [, h, minutes = '00', seconds = '00', half, zone] = match
  const pm = half?.toLowerCase().startsWith('p')
  const hours = half ? (Number(h) % 12) + (pm ? 12 : 0) : Number(h)
  if (hours > 23 || Number(minutes) > 59 || Number(seconds) > 60) return null
  const offset = zone ? (zoneOf(zone.replace(/\s/g, '')) ?? '') : ''
  return `T${String(hours).padStart(2, '0')}:${minutes}:${seconds === '60' ? '59' : seconds}${offset}`
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const two = (value: number): string => String(value).padStart(2, '0')

/** Seconds or milliseconds since 1970, as some pages give them. */
function fromEpoch(text: string): string | null {
  if (!/^\d{10}$|^\d{13}$/.test(text)) return null
  const ms = Number(text) * (text.length === 10 ? 1000 : 1)
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}

/**
 * A date as pages and people write it, as ISO 8601: a day, or a time with its zone where one is given; a month or year where that is
 * all ("2024-02"). `why` says why there is none: null is never a guess, "08/02/2024" is two days and gives null.
 */
export function readPublished(written: string): { readonly published: string | null; readonly why: string | null } {
  const text = written.normalize('NFKC').trim().slice(0, 100)
  const epoch = fromEpoch(text)
  if (epoch) return { published: epoch, why: null }
  const short = /^(\d{4})(?:-(\d{2}))?$/.exec(text)
  const found = short
    ? { year: Number(short[1]), month: Number(short[2] ?? 1), day: 1, rest: '' }
    : FORMS.reduce<Parts | null>((parts, form) => parts ?? form(text), null)
  if (!found) return { published: null, why: `published ‘${text}’ is not a date we can read` }
  const { year, month, day, rest } = found
  if (year < YEARS.first || year > YEARS.last)
    return { published: null, why: `published ‘${text}’ is not a year of news` }
  const time = timeOf(rest)
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month) || time === null)
    return { published: null, why: `published ‘${text}’ is not in the calendar` }
  if (short) return { published: text, why: null }
  return { published: `${year}-${two(month)}-${two(day)}${time}`, why: null }
}

import type { When } from '../value.ts'

/** Bounds and precision of a time written as EDTF. */
export type EdtfTime = Pick<When, 'earliest' | 'latest' | 'edtf' | 'precision' | 'extent'>

type Stretch = { readonly first: string; readonly last: string; readonly precision: When['precision'] }

const two = (value: number): string => `${value}`.padStart(2, '0')

const daysIn = (year: number, month: number): number => {
  // Years below 100 are themselves here, not of the last century: setUTCFullYear, not Date.UTC.
  const date = new Date(0)
  date.setUTCFullYear(year, month, 0)
  return date.getUTCDate()
}

/** First month of each season of ISO 8601-2 (21 spring … 24 winter), in the north. */
const SEASONS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

function month(year: string, part: number): Stretch | null {
  const season = SEASONS[part]
  if (season !== undefined) {
    const ends =
      season === 12 ? { year: two(Number(year) + 1).padStart(4, '0'), month: 2 } : { year, month: season + 2 }
    const last = `${ends.year}-${two(ends.month)}-${two(daysIn(Number(ends.year), ends.month))}`
    return { first: `${year}-${two(season)}-01`, last, precision: 'month' }
  }
  if (part < 1 || part > 12) return null
  return {
    first: `${year}-${two(part)}-01`,
    last: `${year}-${two(part)}-${two(daysIn(Number(year), part))}`,
    precision: 'month',
  }
}

/** One date of EDTF level 1: "2024-02-08", "2024-02", "2024-21", "2024", "202X", "2024-02-XX", with a time, and with ?, ~ or % behind it. */
function stretchOf(written: string): Stretch | null {
  const text = written.replace(/[?~%]$/, '')
  const unspecified = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(text)
  const timed = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?$/.exec(text)
  if (timed) {
    const [, date = '', hour, minute, second = '0'] = timed
    const day = stretchOf(date)
    if (day?.precision !== 'day' || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
    return { first: text, last: text, precision: 'time' }
  }
  if (!unspecified) return null
  const [, year = '', part, date] = unspecified
  if (year.endsWith('X')) {
    if (part !== undefined) return null
    return {
      first: `${year.replaceAll('X', '0')}-01-01`,
      last: `${year.replaceAll('X', '9')}-12-31`,
      precision: 'year',
    }
  }
  if (part === undefined || (part === 'XX' && (date === undefined || date === 'XX'))) {
    return { first: `${year}-01-01`, last: `${year}-12-31`, precision: 'year' }
  }
  const whole = part === 'XX' ? null : month(year, Number(part))
  if (whole === null || date === undefined || date === 'XX') return whole
  const day = Number(date)
  if (Number(part) > 12 || day < 1 || day > daysIn(Number(year), Number(part))) return null
  return { first: `${year}-${part}-${date}`, last: `${year}-${part}-${date}`, precision: 'day' }
}

/**
 * The bounds of a time in EDTF (ISO 8601-2, level 1: days, months, seasons, years, unspecified digits, intervals with open ends); null when it is none, or
 * ends before it begins. SOURCE: Library of Congress, Extended Date/Time Format specification, levels 0 and 1.
 */
export function readEdtf(edtf: string): EdtfTime | null {
  const ends = edtf.split('/')
  if (ends.length > 2) return null
  if (ends.length === 1) {
    const one = stretchOf(edtf)
    return one && { earliest: one.first, latest: one.last, edtf, precision: one.precision, extent: 'within' }
  }
  const [from = '', to = ''] = ends
  const isOpen = (end: string): boolean => end === '' || end === '..'
  const [first, last] = [isOpen(from) ? null : stretchOf(from), isOpen(to) ? null : stretchOf(to)]
  if ((!isOpen(from) && !first) || (!isOpen(to) && !last) || (!first && !last)) return null
  // A day and a time of that day are told apart by the day alone.
  if (first && last && last.last < first.first.slice(0, last.last.length)) return null
  const finest = first ?? last
  const precision = first && last && first.precision === 'day' && last.precision === 'day' ? 'days' : finest?.precision
  return {
    earliest: first?.first ?? null,
    latest: last?.last ?? null,
    edtf,
    precision: precision ?? 'day',
    extent: first && last ? 'within' : 'throughout',
  }
}

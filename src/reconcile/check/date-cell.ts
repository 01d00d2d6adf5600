/** First and last day of a cell, ISO. */
export interface Days {
  readonly from: string
  readonly to: string
}

/** Whether 03/04/2031 is 3 April ('day') or 4 March ('month'). */
export type DateOrder = 'day' | 'month'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))

/** An ISO day; null when there is no such day. */
function iso(year: number, month: number, day: number): string | null {
  if (!(year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month)))
    return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const days = (from: string | null, to: string | null = from): Days | null =>
  from !== null && to !== null && from <= to ? { from, to } : null

const NUMBERED = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T].*)?$/
const NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}'
const DAY_FIRST = new RegExp(
  `^(?:[a-z]{3,9},? )?(\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?(\\d{1,2})(?:st|nd|rd|th)?)?[ -](${NAME})\\.?,?[ -](\\d{4}|\\d{2})$`,
  'i',
)
const MONTH_FIRST = new RegExp(
  `^(?:[a-z]{3,9},? )?(${NAME})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?(\\d{1,2})(?:st|nd|rd|th)?)?,? (\\d{4})$`,
  'i',
)
const MONTH_ONLY = new RegExp(`^(${NAME})\\.?,? (\\d{4})$`, 'i')

/** Excel's day 0 (Microsoft, "DATEVALUE"): 30 December 1899, so that 1 March 1900 and later days come out right. */
const EXCEL_ZERO = Date.UTC(1899, 11, 30)

/** A day, month or year as ISO 8601 has it. */
function isoPart(text: string): Days | null {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T ].*)?$/.exec(text) ?? []
  if (year === '') return null
  const y = Number(year)
  if (month === undefined) return days(iso(y, 1, 1), iso(y, 12, 31))
  const m = Number(month)
  return day === undefined ? days(iso(y, m, 1), iso(y, m, lastOf(y, m))) : days(iso(y, m, Number(day)))
}

/**
 * The days that a cell names; null when it names none: ISO and EDTF intervals, 4.3.2031, 3/4/31 in the order given, "4 March 2031", "March 4–5, 2031",
 * "March 2031", the number of a day as Excel counts. Times of day are left out.
 */
export function readDays(cell: string, order: DateOrder): Days | null {
  const text = cell.replace(/\s+/g, ' ').trim().slice(0, 60)
  const [first = '', second] = text.split(/ ?\/ ?(?=\d{4}-)/)
  if (second !== undefined) return days(isoPart(first)?.from ?? null, isoPart(second)?.to ?? null)
  const whole = isoPart(text)
  if (whole) return whole
  const numbered = NUMBERED.exec(text)
  if (numbered) {
    const [, a = '', mark, b = '', year = ''] = numbered
    const dayFirst = mark === '.' || order === 'day'
    return days(dayFirst ? iso(fullYear(year), Number(b), Number(a)) : iso(fullYear(year), Number(a), Number(b)))
  }
  const named = DAY_FIRST.exec(text)
  if (named) {
    const [, day = '', end, month = '', year = ''] = named
    const [y, m] = [fullYear(year), monthOf(month)]
    return days(iso(y, m, Number(day)), iso(y, m, Number(end ?? day)))
  }
  const american = MONTH_FIRST.exec(text)
  if (american) {
    const [, month = '', day = '', end, year = ''] = american
    return days(iso(Number(year), monthOf(month), Number(day)), iso(Number(year), monthOf(month), Number(end ?? day)))
  }
  const [, month = '', year = ''] = MONTH_ONLY.exec(text) ?? []
  if (month !== '')
    return days(
      iso(Number(year), monthOf(month), 1),
      iso(Number(year), monthOf(month), lastOf(Number(year), monthOf(month))),
    )
  if (/^\d{5}(?:\.\d+)?$/.test(text))
    return days(new Date(EXCEL_ZERO + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10))
  return null
}

/** The order of day and month in a column, by a cell that can only be one; null when every cell can be both. */
export function orderOf(cells: readonly string[]): DateOrder | null {
  for (const cell of cells) {
    const [, a = '', mark, b = ''] = NUMBERED.exec(cell.trim()) ?? []
    if (a === '' || mark === '.') continue
    if (Number(a) > 12) return 'day'
    if (Number(b) > 12) return 'month'
  }
  return null
}

/** Whether a column has dates whose order shows. */
export const hasNumberedDates = (cells: readonly string[]): boolean =>
  cells.some((cell) => /^\d{1,2}([/-])\d{1,2}\1/.test(cell.trim()))

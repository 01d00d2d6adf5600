/** Days since 1970-01-01 in the proleptic Gregorian calendar; months from 1. Out-of-range months and days carry over. */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.floor(date.getTime() / 86_400_000)
}

export interface Ymd {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The calendar date of a day number. */
export function ymd(day: number): Ymd {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 = Monday; 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

/** ISO 8601 week: the week with the year's first Thursday is week 1. */
export function weekOf(day: number): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4
  const { year } = ymd(thursday)
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 }
}

/** Whether a month has that day. */
export const isDate = (year: number, month: number, day: number): boolean => {
  const found = ymd(dayOf(year, month, day))
  return found.month === month && found.day === day
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** "2024-02-08". */
export function isoDay(day: number): string {
  const { year, month, day: dayOfMonth } = ymd(day)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
}

/** "2024-02". */
export const isoMonth = (day: number): string => isoDay(day).slice(0, 7)

/** The local day of an ISO 8601 date or date-time, as written in its own zone; null when it is none. */
export function readIsoDay(text: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text ?? '')
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDate(year, month, day) ? dayOf(year, month, day) : null
}

import type { When } from '#model/value'
import { dayOf } from '../facts.ts'

/** The days something may have happened on, as coders' standards have them. */
export interface CodedTime {
  /** First and last day. */
  readonly start: string
  readonly end: string
  /** The day in the middle, the earlier of two. */
  readonly middle: string
  /** How many days, both ends included. */
  readonly days: number
}

const DAY = 86_400_000

/** The span of a time in days; null when it is open at an end, or not there: no standard of coders has a column for that. */
export function codedTime(when: When | null): CodedTime | null {
  const [start, end] = [dayOf(when?.earliest), dayOf(when?.latest)]
  if (start === null || end === null) return null
  const [from, to] = [Date.parse(start), Date.parse(end)]
  if (!(from <= to)) return null
  const days = Math.round((to - from) / DAY) + 1
  return { start, end, days, middle: new Date(from + Math.floor((days - 1) / 2) * DAY).toISOString().slice(0, 10) }
}

/**
 * ACLED's time_precision: 1 the day, 2 a week or less, 3 a month or less; null for longer spans, which it does not code. After acledR's
 * article "time" (2025-09-18): 2 takes the middle day, 3 the middle of the month.
 */
export const acledTimePrecision = ({ days }: CodedTime): 1 | 2 | 3 | null =>
  days === 1 ? 1 : days <= 7 ? 2 : days <= 31 ? 3 : null

/** UCDP's date_prec: 1 the day, 2 a span of 2 to 6 days, 3 a week, 4 a month, 5 a year or more (header and readers of GED 23.1 to 26.1). */
export const ucdpDatePrecision = ({ days }: CodedTime): 1 | 2 | 3 | 4 | 5 =>
  days === 1 ? 1 : days <= 6 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5

import type { DayPart, Edge, TimeUnit } from '#lexicon/dates'
import type { Clock } from '../parts.ts'
import { dayOf, weekdayOf, ymd } from './calendar.ts'

export type Grain = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'H' | 'S' | 'Y' | 'DE' | 'CE'

/** A stretch of whole days, first to last, at the grain at which it was said. */
export interface Resolved {
  readonly grain: Grain
  readonly start: number
  /** Inclusive. */
  readonly end: number
  readonly part?: DayPart
  readonly clock?: Clock
  readonly edge?: Edge
  /** Runs from the evening of `start` to the morning of `end`. */
  readonly night?: boolean
  /** The day itself, where a coarser stretch was said: "a week ago". */
  readonly near?: number
  /** Year or day were taken from a reference date. */
  readonly from?: number
  readonly relative?: boolean
}

const span = (grain: Grain, start: number, end: number): Resolved => ({ grain, start, end })

export const day = (number: number): Resolved => span('D', number, number)

export const month = (year: number, number: number): Resolved =>
  span('M', dayOf(year, number, 1), dayOf(year, number + 1, 1) - 1)

export const quarter = (year: number, number: number): Resolved =>
  span('Q', dayOf(year, number * 3 - 2, 1), dayOf(year, number * 3 + 1, 1) - 1)

export const half = (year: number, number: number): Resolved =>
  span('H', dayOf(year, number * 6 - 5, 1), dayOf(year, number * 6 + 1, 1) - 1)

export const year = (number: number): Resolved => span('Y', dayOf(number, 1, 1), dayOf(number, 12, 31))

const FIRST_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** Meteorological seasons of the northern half; winter is of the year it begins in. */
export function season(number: number, name: keyof typeof FIRST_MONTH): Resolved {
  const first = FIRST_MONTH[name]
  return span('S', dayOf(number, first, 1), dayOf(number, first + 3, 1) - 1)
}

/** The stretch of a unit's grain that a day lies in, `by` units on: ("2024-02-08", week, -1) is the week before. */
export function around(unit: TimeUnit, at: number, by: number): Resolved {
  const date = ymd(at)
  switch (unit) {
    case 'TS':
    case 'TM':
      return day(at)
    case 'TH':
      return day(at + Math.round(by / 24))
    case 'D':
      return day(at + by)
    case 'W':
    case 'FN': {
      const monday = at - weekdayOf(at) + 1 + by * (unit === 'FN' ? 14 : 7)
      return span('W', monday, monday + 6)
    }
    case 'WE': {
      const saturday = at - weekdayOf(at) + 6 + by * 7
      return span('WE', saturday, saturday + 1)
    }
    case 'M':
      return month(date.year, date.month + by)
    case 'Q': {
      const first = Math.floor((date.month - 1) / 3) + 1 + by
      return quarter(date.year, first)
    }
    case 'Y':
      return year(date.year + by)
    case 'DE': {
      const first = Math.floor(date.year / 10) * 10 + by * 10
      return span('DE', dayOf(first, 1, 1), dayOf(first + 9, 12, 31))
    }
    case 'CE': {
      const first = Math.floor(date.year / 100) * 100 + by * 100
      return span('CE', dayOf(first, 1, 1), dayOf(first + 99, 12, 31))
    }
    default:
      return unit satisfies never
  }
}

import type { Parts } from '../parts.ts'
import { dayOf, isDate, weekdayOf, ymd } from './calendar.ts'
import type { Context } from './context.ts'
import { day, half, month, quarter, type Resolved, season, year } from './resolved.ts'

/** Days ahead within which a date without a year is the coming one, when the last was most of a year ago: nobody leaves that year out. */
const SOON = 60
const LONG_AGO = 270
/** Of what has happened, a date ahead can only be a slip between zones: published on the evening before. */
const SLIP = 2

/** The last one that has begun by the report's day, unless the next is much nearer. */
function nearest(years: readonly Resolved[], report: number, happened: boolean): Resolved | undefined {
  const last = years.findLast(({ start }) => start <= report)
  const next = years.find(({ start }) => start > report)
  const near = next && next.start - report <= (happened ? SLIP : SOON)
  return near && (!last || report - last.end > LONG_AGO) ? next : last
}

/**
 * Of something that returns every year: the one that the tense and `pick` mean. Past unless said otherwise: the last one that
 * has begun by the report's day.
 */
function ofYears(
  of: (year: number) => Resolved,
  { report, tense, happened }: Context,
  pick: number | undefined,
  told: boolean,
): Resolved | null {
  if (report === null) return null
  const thisYear = ymd(report).year
  const years = [thisYear - 1, thisYear, thisYear + 1].map(of)
  let found: Resolved | undefined
  if (pick === 0) found = years[1]
  else if (pick === 1) found = years.find(({ start }) => start > report)
  else if (pick === -1) found = years.findLast(({ end }) => end < report)
  else if (told) found = years.findLast(({ start }) => start <= report)
  else if (tense === 'future') found = years.find(({ end }) => end >= report)
  // "set a 14 January deadline" lies ahead though its verb is past; a whole month beside such a verb has been.
  else found = nearest(years, report, happened || (tense === 'past' && years[1]?.grain !== 'D'))
  return found ? { ...found, from: report } : null
}

function nthWeekday(year: number, monthNumber: number, nth: number, weekday: number): number {
  if (nth > 0) {
    const first = dayOf(year, monthNumber, 1)
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
  }
  const last = dayOf(year, monthNumber + 1, 1) - 1
  return last - ((weekdayOf(last) - weekday + 7) % 7)
}

function holidayOf(rule: readonly number[], inYear: number): Resolved {
  const [monthNumber = 1, nth = 1, weekday] = rule
  return day(weekday === undefined ? dayOf(inYear, monthNumber, nth) : nthWeekday(inYear, monthNumber, nth, weekday))
}

/** Whatever the calendar names: with its year, or in the year that fits; undefined when the words name nothing of the calendar. */
export function named(parts: Parts, context: Context): Resolved | null | undefined {
  const { report } = context
  const { month: inMonth, day: ofMonth } = parts
  let of: ((year: number) => Resolved) | null = null
  if (inMonth !== undefined && ofMonth !== undefined) {
    // 29 February exists in some years only.
    const valid = parts.year === undefined ? isDate(2024, inMonth, ofMonth) : isDate(parts.year, inMonth, ofMonth)
    if (!valid) return null
    of = (y) => day(dayOf(y, inMonth, ofMonth))
  } else if (inMonth !== undefined) of = (y) => month(y, inMonth)
  else if (parts.holiday) of = (y) => holidayOf(parts.holiday!, y)
  else if (parts.season) of = (y) => season(y, parts.season!)
  else if (parts.quarter !== undefined) of = (y) => quarter(y, parts.quarter!)
  else if (parts.half !== undefined) of = (y) => half(y, parts.half!)
  else if (parts.year !== undefined) return year(parts.year)
  if (!of) return undefined
  if (parts.year !== undefined) return of(parts.year)
  if (parts.yearPick !== undefined)
    return report === null ? null : { ...of(ymd(report).year + parts.yearPick), from: report, relative: true }
  if (parts.same) return context.event ? { ...of(ymd(context.event.start).year), relative: true } : null
  const narrated = context.year !== null && parts.pick === undefined ? of(context.year) : null
  if (narrated && (report === null || narrated.start <= report)) return { ...narrated, relative: true }
  // A quarter is spoken of when its figures are told: the last one begun, also in "will report third-quarter earnings".
  const told = parts.quarter !== undefined || parts.half !== undefined
  const found = ofYears(of, context, parts.pick, told)
  return found && parts.pick !== undefined ? { ...found, relative: true } : found
}

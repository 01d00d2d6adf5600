import type { Clock, Parts } from '../parts.ts'
import type { Tense } from '../tense.ts'
import { dayOf, isDate, weekdayOf, ymd } from './calendar.ts'
import { around, day, half, month, quarter, type Resolved, season, year } from './resolved.ts'

/** What relative words are counted from. */
export interface Context {
  /** The report's day: its dateline's, else its publication's. */
  readonly report: number | null
  /** Whatever was dated last. */
  readonly previous: Resolved | null
  /** The event dated last: not the day on which someone said so. */
  readonly event: Resolved | null
  /** The quarter named last. */
  readonly quarter: Resolved | null
  /** "In 2014, during the war, … the July 21 shelling": the year that the words before are about. */
  readonly year: number | null
  readonly tense: Tense
  /** Dates without a year are of what has happened. */
  readonly happened: boolean
}

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

/** Whatever the calendar names: with its year, or in the year that fits. */
function named(parts: Parts, context: Context): Resolved | null | undefined {
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

/** "on the 16th": the last one, or with a future tense the next. */
function ofMonths(ofMonth: number, { report, tense }: Context): Resolved | null {
  if (report === null) return null
  const { year: y, month: m } = ymd(report)
  const months = tense === 'future' ? [0, 1, 2] : [0, -1, -2]
  for (const by of months) {
    const at = dayOf(y, m + by, ofMonth)
    if (ymd(at).day !== ofMonth || (tense === 'future' ? at < report : at > report)) continue
    return { ...day(at), from: report }
  }
  return null
}

function weekdayNear(weekday: number, parts: Parts, { report, tense }: Context): Resolved | null {
  if (report === null) return null
  const back = (weekdayOf(report) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  const { pick } = parts
  let at = report - back
  if (pick === -1) at = report - (back || 7)
  else if (pick === 1) at = report + (ahead || 7)
  else if (pick === 0) at = report - weekdayOf(report) + weekday
  else if (tense === 'future') at = report + ahead
  return { ...day(at), from: report, relative: true }
}

function weekendNear(parts: Parts, { report, tense }: Context): Resolved | null {
  if (report === null) return null
  const coming = around('WE', report, 0)
  const begun = coming.start <= report
  const { pick } = parts
  const by = pick === 1 ? 1 : pick === 0 || tense === 'future' || (begun && pick === undefined) ? 0 : -1
  return { ...around('WE', report, by), from: report, relative: true }
}

function moved(parts: Parts, context: Context): Resolved | null {
  const move = parts.move!
  if (move.from === 'event' && !context.event) return null
  const previous = move.from === 'report' ? null : move.from === 'event' ? context.event : context.previous
  const base = previous?.start ?? context.report
  if (base === null || move.by === null) return null
  const quarterly = parts.yearAgo
    ? (context.quarter ?? (previous?.grain === 'M' || previous?.grain === 'H' ? previous : null))
    : null
  const from = previous && !quarterly ? previous.start : (context.report ?? base)
  if (quarterly) {
    const { year: y, month: m } = ymd(quarterly.start)
    const found =
      quarterly.grain === 'M'
        ? month(y - 1, m)
        : quarterly.grain === 'H'
          ? half(y - 1, Math.ceil(m / 6))
          : quarter(y - 1, Math.ceil(m / 3))
    return { ...found, from, relative: true }
  }
  const whole = Math.trunc(move.by)
  // A night is dated by its morning, and so counted from there.
  const at = previous?.night ? previous.end : base
  return { ...around(move.unit, at, whole), from: at, relative: true }
}

function later(parts: Parts, { event, previous }: Context): Resolved | null {
  const base = event?.clock ? event : previous?.clock ? previous : null
  if (!base?.clock || parts.minutes === undefined) return event ? { ...event, relative: true } : null
  const total = base.clock.hour * 60 + (base.clock.minute ?? 0) + parts.minutes
  const clock: Clock = {
    ...base.clock,
    hour: Math.floor((((total % 1440) + 1440) % 1440) / 60),
    minute: ((total % 60) + 60) % 60,
  }
  return { ...day(base.start + Math.floor(total / 1440)), clock, from: base.start, relative: true }
}

function again(parts: Parts, { event, report, quarter: lastQuarter }: Context): Resolved | null {
  if (parts.unit === 'Q') {
    if (lastQuarter) return { ...lastQuarter, relative: true }
    return report === null ? null : { ...around('Q', report, -1), from: report, relative: true }
  }
  if (!event) return null
  const at = event.night ? event.end : event.start
  if (parts.part === 'NI' && event.night) return { ...event, relative: true }
  return { ...around(parts.unit ?? 'D', at, 0), from: at, relative: true }
}

/** A part of the day or a clock alone: on the day last dated, else on the report's. */
function sameDay(parts: Parts, { event, report }: Context): Resolved | null {
  const dated = event?.grain === 'D' ? event : null
  if (parts.overnight && dated?.night) return { ...dated, relative: true }
  const at = parts.overnight ? report : (dated?.end ?? report)
  return at === null ? null : { ...day(at), from: at, relative: true }
}

function bare(parts: Parts, context: Context): Resolved | null {
  if (parts.minutes !== undefined) return later(parts, context)
  if (parts.decade !== undefined) return around('DE', dayOf(parts.decade * 10, 1, 1), 0)
  if (parts.century !== undefined) return around('CE', dayOf((parts.century - 1) * 100, 1, 1), 0)
  const calendar = named(parts, context)
  if (calendar !== undefined) return calendar
  if (parts.same) return again(parts, context)
  if (parts.day !== undefined) return ofMonths(parts.day, context)
  if (parts.move) return moved(parts, context)
  if (parts.weekday !== undefined) return weekdayNear(parts.weekday, parts, context)
  if (parts.unit === 'WE') return weekendNear(parts, context)
  if (parts.unit) {
    const { report } = context
    return report === null ? null : { ...around(parts.unit, report, parts.pick ?? 0), from: report, relative: true }
  }
  return parts.part || parts.clock ? sameDay(parts, context) : null
}

/** The days that an expression means, null where its words or the context leave them open. Total. */
export function resolve(parts: Parts, context: Context): Resolved | null {
  if (parts.kind || parts.reference) return null
  const found = bare(parts, context)
  if (!found) return null
  const night = parts.overnight === true && found.grain === 'D' && !found.night
  const nightly: Resolved = night ? { ...found, start: found.start - 1, end: found.start, night: true } : found
  return {
    ...nightly,
    ...(parts.part ? { part: parts.part } : {}),
    ...(parts.clock ? { clock: parts.clock } : {}),
    ...(parts.edge ? { edge: parts.edge } : {}),
  }
}

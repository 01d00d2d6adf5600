import type { TimeUnit } from '#lexicon/dates'
import type { Clock, Parts } from '../parts.ts'
import { ymd } from './calendar.ts'
import type { Context } from './context.ts'
import { around, day, half, month, quarter, type Resolved } from './resolved.ts'

/** "a year ago" of a quarter, half or month is that of the year before. */
function yearBefore({ grain, start }: Resolved): Resolved {
  const { year: y, month: m } = ymd(start)
  if (grain === 'M') return month(y - 1, m)
  return grain === 'H' ? half(y - 1, Math.ceil(m / 6)) : quarter(y - 1, Math.ceil(m / 3))
}

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { W: 7, FN: 14 }

/** So many units before or after the report's day, the event last dated, or whatever was dated last. */
export function moved(parts: Parts, context: Context): Resolved | null {
  const move = parts.move!
  if (move.from === 'event' && !context.event) return null
  const previous = move.from === 'report' ? null : move.from === 'event' ? context.event : context.previous
  const whole = previous?.grain === 'M' || previous?.grain === 'H' ? previous : null
  const periodic = parts.yearAgo ? (context.quarter ?? whole) : null
  if (periodic) return { ...yearBefore(periodic), from: context.report ?? periodic.start, relative: true }
  // A night is dated by its morning, and so counted from there; "a week ago" from its seventh day.
  const at = previous ? (previous.night ? previous.end : (previous.near ?? previous.start)) : context.report
  if (at === null || move.by === null) return null
  const by = Math.trunc(move.by)
  const days = DAYS[move.unit]
  const near = days === undefined ? {} : { near: at + by * days }
  const result = { ...around(move.unit, at, by), ...near, from: at, relative: true }
  // "reopened on Wednesday, four months after the explosion": counted from an explosion that is not dated, it would be yet to come.
  const isToCome = move.from === 'event' && by > 0 && context.report !== null && result.start > context.report
  return isToCome ? null : result
}

/** "two minutes later": from the clock time last told. */
export function later(parts: Parts, { event, previous }: Context): Resolved | null {
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

/** "that night", "the same day", "the quarter": the stretch that the event last dated lies in. */
export function again(parts: Parts, { event, report, quarter: lastQuarter }: Context): Resolved | null {
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
export function sameDay(parts: Parts, { event, report }: Context): Resolved | null {
  const dated = event?.grain === 'D' ? event : null
  if (parts.overnight && dated?.night) return { ...dated, relative: true }
  const at = parts.overnight ? report : (dated?.end ?? report)
  return at === null ? null : { ...day(at), from: at, relative: true }
}

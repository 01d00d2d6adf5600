import type { Parts } from '../parts.ts'
import { dayOf, weekdayOf, ymd } from './calendar.ts'
import type { Context } from './context.ts'
import { around, day, type Resolved } from './resolved.ts'

/** "on the 16th": the last one, or with a future tense the next. */
export function ofMonths(ofMonth: number, { report, tense }: Context): Resolved | null {
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

/** "Tuesday", "last Tuesday": past unless the tense or "next" says otherwise; the report's own weekday is its day. */
export function weekdayNear(weekday: number, parts: Parts, { report, tense }: Context): Resolved | null {
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

/** Days ahead from which on "this weekend" of what has happened is the last one: told on a Monday to Wednesday. */
const FAR_WEEKEND = 2

/** "the weekend": the last one, or the coming one with a future tense. */
export function weekendNear(parts: Parts, { report, tense, happened }: Context): Resolved | null {
  if (report === null) return null
  const coming = around('WE', report, 0)
  const begun = coming.start <= report
  const { pick } = parts
  const isPast = happened && tense !== 'future' && coming.start - report > FAR_WEEKEND
  const by = pick === 1 ? 1 : (pick === 0 && !isPast) || tense === 'future' || (begun && pick === undefined) ? 0 : -1
  return { ...around('WE', report, by), from: report, relative: true }
}

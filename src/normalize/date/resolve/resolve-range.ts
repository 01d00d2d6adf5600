import type { Parts } from '../parts.ts'
import { dayOf, ymd } from './calendar.ts'
import type { Context } from './context.ts'
import { resolve } from './resolve.ts'
import type { Resolved } from './resolved.ts'

/** Moves the first end back to before the second: "from Monday to Tuesday" read on a Monday, "from December to March". */
function before(first: Resolved, parts: Parts, last: Resolved): Resolved {
  if (first.start <= last.start) return first
  if (parts.weekday !== undefined) {
    const weeks = Math.ceil((first.start - last.start) / 7) * 7
    return { ...first, start: first.start - weeks, end: first.end - weeks }
  }
  if (parts.month === undefined || parts.year !== undefined) return first
  const back = (day: number): number => {
    const { year, month, day: ofMonth } = ymd(day)
    return dayOf(year - 1, month, ofMonth)
  }
  return { ...first, start: back(first.start), end: back(first.end) }
}

/** Both ends of a range. A night between two days begins on the first: its morning is the second's. */
export function resolveRange(
  parts: Parts,
  until: Parts,
  context: Context,
): [first: Resolved | null, last: Resolved | null] {
  const { overnight: _overnight, ...first } = parts
  const { overnight: _again, ...second } = until
  const from = resolve(first, context)
  const last = resolve(second, { ...context, previous: from, event: from })
  return [from && last ? before(from, parts, last) : from, last]
}

import type { Parts } from '../parts.ts'
import { dayOf } from './calendar.ts'
import type { Context } from './context.ts'
import { again, later, moved, sameDay } from './follow.ts'
import { named } from './named.ts'
import { ofMonths, weekdayNear, weekendNear } from './near.ts'
import { around, type Resolved } from './resolved.ts'

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

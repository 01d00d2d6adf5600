import type { Incident } from '#model/incident'
import type { Report } from '#model/report'
import type { When } from '#model/value'
import { byText } from '#util/order'
import { eventDay, shiftDay } from '../link/keys.ts'

/** Days after an event within which an unread report may well tell of it. Own choice: most follow-ups come within a fortnight. */
const NEAR = 14

/** Reports whose sentences were not read, by their day of publication, so that an incident looks at a fortnight of them and not at all. */
export type Unread = ReadonlyMap<string, readonly Report[]>

/** Files reports that are kept but were not read; of those without a date nobody can say what they are near to. Linear. */
export function unreadOf(reports: readonly Report[]): Unread {
  const byDay = new Map<string, Report[]>()
  for (const report of reports) {
    if (report.read !== 'language' || report.published === null) continue
    const day = report.published.slice(0, 10)
    const known = byDay.get(day)
    if (known) known.push(report)
    else byDay.set(day, [report])
  }
  return byDay
}

/** Days on which a report may well tell of an event: of the day `when` says, else of the first day that is told of it (`told`, ISO days). */
export function daysNear(when: When | null, told: readonly string[]): string[] {
  const day = eventDay(when) ?? [...told].sort(byText)[0] ?? null
  return day === null ? [] : Array.from({ length: NEAR + 2 }, (_, index) => shiftDay(day, index - 1))
}

/** Events that a report of this day may well tell of are of these days: the other way round. */
export const daysTold = (published: string): { readonly first: string; readonly last: string } => ({
  first: shiftDay(published, -NEAR),
  last: shiftDay(published, 1),
})

/** Unread reports that were published soon after the event: what the incident may lack. */
export function unreadNear(when: When | null, told: readonly string[], unread: Unread): Incident['unread'] {
  const near = daysNear(when, told).flatMap((day) => unread.get(day) ?? [])
  return {
    reports: near.map((report) => report.id).sort(byText),
    languages: [...new Set(near.map((report) => report.language))].sort(byText),
  }
}

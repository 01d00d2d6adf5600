import type { Incident } from '#model/incident'
import type { Report } from '#model/report'
import type { When } from '#model/value'
import { byText } from '#util/order'
import { eventDay, shiftDay } from '../link/keys.ts'

/** Days after an event within which an unread report may well tell of it. Own choice: most follow-ups come within a fortnight. */
const NEAR = 14

/** Reports that are kept but whose sentences were not read, published soon after the event: what the incident may lack. */
export function unreadNear(when: When | null, reports: ReadonlyMap<string, Report>): Incident['unread'] {
  const day = eventDay(when)
  const last = day === null ? null : shiftDay(day, NEAR)
  const near = [...reports.values()].filter((report) => {
    if (report.read !== 'language') return false
    const published = report.published?.slice(0, 10) ?? null
    return day === null || last === null || published === null || (published >= shiftDay(day, -1) && published <= last)
  })
  return {
    reports: near.map((report) => report.id).sort(byText),
    languages: [...new Set(near.map((report) => report.language))].sort(byText),
  }
}

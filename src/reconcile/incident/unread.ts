import type { Incident } from '#model/incident'
import type { Report } from '#model/report'
import type { When } from '#model/value'
import { byText } from '#util/order'
import { eventDay, shiftDay } from '../link/keys.ts'

/** Days after an event within which an unread report may well tell of it. Own choice: most follow-ups come within a fortnight. */
const NEAR = 14

/** Reports whose sentences were not read, by their day of publication, so that an incident looks at a fortnight of them and not at all. */
export interface Unread {
  readonly byDay: ReadonlyMap<string, readonly Report[]>
  readonly undated: readonly Report[]
}

/** Files reports that are kept but were not read. Linear. */
export function unreadOf(reports: readonly Report[]): Unread {
  const byDay = new Map<string, Report[]>()
  const undated: Report[] = []
  for (const report of reports) {
    if (report.read !== 'language') continue
    const day = report.published?.slice(0, 10) ?? null
    const known = day === null ? undated : byDay.get(day)
    if (known) known.push(report)
    else if (day !== null) byDay.set(day, [report])
  }
  return { byDay, undated }
}

/**
 * Unread reports that were published soon after the event, or of which it is not known when: what the incident may lack. Where its day is not known, soon
 * after the first report of it (`told`, ISO days); where that is not known either, all.
 */
export function unreadNear(when: When | null, told: readonly string[], { byDay, undated }: Unread): Incident['unread'] {
  const day = eventDay(when) ?? [...told].sort(byText)[0] ?? null
  const days =
    day === null ? [...byDay.keys()] : Array.from({ length: NEAR + 2 }, (_, index) => shiftDay(day, index - 1))
  const near = [...undated, ...days.flatMap((one) => byDay.get(one) ?? [])]
  return {
    reports: near.map((report) => report.id).sort(byText),
    languages: [...new Set(near.map((report) => report.language))].sort(byText),
  }
}

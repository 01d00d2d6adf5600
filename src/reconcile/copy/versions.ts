import type { Report } from '#model/report'
import { byText } from '#util/order'
import { moment } from './order.ts'

/** When a text stood at its address: published, and fetched, as a live article keeps the date of its first version. */
const stood = ({ published, captured }: Report): string => `${moment(published)} ${moment(captured)}`

/** Marks later texts at one URL as versions of the one before; versions count as one report in every number. Those without a date are left alone. */
export function markVersions(reports: readonly Report[]): Report[] {
  const byUrl = new Map<string, Report[]>()
  for (const report of reports) {
    if (report.url === null || (report.published === null && report.captured === null)) continue
    const address = `${report.publisher} ${report.url}`
    const known = byUrl.get(address)
    if (known) known.push(report)
    else byUrl.set(address, [report])
  }
  const earlier = new Map<string, string>()
  for (const versions of byUrl.values()) {
    versions.sort((a, b) => byText(stood(a), stood(b)) || byText(a.id, b.id))
    versions.forEach((report, index) => {
      const before = versions[index - 1]
      if (before && stood(before) !== stood(report)) earlier.set(report.id, before.id)
    })
  }
  return reports.map((report) => ({ ...report, versionOf: earlier.get(report.id) ?? report.versionOf }))
}

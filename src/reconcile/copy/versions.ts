import type { Report } from '#model/report'
import { byText } from '#util/order'

/** Marks later texts at one URL as versions of the one before; versions count as one report in every number. */
export function markVersions(reports: readonly Report[]): Report[] {
  const byUrl = new Map<string, Report[]>()
  for (const report of reports)
    if (report.url !== null)
      byUrl.set(`${report.publisher} ${report.url}`, [
        ...(byUrl.get(`${report.publisher} ${report.url}`) ?? []),
        report,
      ])
  const earlier = new Map<string, string>()
  for (const versions of byUrl.values()) {
    const ordered = versions
      .filter((report) => report.published !== null)
      .sort((a, b) => byText(a.published ?? '', b.published ?? '') || byText(a.id, b.id))
    ordered.forEach((report, index) => {
      const before = ordered[index - 1]
      if (before && before.published !== report.published) earlier.set(report.id, before.id)
    })
  }
  return reports.map((report) => ({ ...report, versionOf: earlier.get(report.id) ?? report.versionOf }))
}

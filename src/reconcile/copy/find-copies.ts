import type { Report } from '#model/report'
import { CopyIndex } from './copy-index.ts'

/**
 * Marks the reports that repeat another's words, with the passages that show it. The first to publish is the original, an agency's own report that of
 * whatever carries its tag. `copyOf` names the first report whose words this one shares enough of itself, not a link between. Near-linear in the number of reports.
 */
export function findCopies(reports: readonly Report[]): Report[] {
  const index = new CopyIndex()
  for (const report of reports) index.add(report)
  const copies = index.copies()
  return reports.map((report) => ({ ...report, copyOf: copies.get(report.id) ?? null }))
}

import { basename } from 'node:path'
import type { Ledger } from '#model/ledger'
import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import { foldName } from '#util/fold'

/** The reports that a text may mean: by file or URL, the beginning of an id, the outlet's name; the first of these ways that finds one. */
export function findReports({ reports }: Ledger, text: string): Report[] {
  const ways: ((report: Report) => boolean)[] = [
    ({ file, url }) => file === text || url === text,
    ({ file }) => file !== null && basename(file) === basename(text),
    ({ id }) => /^[0-9a-f]{4,64}$/i.test(text) && id.startsWith(text.toLowerCase()),
    (report) => foldName(outletOf(report)) === foldName(text),
  ]
  for (const way of ways) {
    const found = reports.filter(way)
    if (found.length > 0) return found
  }
  return []
}

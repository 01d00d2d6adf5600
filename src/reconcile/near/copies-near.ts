import type { Report } from '#model/report'
import { findCopies } from '../copy/find-copies.ts'
import { markVersions } from '../copy/versions.ts'

/**
 * Reports as they stand once others have come: `fresh` with what they are copies and versions of, and those of `known` for which that changes. `known` are
 * the reports of the ledger that share passages or an address with those that come. What was a copy stays one, unless a report that comes was before its original.
 */
export function copiesNear(fresh: readonly Report[], known: readonly Report[]): Report[] {
  const isFresh = new Set(fresh.map(({ id }) => id))
  const before = new Map(known.map((report) => [report.id, report]))
  const all = [...new Map([...fresh, ...known].map((report) => [report.id, report])).values()]
  return findCopies(markVersions(all)).flatMap((report): Report[] => {
    if (isFresh.has(report.id)) return [report]
    const old = before.get(report.id)
    if (!old) return []
    const copyOf = isFresh.has(report.copyOf?.report ?? '') ? report.copyOf : old.copyOf
    const { versionOf } = report
    return copyOf === old.copyOf && versionOf === old.versionOf ? [] : [{ ...old, copyOf, versionOf }]
  })
}

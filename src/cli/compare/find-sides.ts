import { compareIncidents } from '#model/compare/compare-incidents'
import { compareReports } from '#model/compare/compare-reports'
import type { Comparison } from '#model/compare/comparison'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import { findIncident } from '../incidents/find-incident.ts'
import { findReports } from './find-report.ts'

type Found = { readonly report: Report } | { readonly incident: Incident }

/** The one report that a text means, null for none. Throws UsageError when it may be several. */
function reportOf(ledger: Ledger, text: string): Report | null {
  const [one, ...others] = findReports(ledger, text)
  if (!one) return null
  if (others.length === 0) return one
  const named = [one, ...others]
    .slice(0, 5)
    .map((report) => `${report.id.slice(0, 8)} ${plainLine(report.file ?? outletOf(report))}`)
  throw new UsageError(`“${plainLine(text)}” may be ${1 + others.length} reports: ${named.join('; ')}`)
}

function find(ledger: Ledger, text: string): Found {
  const report = reportOf(ledger, text)
  return report ? { report } : { incident: findIncident(ledger, text) }
}

/** What A and B name, side by side. Throws UsageError when one names nothing or several, or one names a report and the other an incident. */
export function compareNamed(ledger: Ledger, a: string, b: string): Comparison {
  const [one, other] = [find(ledger, a), find(ledger, b)]
  const quoted = `“${plainLine(a)}” and “${plainLine(b)}”`
  if ('report' in one && 'report' in other) {
    if (one.report.id === other.report.id) throw new UsageError(`${quoted} are one report`)
    return compareReports(one.report, other.report, ledger)
  }
  if ('incident' in one && 'incident' in other) {
    if (one.incident.id === other.incident.id) throw new UsageError(`${quoted} are one incident`)
    return compareIncidents(one.incident, other.incident, ledger)
  }
  throw new UsageError(`${quoted} are a report and an incident: name two of a kind`)
}

/** The two reports that were read from A and B alone. Throws UsageError when they did not give one report each. */
export function compareRead(ledger: Ledger, a: string, b: string): Comparison {
  const [one, other] = [reportOf(ledger, a), reportOf(ledger, b)]
  if (ledger.reports.length === 2) {
    const [first, second] = ledger.reports as [Report, Report]
    const turned = one?.id === second.id || other?.id === first.id
    return turned ? compareReports(second, first, ledger) : compareReports(first, second, ledger)
  }
  if (one && other && one.id !== other.id) return compareReports(one, other, ledger)
  const quoted = `“${plainLine(a)}” and “${plainLine(b)}”`
  if (ledger.reports.length === 1) throw new UsageError(`${quoted} give one report: two are needed`)
  throw new UsageError(
    `${quoted} give ${ledger.reports.length} reports: name two of them, or two incidents, before an INPUT`,
  )
}

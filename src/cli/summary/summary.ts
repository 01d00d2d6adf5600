import { plural } from '#model/in-words/unread'
import type { Ledger } from '#model/ledger'
import { byTellers, claimsByReport, createNames, isToldOnce, type Names } from '#model/names'
import type { Report } from '#model/report'
import { byText } from '#util/order'
import { type Paper, paragraph } from '../paint.ts'
import { incidentLines, shortIncidentLines } from './incident.ts'
import { readingLines } from './reading.ts'

/** Events told once that are listed by name; all are in the readings below them. */
const LISTED = 20

const place = (report: Report): string => report.file ?? report.url ?? ''

function* incidents(ledger: Ledger, names: Names, paper: Paper): Generator<string> {
  const told = ledger.incidents.filter((incident) => !isToldOnce(incident)).sort(byTellers)
  const once = ledger.incidents.filter(isToldOnce)
  if (ledger.incidents.length > 0) yield* paragraph(paper, ['', 'plain'], [['INCIDENTS', 'title']])
  for (const [i, incident] of told.entries()) yield* ['', ...incidentLines(incident, `${i + 1}`, names, paper)]
  if (once.length === 0) return
  yield* ['', ...paragraph(paper, ['', 'plain'], [[`told once: ${plural(once.length, 'event')}`, 'quiet']])]
  for (const incident of once.slice(0, LISTED)) yield* shortIncidentLines(incident, names, paper)
  if (once.length > LISTED) yield* paragraph(paper, ['   ', 'plain'], [[`and ${once.length - LISTED} more`, 'quiet']])
}

function* readings(ledger: Ledger, names: Names, paper: Paper): Generator<string> {
  const byReport = claimsByReport(ledger)
  const reports = [...ledger.reports].sort((a, b) => byText(place(a), place(b)) || byText(a.id, b.id))
  if (reports.length > 0) yield* ['', ...paragraph(paper, ['', 'plain'], [['READINGS', 'title']])]
  for (const report of reports) {
    const claims = byReport.get(report.id) ?? []
    const original = report.copyOf === null ? undefined : names.report(report.copyOf.report)
    yield* ['', ...readingLines(report, claims, original, paper)]
  }
}

/** The summary that `hearsay read` prints, in chunks that end with a line: incidents first, then the reading of each report. */
export function* summary(ledger: Ledger, paper: Paper): Generator<string> {
  const names = createNames(ledger)
  const { reports, claims, incidents: found } = ledger
  const counts = [plural(reports.length, 'report'), plural(claims.length, 'claim'), plural(found.length, 'incident')]
  const kept = reports.filter((report) => report.read === 'language')
  const languages = [...new Set(kept.map((report) => report.language))].sort(byText)
  if (kept.length > 0) counts.push(`${kept.length} kept unread: ${languages.join(', ')}`)
  yield `${paragraph(paper, ['', 'plain'], [[counts.join(' · '), 'plain']]).join('\n')}\n\n`
  for (const line of incidents(ledger, names, paper)) yield `${line}\n`
  for (const line of readings(ledger, names, paper)) yield `${line}\n`
}

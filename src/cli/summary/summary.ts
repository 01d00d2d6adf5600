import type { Claim } from '#model/claim'
import { plural } from '#model/in-words/unread'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { Report } from '#model/report'
import { byText } from '#util/order'
import { type Paper, paragraph } from '../paint.ts'
import { incidentLines, shortIncidentLines } from './incident.ts'
import { createNames, type Names } from './names.ts'
import { readingLines } from './reading.ts'

/** Events told once that are listed by name; all are in the readings below them. */
const LISTED = 20

/** Incidents that several accounts tell come first: the more reports and origins, the earlier. */
const weight = ({ reports, independentOrigins, claims }: Incident): number =>
  reports.length * 1e6 + independentOrigins * 1e3 + Math.min(claims.length, 999)

const isToldOnce = ({ claims, reports }: Incident): boolean => claims.length < 2 && reports.length < 2

const place = (report: Report): string => report.file ?? report.url ?? ''

function* incidents(ledger: Ledger, names: Names, paper: Paper): Generator<string> {
  const told = ledger.incidents.filter((incident) => !isToldOnce(incident)).sort((a, b) => weight(b) - weight(a))
  const once = ledger.incidents.filter(isToldOnce)
  if (ledger.incidents.length > 0) yield* paragraph(paper, ['', 'plain'], [['INCIDENTS', 'title']])
  for (const [i, incident] of told.entries()) yield* ['', ...incidentLines(incident, `${i + 1}`, names, paper)]
  if (once.length === 0) return
  yield* ['', ...paragraph(paper, ['', 'plain'], [[`told once: ${plural(once.length, 'event')}`, 'quiet']])]
  for (const incident of once.slice(0, LISTED)) yield* shortIncidentLines(incident, names, paper)
  if (once.length > LISTED) yield* paragraph(paper, ['   ', 'plain'], [[`and ${once.length - LISTED} more`, 'quiet']])
}

function* readings(ledger: Ledger, names: Names, paper: Paper): Generator<string> {
  const byReport = new Map<string, Claim[]>()
  for (const claim of ledger.claims) byReport.set(claim.report, [...(byReport.get(claim.report) ?? []), claim])
  const reports = [...ledger.reports].sort((a, b) => byText(place(a), place(b)) || byText(a.id, b.id))
  if (reports.length > 0) yield* ['', ...paragraph(paper, ['', 'plain'], [['READINGS', 'title']])]
  for (const report of reports) {
    const claims = (byReport.get(report.id) ?? []).sort((a, b) => a.quote.start - b.quote.start)
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

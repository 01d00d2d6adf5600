import type { Lexicon } from '#lexicon/lexicon'
import type { Ledger } from '#model/ledger'
import { isEvent } from '#reconcile/link/families'
import { byText } from '#util/order'
import { bringTogether, readReport } from '../../src/pipeline.ts'
import { reportOf } from '../shared/report-of.ts'
import type { GvcDocument } from './documents.ts'

/** The incident of a ledger that each report mainly tells of: its first claim of an event counts one, the second a half, the third a third … */
function mainIncidents({ claims, incidents }: Ledger): Map<string, string> {
  const incidentOf = new Map(incidents.flatMap(({ id, claims: own }) => own.map((claim) => [claim, id] as const)))
  const weights = new Map<string, Map<string, number>>()
  const seen = new Map<string, number>()
  const inOrder = [...claims].sort(
    (a, b) => byText(a.report, b.report) || a.quote.start - b.quote.start || byText(a.id, b.id),
  )
  for (const claim of inOrder) {
    const incident = incidentOf.get(claim.id)
    if (incident === undefined || !isEvent(claim.event.class)) continue
    const index = seen.get(claim.report) ?? 0
    seen.set(claim.report, index + 1)
    const own = weights.get(claim.report) ?? new Map<string, number>()
    weights.set(claim.report, own.set(incident, (own.get(incident) ?? 0) + 1 / (1 + index)))
  }
  return new Map(
    [...weights].map(([report, own]) => {
      const [first] = [...own].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
      return [report, first?.[0] ?? '']
    }),
  )
}

/** Each document's incident as `hearsay read` finds it; a document without one stands alone. Seconds are those of bringing together only. */
export function ownGrouping(
  documents: readonly GvcDocument[],
  lexicon: Lexicon,
): { labels: string[]; readSeconds: number; linkSeconds: number } {
  const started = performance.now()
  const reports = documents.map(({ id, text, published, title }) => reportOf(id, text, published, title))
  const readings = reports.map((report) => readReport(report, lexicon))
  const read = performance.now()
  const main = mainIncidents(bringTogether(readings, lexicon, 'eval'))
  return {
    labels: reports.map(({ id }) => main.get(id) ?? id),
    readSeconds: (read - started) / 1000,
    linkSeconds: (performance.now() - read) / 1000,
  }
}

import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import type { ReportPage } from '../../contract.ts'
import type { Book } from './book.ts'
import { stripOf } from './strip.ts'

/** Everyone who speaks in some claims. */
export function speakersIn(claims: readonly Claim[], sources: ReadonlyMap<string, Source>): Source[] {
  const ids = new Set(claims.flatMap(({ origin, attribution }) => [...attribution.map(({ id }) => id), origin]))
  return [...ids].flatMap((id) => sources.get(id ?? '') ?? [])
}

function originalOf({ copyOf, versionOf }: Report, reports: ReadonlyMap<string, Report>): ReportPage['original'] {
  const original = reports.get(copyOf?.report ?? versionOf ?? '')
  if (!original) return null
  const { id, title, publisher, text } = original
  return { id, title, publisher, text }
}

/** The page of one report; `hasBytes`: whether its original bytes are kept. */
export function reportPage(book: Book, report: Report, hasBytes: boolean): ReportPage {
  const claims = book.claimsOf.get(report.id) ?? []
  const ids = new Set(claims.map(({ id }) => id))
  const incidents = new Set(claims.flatMap(({ id }) => book.incidentOf.get(id) ?? []))
  return {
    report,
    claims: claims.map(book.shown),
    sources: speakersIn(claims, book.sources),
    notes: book.ledger.notes.filter((note) => note.report === report.id),
    strip: stripOf(claims),
    contradictions: [...incidents].flatMap(({ id, contradictions }) =>
      contradictions.filter(({ a, b }) => ids.has(a) || ids.has(b)).map((one) => ({ ...one, incident: id })),
    ),
    original: originalOf(report, book.reports),
    copies: book.ledger.reports.flatMap(({ id, publisher, copyOf }) =>
      copyOf?.report === report.id ? [{ id, publisher, similarity: copyOf.similarity }] : [],
    ),
    hasBytes,
  }
}

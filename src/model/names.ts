import type { Claim } from './claim.ts'
import { NOBODY } from './in-words/chain.ts'
import type { Incident } from './incident.ts'
import type { Ledger } from './ledger.ts'
import type { Report } from './report.ts'

/** What a view of a ledger looks up by id. */
export interface Names {
  claim(id: string): Claim | undefined
  report(id: string): Report | undefined
  /** Canonical name of a source, "nobody named" for null. */
  source(id: string | null): string
}

/** Lookups over one ledger. */
export function createNames(ledger: Ledger): Names {
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]))
  const reports = new Map(ledger.reports.map((report) => [report.id, report]))
  const sources = new Map(ledger.sources.map((source) => [source.id, source.name]))
  return {
    claim: (id) => claims.get(id),
    report: (id) => reports.get(id),
    source: (id) => (id === null ? NOBODY : (sources.get(id) ?? id)),
  }
}

/** What a report is called where it is spoken of: its publisher, else where it came from. */
export const outletOf = (report: Report | undefined): string =>
  report?.publisher ?? report?.file ?? report?.url ?? 'unnamed outlet'

/** Claims of each report, in the order of their words. */
export function claimsByReport(ledger: Ledger): Map<string, Claim[]> {
  const byReport = new Map<string, Claim[]>()
  for (const claim of ledger.claims) {
    const claims = byReport.get(claim.report)
    if (claims) claims.push(claim)
    else byReport.set(claim.report, [claim])
  }
  for (const claims of byReport.values()) {
    claims.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
  }
  return byReport
}

/** An incident that one claim tells of. */
export const isToldOnce = ({ claims, reports }: Incident): boolean => claims.length < 2 && reports.length < 2

/** Puts first what many tell: by reports, then origins, then claims; ties keep the ledger's order. */
export const byTellers = (a: Incident, b: Incident): number =>
  b.reports.length - a.reports.length ||
  b.independentOrigins - a.independentOrigins ||
  b.claims.length - a.claims.length

import type { Claim } from '#model/claim'
import { NOBODY } from '#model/in-words/chain'
import type { Ledger } from '#model/ledger'
import type { Report } from '#model/report'

/** What the summary looks up by id. */
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

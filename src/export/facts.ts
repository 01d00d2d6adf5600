import type { Claim } from '#model/claim'
import type { Incident, Range } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { Report } from '#model/report'
import type { Actor, Source } from '#model/source'

/** What exporters look up in a ledger, gathered once. */
export interface Facts {
  readonly ledger: Ledger
  readonly claims: ReadonlyMap<string, Claim>
  readonly reports: ReadonlyMap<string, Report>
  readonly sources: ReadonlyMap<string, Source>
  readonly actors: ReadonlyMap<string, Actor>
  /** Incident of each claim that is in one. */
  readonly incidentOf: ReadonlyMap<string, string>
  readonly incidents: ReadonlySet<string>
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): Map<string, R> =>
  new Map(records.map((record) => [record.id, record]))

/** Lookups over one ledger. */
export function createFacts(ledger: Ledger): Facts {
  return {
    ledger,
    claims: byId(ledger.claims),
    reports: byId(ledger.reports),
    sources: byId(ledger.sources),
    actors: byId(ledger.actors),
    incidentOf: new Map(ledger.incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const))),
    incidents: new Set(ledger.incidents.map(({ id }) => id)),
  }
}

/** The range of a number over the independent accounts of an incident: that of all people, or of one class; null when none gives a number. */
export const rangeOf = ({ ranges }: Incident, what: string, group: Range['group'] = null): Range | null =>
  ranges.find((range) => range.what === what && range.group === group) ?? null

/** The claims of an incident that are there, in the ledger's order. */
export const claimsOf = (incident: Incident, facts: Facts): Claim[] =>
  incident.claims.flatMap((id) => facts.claims.get(id) ?? [])

/** The reports of an incident in order of publication, those without a date last. */
export const reportsOf = (incident: Incident, facts: Facts): Report[] =>
  incident.reports
    .flatMap((id) => facts.reports.get(id) ?? [])
    .sort((a, b) => {
      const [x, y] = [`${a.published ?? '~'} ${a.id}`, `${b.published ?? '~'} ${b.id}`]
      return x < y ? -1 : x > y ? 1 : 0
    })

/** The day of an ISO date or date-time; null without one. */
export const dayOf = (iso: string | null | undefined): string | null =>
  iso && /^\d{4}-\d\d-\d\d/.test(iso) ? iso.slice(0, 10) : null

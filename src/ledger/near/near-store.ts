import type { Report } from '#model/report'
import type { Actor, Source } from '#model/source'

/** A rare name near a report's events, as a report is filed under it. */
export interface FiledLead {
  readonly name: number
  readonly window: number
  readonly day: number | null
  readonly place: number | null
}

/** What a report is filed under, so that those that come later find it; and what it asks for. See `reconcile/near/traces`. */
export interface Filed {
  readonly keys: readonly number[]
  readonly asks: readonly number[]
  readonly passages: readonly number[]
  readonly leads: readonly FiledLead[]
}

/** What of a kept ledger is near to reports that come: only that is read. */
export interface NearStore {
  /** Ids of reports that are filed under what these ask for; of what very many are filed under, only some. */
  sharing(asking: readonly Filed[]): Promise<string[]>
  /** Claim → incident, for the claims of these reports that stand in one. */
  incidentsOf(reports: readonly string[]): Promise<Map<string, string>>
  /** Ids of reports with claims in these incidents. */
  reportsOf(incidents: readonly string[]): Promise<string[]>
  /** Ids of all claims of these reports. */
  claimsOf(reports: readonly string[]): Promise<string[]>
  /** What each of these reports is a copy and a version of. */
  marks(reports: readonly string[]): Promise<Map<string, Pick<Report, 'copyOf' | 'versionOf'>>>
  /** Reports that were not read, published on one of these days: id, language, day. */
  unreadOn(
    days: readonly string[],
  ): Promise<{ readonly id: string; readonly language: string; readonly published: string }[]>
  /** Incidents of these days, or of no day with a report published on one of them. */
  incidentsBetween(first: string, last: string): Promise<string[]>
  /** All forms that these sources and actors have in reports. */
  variantsOf(ids: {
    readonly sources: readonly string[]
    readonly actors: readonly string[]
  }): Promise<{ readonly sources: readonly Source[]; readonly actors: readonly Actor[] }>
}

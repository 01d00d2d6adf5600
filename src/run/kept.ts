import type { Reading } from '#model/ledger'
import type { Traces } from '#pipeline'

/** What a kept ledger tells of its reports when others come to it. */
export interface Kept {
  /** Ids of its reports that are filed under what these traces ask for, of an overfull key only some. */
  sharing(traces: readonly Traces[]): Promise<readonly string[]>
  /** Its readings of these reports, each report with what it is a copy and a version of. */
  readings(reports: readonly string[]): Promise<readonly Reading[]>
  /** For these reports' claims that belong to an incident: claim → incident. */
  incidentsOf(reports: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Ids of the reports with claims in these incidents. */
  reportsOf(incidents: readonly string[]): Promise<readonly string[]>
}

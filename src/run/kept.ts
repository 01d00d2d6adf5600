import type { Filed, NearStore } from '#ledger/near/near-store'
import type { Reading } from '#model/ledger'

/** What a kept ledger tells of its reports when others come to it. */
export interface Kept extends Pick<NearStore, 'incidentsOf' | 'reportsOf' | 'unreadOn' | 'incidentsBetween'> {
  sharing(asking: readonly Filed[]): Promise<readonly string[]>
  /** Its readings of these reports, each report with what it is a copy and a version of. */
  readings(reports: readonly string[]): Promise<readonly Reading[]>
}

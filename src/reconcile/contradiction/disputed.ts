import type { Claim } from '#model/claim'
import type { Account } from '#model/incident'
import type { Source } from '#model/source'

/** What contradictions are sought among: the incident's claims, its accounts and who speaks. */
export interface Disputed {
  readonly claims: readonly Claim[]
  readonly accounts: readonly Account[]
  readonly sources: ReadonlyMap<string, Source>
  /** When a claim's report was published. */
  readonly published: (claim: Claim) => string
}

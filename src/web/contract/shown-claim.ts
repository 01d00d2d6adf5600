import type { Claim } from '#model/claim'

/** A claim with the machine's reading where a person changed it. */
export interface ShownClaim {
  readonly claim: Claim
  /** Null where it is the same, or where a person added the claim. */
  readonly machine: Claim | null
  readonly incident: { readonly id: string; readonly title: string } | null
}

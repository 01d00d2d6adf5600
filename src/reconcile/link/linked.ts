import type { Claim } from '#model/claim'

/** Claims that are about one incident, and what joined them. */
export interface Linked {
  readonly claims: readonly Claim[]
  readonly why: readonly string[]
}

import type { Claim } from '#model/claim'
import type { Source } from '#model/source'

/** What is known of one origin's claims before it is weighed against the others. */
export interface Voice {
  readonly source: Source
  readonly claims: readonly Claim[]
  /** Says what happened there; a mere reaction does not. */
  readonly tells: boolean
  /** Says that it saw or heard it. */
  readonly firstHand: boolean
}

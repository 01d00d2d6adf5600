import type { Claim } from '#model/claim'
import type { ClaimField } from '#model/claim-field'

/** Fields whose corrections hold names, and points, that stand in no other field any more. */
export const NAMING: readonly ClaimField[] = ['persons', 'victim', 'actor', 'source']
export const PLACING: readonly ClaimField[] = ['where', 'other-places']

/** A claim without the corrections of some fields: what it has there now stays. */
export const withoutCorrections = (claim: Claim, fields: readonly ClaimField[]): Claim =>
  claim.decided
    ? {
        ...claim,
        decided: {
          ...claim.decided,
          corrections: claim.decided.corrections.filter(({ field }) => !fields.includes(field)),
        },
      }
    : claim

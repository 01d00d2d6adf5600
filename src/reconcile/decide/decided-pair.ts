import type { Claim } from '#model/claim'
import type { Decision } from '#model/ledger'
import type { Report } from '#model/report'
import { findClaim } from './find-claim.ts'
import { inForce } from './in-force.ts'

/** What a person decided on two claims: that they are about one incident, or that they are not. */
export interface DecidedPair {
  readonly decision: Decision
  readonly what: 'one' | 'apart'
  readonly a: Claim
  readonly b: Claim
}

const WHAT: Readonly<Record<string, DecidedPair['what']>> = { merge: 'one', split: 'apart', 'not-the-same': 'apart' }

/** Whether a decision is on two claims: 'merge', 'split' or 'not-the-same'. */
export const isOnIncidents = ({ what }: Decision): boolean => Object.hasOwn(WHAT, what)

/**
 * The decisions in force on two claims, in their order, with the claims that they mean: `on` names one after the other, by report and words. Those
 * whose words are not found, or mean one and the same claim, are left out. 'split' and 'not-the-same' keep apart in the same way.
 */
export function decidedPairs(
  decisions: readonly Decision[],
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Report>,
): DecidedPair[] {
  const named = new Set(decisions.flatMap(({ on }) => on.map(({ report }) => report)))
  const there = claims.filter(({ report }) => named.has(report))
  return inForce(decisions).flatMap((decision): DecidedPair[] => {
    const what = Object.hasOwn(WHAT, decision.what) ? WHAT[decision.what] : undefined
    const [one, other] = decision.on
    if (!what || !one || !other) return []
    const [a, b] = [findClaim(one, there, reports), findClaim(other, there, reports)]
    return a && b && a.id !== b.id ? [{ decision, what, a, b }] : []
  })
}

import type { Claim } from '#model/claim'
import type { Decision, Ledger } from '#model/ledger'
import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import { findClaim } from '#reconcile/decide/find-claim'
import { isEvent } from '#reconcile/link/families'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'
import type { Decided } from './decided.ts'
import { findMeant } from './find-meant.ts'

/** What can be decided on two claims. */
export type PairDecision = 'merge' | 'split' | 'not-the-same'

type Place = Decision['on'][number]

/** The report and words by which a later run finds a claim: those that state it, else those of its event; null when these mean another claim. */
function placeOf(claim: Claim, ledger: Ledger, reports: ReadonlyMap<string, Report>): Place | null {
  const places = [claim.quote, claim.event.trigger].map((quote) => ({ report: claim.report, quote, field: null }))
  return places.find((place) => findClaim(place, ledger.claims, reports)?.id === claim.id) ?? null
}

/** The claims that tell of something that happened, where there are any: they say best what a decision is about. */
const clearest = (claims: readonly Claim[]): readonly Claim[] => {
  const events = claims.filter(({ event, certainty }) => isEvent(event.class) && certainty !== 'denied')
  return events.length > 0 ? events : claims
}

/** The first pair that fits, of two reports where there is one. */
function firstPair(
  those: readonly Claim[],
  others: readonly Claim[],
  fits: (a: Claim, b: Claim) => boolean,
): [Claim, Claim] | null {
  let second: [Claim, Claim] | null = null
  for (const a of those) {
    for (const b of others) {
      if (a.id === b.id || !fits(a, b)) continue
      if (a.report !== b.report) return [a, b]
      second ??= [a, b]
    }
  }
  return second
}

/**
 * What `merge`, `split` or `not-the-same` with A and B decides: it hangs on the report and words of one claim of each. Also says it in words. Throws UsageError
 * when A or B means nothing or too much, or when there is nothing to decide.
 */
export function decidePair(
  what: PairDecision,
  [a, b]: readonly [string, string],
  ledger: Ledger,
): { readonly decided: Decided; readonly inWords: string } {
  const incidentOf = new Map(ledger.incidents.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  const isOne = (one: Claim, other: Claim): boolean =>
    incidentOf.has(one.id) && incidentOf.get(one.id) === incidentOf.get(other.id)
  const reports = new Map(ledger.reports.map((report) => [report.id, report]))
  const [those, others] = [findMeant(ledger, a), findMeant(ledger, b)].map((claims) =>
    clearest(claims.filter((claim) => placeOf(claim, ledger, reports) !== null)),
  ) as [readonly Claim[], readonly Claim[]]
  const fits =
    what === 'merge' ? (one: Claim, other: Claim) => !isOne(one, other) : what === 'split' ? isOne : () => true
  const pair = firstPair(those, others, fits)
  const names = `“${plainLine(a)}” and “${plainLine(b)}”`
  if (!pair) {
    if (what === 'merge') throw new UsageError(`${names} are one incident already`)
    if (what === 'split' && firstPair(those, others, () => true)) {
      throw new UsageError(`${names} are in two incidents already; 'hearsay not-the-same' keeps them so`)
    }
    throw new UsageError(`${names} mean one and the same claim: two are needed`)
  }
  const on = pair.map((claim) => placeOf(claim, ledger, reports)).filter((place) => place !== null)
  const said = pair.map(
    ({ quote, report }) => `“${plainLine(quote.text)}” (${plainLine(outletOf(reports.get(report)))})`,
  )
  const verdict = { merge: 'are one incident', split: 'are two incidents', 'not-the-same': 'are not the same incident' }
  return { decided: { what, on, value: null }, inWords: `${said.join(' and ')} ${verdict[what]}` }
}

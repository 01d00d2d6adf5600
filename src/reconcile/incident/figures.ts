import type { Claim } from '#model/claim'
import type { Account, IncidentCount, Range } from '#model/incident'
import { byText } from '#util/order'
import { type Toll, tollsOf } from '../contradiction/toll.ts'

const PEOPLE = ['killed', 'wounded', 'hospitalised', 'casualties', 'missing', 'abducted', 'arrested', 'displaced']

/** Every number of an incident, with the claim it came from. */
export const countsOf = (claims: readonly Claim[], published: (claim: Claim) => string): IncidentCount[] =>
  claims.flatMap((claim) =>
    claim.counts
      .filter((count) => count.min !== null || count.max !== null)
      .map(({ what, of, group, min, max, vague, approximate, kind, asOf }) => ({
        source: claim.origin,
        what,
        of,
        group,
        min,
        max,
        vague,
        approximate,
        kind,
        asOf: asOf ?? (published(claim) || null),
        claim: claim.id,
      })),
  )

/** Those who are numbered apart: no figure for all that were hurt. */
const APART: ReadonlySet<string | null> = new Set(['child', 'woman', 'man'])

/** Whether one toll stands for its account rather than the other: for everybody before for some, later before earlier, the greater of one time. */
const goesBefore = (one: Toll, other: Toll, time: (toll: Toll) => string): boolean =>
  (one.group === null) !== (other.group === null)
    ? one.group === null
    : byText(time(one), time(other)) > 0 || (time(one) === time(other) && (one.count.min ?? 0) > (other.count.min ?? 0))

/**
 * Lowest and highest figure per kind of harm, from the latest total of each account that counts; "seventeen civilians" where it gives none for all. Vague words
 * enter no range, nor do women, men or children by themselves, nor those in a condition or among others. Linear in the claims.
 */
export function rangesOf(
  claims: readonly Claim[],
  accounts: readonly Account[],
  published: (claim: Claim) => string,
): Range[] {
  const counted = new Set(accounts.filter((account) => account.counted).map((account) => account.source))
  const time = ({ claim, count }: Toll): string => count.asOf ?? published(claim)
  const totals = tollsOf(claims.filter(({ origin }) => counted.has(origin))).filter(
    ({ count, group }) => !count.vague && !APART.has(group) && !(count.max === 0 && group !== null),
  )
  return PEOPLE.flatMap((what) => {
    const latest = new Map<string | null, Toll>()
    for (const toll of totals) {
      if (toll.count.what !== what) continue
      const known = latest.get(toll.claim.origin)
      if (!known || goesBefore(toll, known, time)) latest.set(toll.claim.origin, toll)
    }
    const own = [...latest.values()]
    if (own.length === 0) return []
    const lows = own.map(({ count }) => count.min)
    const highs = own.map(({ count }) => count.max)
    return {
      what,
      group: null,
      low: lows.includes(null) ? null : Math.min(...(lows as number[])),
      high: highs.includes(null) ? null : Math.max(...(highs as number[])),
      claims: own.map(({ claim }) => claim.id).sort(byText),
    }
  })
}

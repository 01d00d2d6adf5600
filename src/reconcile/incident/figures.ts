import type { Claim } from '#model/claim'
import type { Account, Incident, IncidentCount, Range } from '#model/incident'
import { byText } from '#util/order'
import { isEvent } from '../link/families.ts'
import { eventDay } from '../link/keys.ts'

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

/** Lowest and highest figure per kind of harm, from the latest total of each account that counts. Vague words enter no range. */
export function rangesOf(
  claims: readonly Claim[],
  accounts: readonly Account[],
  published: (claim: Claim) => string,
): Range[] {
  const counted = new Set(accounts.filter((account) => account.counted).map((account) => account.source))
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const totals = countsOf(claims, published).filter(
    (count) =>
      PEOPLE.includes(count.what) &&
      !count.vague &&
      (count.kind === 'total' || count.kind === 'running') &&
      // One person who is told of by name, age or tie is no toll.
      (count.max !== 1 || (byId.get(count.claim)?.persons.length ?? 0) === 0),
  )
  return PEOPLE.flatMap((what) => {
    const latest = new Map<string, IncidentCount>()
    for (const count of totals.filter((one) => one.what === what && counted.has(one.source))) {
      const known = latest.get(count.source ?? '')
      const later =
        !known ||
        (count.asOf ?? '') > (known.asOf ?? '') ||
        ((count.asOf ?? '') === (known.asOf ?? '') && (count.min ?? 0) > (known.min ?? 0))
      if (later) latest.set(count.source ?? '', count)
    }
    const own = [...latest.values()]
    if (own.length === 0) return []
    const lows = own.map((count) => count.min)
    const highs = own.map((count) => count.max)
    return {
      what,
      group: null,
      low: lows.includes(null) ? null : Math.min(...(lows as number[])),
      high: highs.includes(null) ? null : Math.max(...(highs as number[])),
      claims: own.map((count) => count.claim).sort(byText),
    }
  })
}

/** What several origins say alike: the day, the place, a figure. */
export function agreementsOf(claims: readonly Claim[], accounts: readonly Account[]): Incident['agreements'] {
  const counted = new Set(accounts.filter((account) => account.counted).map((account) => account.source))
  const own = claims.filter((claim) => counted.has(claim.origin))
  const agree = (about: string, keyOf: (claim: Claim) => string | null) => {
    const byKey = new Map<string, Claim[]>()
    for (const claim of own) {
      const key = keyOf(claim)
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), claim])
    }
    return [...byKey]
      .filter(([, those]) => new Set(those.map((claim) => claim.origin)).size > 1)
      .sort(([a], [b]) => byText(a, b))
      .map(([key, those]) => ({
        about: `${about}: ${key}`,
        claims: [...new Map(those.map((claim) => [claim.origin, claim.id])).values()].sort(byText),
      }))
  }
  const figure = (claim: Claim): string | null => {
    const count = claim.counts.find(
      (one) => PEOPLE.includes(one.what) && one.min !== null && one.min === one.max && claim.persons.length === 0,
    )
    return count ? `${count.min} ${count.what}` : null
  }
  return [
    ...agree('day', (claim) => (isEvent(claim.event.class) ? eventDay(claim.when) : null)),
    ...agree('place', (claim) =>
      isEvent(claim.event.class) && claim.where?.precision === 'settlement'
        ? claim.where.name.replace(/ \(.*\)$/, '')
        : null,
    ),
    ...agree('number', figure),
  ]
}

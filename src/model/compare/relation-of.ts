import type { Claim } from '../claim.ts'
import type { Column, Value } from '../sheet/value.ts'
import { boundsMeet } from './bounds-meet.ts'
import type { Relation } from './comparison.ts'
import { placesMeet } from './places-meet.ts'

/** First and last day of each time that stands behind values; open ends reach over all. */
const daysOf = (values: readonly Value[], claimOf: (id: string) => Claim | undefined): [string, string][] =>
  values.flatMap(({ claims }) =>
    claims.flatMap((id): [string, string][] => {
      const when = claimOf(id)?.when
      return when ? [[(when.earliest ?? '0').slice(0, 10), (when.latest ?? '9').slice(0, 10)]] : []
    }),
  )

function timesMeet(a: readonly Value[], b: readonly Value[], claimOf: (id: string) => Claim | undefined): boolean {
  const others = daysOf(b, claimOf)
  return daysOf(a, claimOf).some(([start, end]) => others.some(([from, to]) => start <= to && from <= end))
}

function spotsMeet(a: readonly Value[], b: readonly Value[], claimOf: (id: string) => Claim | undefined): boolean {
  const [one, other] = [a, b].map((values) =>
    values.flatMap(({ claims }) => claims.flatMap((id) => claimOf(id)?.where ?? [])),
  )
  return (one ?? []).some((here) => (other ?? []).some((there) => placesMeet(here, there)))
}

const numbersMeet = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.some((x) => b.some((y) => x.bounds !== null && y.bounds !== null && boundsMeet(x.bounds, y.bounds)))

/** How values stand that are not the same: numbers by their bounds, times by their days, places by what they may lie in, the rest by their wording alone. */
export function relationOf(
  column: Column | null,
  a: readonly Value[],
  b: readonly Value[],
  claimOf: (id: string) => Claim | undefined,
): Relation {
  switch (column) {
    case 'harm':
      return numbersMeet(a, b) ? 'compatible' : 'number'
    case 'when':
      return timesMeet(a, b, claimOf) ? 'compatible' : 'date'
    case 'where':
      return spotsMeet(a, b, claimOf) ? 'compatible' : 'place'
    case 'who':
    case 'hit':
      return 'wording'
    default:
      return 'different'
  }
}

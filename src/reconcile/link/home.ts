import type { Claim } from '#model/claim'
import { byText } from '#util/order'
import { isAnswer } from './families.ts'
import { eventDay, placeKeys } from './keys.ts'

/** Whether an event's day lies in the span that a claim's own words give: a year, a month, "since May". An open span holds any day. */
function isWithinSpan(event: Claim, { when }: Claim): boolean {
  const day = eventDay(event.when)
  if (day === null || when === null) return true
  return (
    (when.earliest === null || when.earliest.slice(0, 10) <= day) &&
    (when.latest === null || when.latest.slice(0, 10) >= day)
  )
}

/** A claim of the group that most claims of a report belong to; the earliest told of equals. */
function mainGroup(anchored: readonly Claim[], groupOf: (claim: string) => string): Claim | undefined {
  const sizes = new Map<string, number>()
  for (const claim of anchored) sizes.set(groupOf(claim.id), (sizes.get(groupOf(claim.id)) ?? 0) + 1)
  return [...anchored].sort(
    (a, b) =>
      (sizes.get(groupOf(b.id)) ?? 0) - (sizes.get(groupOf(a.id)) ?? 0) ||
      a.quote.start - b.quote.start ||
      byText(a.id, b.id),
  )[0]
}

/**
 * Where a claim without a day or a place goes, among the claims of its own report that have both (`anchored`); null for nowhere. `groupOf` gives the group
 * of a claim by day and place.
 */
export function home(
  claim: Claim,
  anchored: readonly Claim[],
  groupOf: (claim: string) => string,
): { to: Claim; because: string } | null {
  const day = eventDay(claim.when)
  const places = placeKeys(claim.where)
  // "also bombed in 2019" goes to no incident of another year.
  const possible = anchored.filter((one) => isWithinSpan(one, claim))
  const nearness = (one: Claim) => Math.abs(one.quote.start - claim.quote.start)
  const nearest = (those: readonly Claim[]) =>
    [...those].sort((a, b) => nearness(a) - nearness(b) || byText(a.id, b.id))[0]
  if (isAnswer(claim.event.class)) {
    const main = mainGroup(anchored, groupOf)
    return main ? { to: main, because: 'answers what its report mainly tells of' } : null
  }
  if (day !== null && places.length === 0) {
    const to = nearest(possible.filter((one) => eventDay(one.when) === day))
    return to ? { to, because: 'same report and day' } : null
  }
  if (day === null && places.length > 0) {
    const to = nearest(possible.filter((one) => placeKeys(one.where).some((key) => places.includes(key))))
    return to ? { to, because: 'same report and place' } : null
  }
  if (day === null) {
    const to = nearest(possible)
    return to ? { to, because: 'told beside it in the same report' } : null
  }
  return null
}

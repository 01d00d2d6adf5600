import type { Claim } from '#model/claim'
import { byText } from '#util/order'
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

/**
 * Where a claim without a day or a place goes, among the claims of its own report that have both (`anchored`); null for nowhere. Answers are
 * another matter: `answered`.
 */
export function home(claim: Claim, anchored: readonly Claim[]): { to: Claim; because: string } | null {
  const day = eventDay(claim.when)
  const places = placeKeys(claim.where)
  // "also bombed in 2019" goes to no incident of another year.
  const possible = anchored.filter((one) => isWithinSpan(one, claim))
  const nearness = (one: Claim) => Math.abs(one.quote.start - claim.quote.start)
  const nearest = (those: readonly Claim[]) =>
    [...those].sort((a, b) => nearness(a) - nearness(b) || byText(a.id, b.id))[0]
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

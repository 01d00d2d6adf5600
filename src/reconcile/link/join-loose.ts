import type { Claim } from '#model/claim'
import { byText } from '#util/order'
import { isEvent } from './families.ts'
import { joinInOrder } from './join-in-order.ts'
import type { Joiner } from './joiner.ts'
import { placeKeys } from './keys.ts'

/** When a claim says it was, as far as it does: "in 2019", or the words of a time that stays open; null when it says nothing. */
const timeOf = ({ when }: Claim): string | null =>
  when === null ? null : when.edtf === '../..' ? (when.quote?.text.toLowerCase() ?? null) : when.edtf

/**
 * Joins events of one report that nothing ties to a day and place, but that it tells of the same place and time; what has no time goes with what was
 * told before it. A denial without dates is about one raid.
 */
export function joinLoose(claims: readonly Claim[], joiner: Joiner): void {
  const inOrder = claims
    .filter((claim) => isEvent(claim.event.class))
    .sort((a, b) => byText(a.report, b.report) || a.quote.start - b.quote.start || byText(a.id, b.id))
  const last = new Map<string, string>()
  const keyed = inOrder.map((claim) => {
    const place = `${claim.report} ${placeKeys(claim.where)[0] ?? ''}`
    const time = timeOf(claim) ?? last.get(place) ?? ''
    last.set(place, time)
    return { claim, key: `${place} ${time}`, sentence: 'told in one report of the same place, without a day' }
  })
  joinInOrder(keyed, joiner)
}

import type { Claim } from '#model/claim'
import { byText } from '#util/order'
import { joinAll, type Known } from './join-all.ts'
import type { Joiner } from './joiner.ts'
import type { Linked } from './linked.ts'
import { quotesAlike } from './quotes-alike.ts'

const inOrder = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort(
    (a, b) =>
      byText(a.report, b.report) || a.quote.start - b.quote.start || a.quote.end - b.quote.end || byText(a.id, b.id),
  )

/**
 * Joins again what the machine has linked, as far as nothing keeps it apart: an incident that holds nothing of the kind is joined as it is; one that does
 * is linked anew from its own claims, and what then belongs to none of the sides goes with the one whose words it resembles most. Gives all claims.
 */
export function relink(linked: readonly Linked[], known: Known, joiner: Joiner): Claim[] {
  const incidentOf = new Map(linked.flatMap((one) => one.claims.map((claim) => [claim.id, one] as const)))
  const torn = new Set<Linked>()
  for (const [a, b] of joiner.keptApart()) {
    const one = incidentOf.get(a)
    if (one && one === incidentOf.get(b)) torn.add(one)
  }
  const sides = new Set(joiner.keptApart().flat())
  for (const one of linked) {
    if (torn.has(one)) {
      joinAll(inOrder(one.claims), known, joiner)
      joinRest(one.claims, new Set(one.claims.filter(({ id }) => sides.has(id))), known, joiner)
      continue
    }
    const [first, ...others] = one.claims
    for (const claim of others) joiner.join(first?.id ?? claim.id, claim.id, one.why[0] ?? '')
    for (const sentence of one.why) joiner.explain(first?.id ?? '', sentence)
  }
  return linked.flatMap(({ claims }) => claims)
}

/** Joins groups that hold none of the claims that are kept apart (`named`) to the most alike of those that do. */
function joinRest(claims: readonly Claim[], named: ReadonlySet<Claim>, { rarity }: Known, joiner: Joiner): void {
  const sides = [...new Set([...named].map(({ id }) => joiner.find(id)))].sort(byText)
  const others = [...new Set(claims.map(({ id }) => joiner.find(id)))].filter((id) => !sides.includes(id)).sort(byText)
  const alike = quotesAlike(claims, joiner, rarity)
  const nearest = others.map((other) =>
    sides
      .map((side) => ({ side, likeness: alike(side, other) }))
      .sort((a, b) => b.likeness - a.likeness || byText(a.side, b.side)),
  )
  others.forEach((other, index) => {
    nearest[index]?.find(({ side }) =>
      joiner.join(side, other, 'resembles this side most of an incident that was split'),
    )
  })
}

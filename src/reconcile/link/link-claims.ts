import type { Claim } from '#model/claim'
import type { Decision } from '#model/ledger'
import { byText } from '#util/order'
import type { DecidedPair } from '../decide/decided-pair.ts'
import { isEvent } from './families.ts'
import { joinAll, type Known } from './join-all.ts'
import { Joiner } from './joiner.ts'
import type { Linked } from './linked.ts'
import { obey } from './obey.ts'
import { relink } from './relink.ts'

/** What linking makes of claims: incidents, and which decisions gave way to which later ones. */
interface Linking {
  readonly linked: readonly Linked[]
  readonly overruled: ReadonlyMap<Decision, Decision>
}

/**
 * Groups claims, which stand in the order of their reports and words, into incidents: first as if nothing were decided; then only those incidents are
 * linked anew that hold what was decided to be apart; then what was decided to be one is joined. So a decision changes no other incident. What a later
 * merge overrules is left out from the start, as if it had never been decided.
 */
export function linkClaims(claims: readonly Claim[], known: Known, decided: readonly DecidedPair[] = []): Linking {
  const machine = new Joiner([])
  const linked = components(joinAll(claims, known, machine), machine)
  const overruled = new Map<Decision, Decision>()
  if (decided.length === 0) return { linked, overruled }
  const named = decided.flatMap(({ what, a, b }) => (what === 'one' ? [a, b] : []))
  for (;;) {
    const standing = decided.map((pair) => (overruled.has(pair.decision) ? null : pair))
    const joiner = new Joiner(
      standing.flatMap((pair, order) => (pair?.what === 'apart' ? [{ a: pair.a.id, b: pair.b.id, order }] : [])),
    )
    const taken = new Set([...relink(linked, known, joiner), ...named])
    const { lifted, refused } = obey(standing, joiner, known.reports)
    if (lifted.size === 0) {
      return { linked: components([...taken], joiner), overruled: new Map([...overruled, ...refused]) }
    }
    for (const [decision, later] of lifted) overruled.set(decision, later)
  }
}

/** The groups as lists of claims, each with at least one event, in order of their smallest claim id. */
function components(claims: readonly Claim[], joiner: Joiner): Linked[] {
  const members = new Map<string, Claim[]>()
  for (const claim of claims) {
    const own = members.get(joiner.find(claim.id))
    if (own) own.push(claim)
    else members.set(joiner.find(claim.id), [claim])
  }
  const reasons = joiner.reasons()
  return [...members]
    .filter(([, own]) => own.some((claim) => isEvent(claim.event.class)))
    .map(([key, own]) => ({ claims: own.sort((a, b) => byText(a.id, b.id)), why: reasons.get(key) ?? [] }))
    .sort((a, b) => byText(a.claims[0]?.id ?? '', b.claims[0]?.id ?? ''))
}

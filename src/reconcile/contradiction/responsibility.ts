import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import { type Blame, blameOf } from './blame.ts'
import type { Disputed } from './disputed.ts'
import { isOwnVoice } from './own-voice.ts'
import { areRivals } from './same-body.ts'

/** Origins that are held against each other; whom an incident with more is blamed on is told by the first. */
const MOST = 24

/** What each origin that speaks holds of who did it: its first claim that names somebody. Linear in the claims. */
export function blames({ claims, accounts, sources }: Disputed): { claim: Claim; blame: Blame }[] {
  const bodies = new Set<string>()
  for (const { source } of accounts) {
    const { name, party, kind } = sources.get(source ?? '') ?? {}
    if (!name || !kind) continue
    if (party) bodies.add(party.toLowerCase())
    if (kind === 'armed-group') bodies.add(name.toLowerCase())
  }
  const named = (who: string): boolean => bodies.has(who.toLowerCase())
  return claims.flatMap((claim) => {
    const source = sources.get(claim.origin ?? '')
    const blame = source && !isOwnVoice(claim, sources) ? blameOf(claim, source, named) : null
    return blame ? [{ claim, blame }] : []
  })
}

/** Origins that name different ones who did it, one claim of each; who names two is at odds with nobody. Quadratic in at most 24 origins. */
export function responsibilityConflicts(disputed: Disputed): Contradiction[] {
  const { sources } = disputed
  const name = (claim: Claim): string => sources.get(claim.origin ?? '')?.name ?? 'nobody named'
  const first = new Map<string, { claim: Claim; blame: Blame }>()
  const torn = new Set<string>()
  for (const one of blames(disputed).filter(({ blame }) => blame.did)) {
    const origin = one.claim.origin as string
    const known = first.get(origin)
    if (!known) first.set(origin, one)
    else if (areRivals(known.blame.who, one.blame.who)) torn.add(origin)
  }
  const held = [...first]
    .filter(([origin]) => !torn.has(origin))
    .map(([, one]) => one)
    .slice(0, MOST)
  const said = ({ claim, blame }: { claim: Claim; blame: Blame }): string =>
    blame.self ? `${name(claim)} says it did it itself` : `${name(claim)} says it was ${blame.who}`
  return held.flatMap((a, index) =>
    held
      .slice(index + 1)
      .filter((b) => areRivals(a.blame.who, b.blame.who))
      .map(
        (b): Contradiction => ({
          about: 'who did it',
          kind: 'conflict',
          a: a.claim.id,
          b: b.claim.id,
          why: `${said(a)}, ${said(b)}`,
        }),
      ),
  )
}

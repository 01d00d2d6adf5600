import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import { byText } from '#util/order'
import type { Disputed } from './disputed.ts'
import { rootsOf } from './roots.ts'

/** Nouns of people too general to say that two claims are about the same. */
const GENERAL = new Set(['people', 'person', 'victim', 'casualty', 'man', 'woman', 'resident', 'civilian'])

const PEOPLE =
  /\b(?:(?:foreign|western|french|military|local|polish|british|american|ukrainian|russian) )?(specialist|instructor|mercenary|mercenarie|fighter|soldier|serviceman|servicemen|officer|engineer|worker|adviser|advisor|contractor|volunteer|militant|trainer|operator|expert|guard|patient|student|child|children|journalist|medic)s?\b/gi

const peopleIn = (claim: Claim): Set<string> =>
  new Set(
    [...claim.quote.text.matchAll(PEOPLE)]
      .map((match) => (match[1] ?? '').toLowerCase().replace(/ie$/, 'y').replace(/men$/, 'man'))
      .filter((noun) => !GENERAL.has(noun)),
  )

const kills = (claim: Claim): boolean =>
  claim.certainty !== 'denied' &&
  claim.counts.some((count) => count.what === 'killed' && (count.min ?? count.max ?? 0) > 0)

const CERTAINTY = { denied: 0, hedged: 1, reported: 2, asserted: 3 } as const

/** Key of the first exact or bounded number of people that a claim gives. */
const figureOf = (claim: Claim): string | null => {
  const count = claim.counts.find((one) => !one.vague && (one.min ?? 0) > 1 && one.what === 'killed')
  return count ? `${count.what} ${count.min}` : null
}

/**
 * What one origin is told to have said differently downstream: people who "were in the dormitory that was hit" in one report and "were killed" in another that has
 * it from the same origin; the same number with more certainty later. One pair for each origin and matter. Time grows with the claims, times the people named.
 */
export function drifts({ claims, accounts, sources, published }: Disputed): Contradiction[] {
  const root = rootsOf(accounts, sources)
  const byRoot = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.origin === null) continue
    const key = root(claim.origin)
    const own = byRoot.get(key)
    if (own) own.push(claim)
    else byRoot.set(key, [claim])
  }
  const name = (claim: Claim): string => sources.get(claim.origin ?? '')?.name ?? 'nobody named'
  const inOrder = (one: Claim, other: Claim): number =>
    byText(published(one), published(other)) || byText(one.id, other.id)
  return [...byRoot.values()].flatMap((all) => {
    const own = [...all].sort(inOrder)
    return [...fates(own, name), ...certainties(own, name)]
  })
}

/** Those who were there in one report and dead in another. */
function fates(own: readonly Claim[], name: (claim: Claim) => string): Contradiction[] {
  const there = own.filter((claim) => claim.event.class === 'presence' && claim.certainty !== 'denied')
  const found = new Map<string, Contradiction>()
  for (const dead of own.filter(kills)) {
    for (const people of peopleIn(dead)) {
      const before = there.find((claim) => claim.report !== dead.report && peopleIn(claim).has(people))
      // A report that tells of their deaths itself has not lost them on the way.
      const toldThere = before && own.some((claim) => claim.report === before.report && kills(claim))
      const about = `fate of the ${people}s`
      if (!before || toldThere || found.has(about)) continue
      found.set(about, {
        about,
        kind: 'drift',
        a: before.id,
        b: dead.id,
        why: `${name(before)} has them there, ${name(dead)} has them killed, from the same origin`,
      })
    }
  }
  return [...found.values()]
}

/** The same number of dead, later told with more certainty. */
function certainties(own: readonly Claim[], name: (claim: Claim) => string): Contradiction[] {
  const first = new Map<string, Claim>()
  const found = new Map<string, Contradiction>()
  for (const claim of own) {
    const figure = figureOf(claim)
    if (figure === null || claim.certainty === 'denied') continue
    const before = first.get(figure)
    if (!before) first.set(figure, claim)
    else if (
      before.report !== claim.report &&
      before.certainty === 'hedged' &&
      CERTAINTY[claim.certainty] > CERTAINTY.hedged &&
      !found.has(figure)
    )
      found.set(figure, {
        about: 'certainty',
        kind: 'drift',
        a: before.id,
        b: claim.id,
        why: `${figure}: ${name(before)} is first passed on with a doubt, then without`,
      })
  }
  return [...found.values()]
}

import type { Claim } from '#model/claim'
import type { Contradiction } from '#model/incident'
import { byText } from '#util/order'
import type { Disputed } from './disputed.ts'
import { depthOf } from './retold-figures.ts'
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

/** Named persons who are dead by a claim. */
const namesIn = ({ persons }: Claim): string[] =>
  persons.flatMap(({ name, fate }) => (name !== null && /\s/.test(name) && fate === 'killed' ? [name] : []))

const kills = (claim: Claim): boolean =>
  claim.certainty !== 'denied' &&
  claim.counts.some((count) => count.what === 'killed' && (count.min ?? count.max ?? 0) > 0)

const CERTAINTY = { denied: 0, hedged: 1, reported: 2, asserted: 3 } as const

const BOUND = /^(?:(?:at least|more than|as many as|up to|over|about|around|some|nearly|almost|an? estimated) )+/
/** "At least six people" → "six": the number as it is told, since those who "may have been killed" are at least none. */
const numeral = (text: string): string => text.toLowerCase().replace(BOUND, '').split(' ')[0] ?? ''

/** Keys of the numbers of dead that a claim gives: as a number, and as it is told. */
const figuresOf = (claim: Claim): string[] =>
  claim.counts
    .filter(({ what, vague, max }) => what === 'killed' && !vague && max !== 1)
    .flatMap(({ what, min, quote }) => [
      ...((min ?? 0) > 1 ? [`${what} ${min}`] : []),
      ...(numeral(quote.text).length > 1 ? [`${what} ${numeral(quote.text)}`] : []),
    ])

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
    return [...fates(own, name, published), ...certainties(own, name)]
  })
}

/** "Was in the waiting room that was hit": words that place a named person there. */
const PLACED = /\b(?:was|were|had been|is|stay(?:ed|ing)|liv(?:ed|ing)|housed|inside|present)\b/i

/** Those who were there in one report and dead in another, which is farther from the origin or later. */
function fates(
  own: readonly Claim[],
  name: (claim: Claim) => string,
  published: (claim: Claim) => string,
): Contradiction[] {
  const there = new Map<string, Claim[]>()
  const mortal = new Set(own.filter(kills).map(({ report }) => report))
  const people = new Set(own.filter(kills).flatMap((claim) => [...peopleIn(claim), ...namesIn(claim)]))
  for (const claim of own) {
    // A report that tells of deaths itself has not lost them on the way.
    if (claim.certainty === 'denied' || mortal.has(claim.report)) continue
    const present = claim.event.class === 'presence' ? [...peopleIn(claim)] : []
    const text = claim.quote.text
    const placed = PLACED.test(text) ? [...people].filter((one) => /\s/.test(one) && text.includes(one)) : []
    for (const one of [...present, ...placed]) there.set(one, [...(there.get(one) ?? []), claim])
  }
  const found = new Map<string, Contradiction>()
  for (const dead of own.filter(kills)) {
    for (const one of [...peopleIn(dead), ...namesIn(dead)]) {
      const before = there
        .get(one)
        ?.find((claim) => byText(published(claim), published(dead)) <= 0 || depthOf(claim) < depthOf(dead))
      const about = `fate of ${/\s/.test(one) ? one : `the ${one.replace(/man$/, 'men').replace(/y$/, 'ie')}${one.endsWith('man') ? '' : 's'}`}`
      if (!before || found.has(about)) continue
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
    if (claim.certainty === 'denied') continue
    const figures = figuresOf(claim)
    const before = figures.flatMap((figure) => first.get(figure) ?? [])[0]
    for (const figure of figures) if (!first.has(figure)) first.set(figure, claim)
    const firmer = before?.certainty === 'hedged' && CERTAINTY[claim.certainty] > CERTAINTY.hedged
    if (!before || !firmer || before.report === claim.report || found.has(before.id)) continue
    found.set(before.id, {
      about: 'certainty',
      kind: 'drift',
      a: before.id,
      b: claim.id,
      why: `${figures[0]}: ${name(before)} is first passed on with a doubt, then without`,
    })
  }
  return [...found.values()]
}

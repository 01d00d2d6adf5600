import type { Gazetteer } from '#lexicon/gazetteer'
import type { PlaceWords } from '#lexicon/places'
import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { createQuote, type Span } from '#model/span'
import type { Where } from '#model/value'
import { readPlaces } from '../read-places.ts'
import { scanWords, type Word } from '../scan-words.ts'
import { findBackSpots } from './find-back-spots.ts'
import { findLocalSpots } from './find-local-spots.ts'
import { mainPlace, mainSite } from './main-place.ts'
import { isOrigin, LEAST_RANK, LEAST_RANK_ELSE, rankOf } from './rank-spots.ts'
import type { Spot } from './spot.ts'
import { Topic } from './topic.ts'
import { whereOfMention, withoutPoint } from './where-of.ts'

/** Where a claim's event happened, and the other places its words name. */
export interface ClaimPlaces {
  readonly where: Where | null
  readonly otherPlaces: readonly Where[]
}

export interface PlaceLexicon {
  readonly gazetteer: Gazetteer
  readonly places: PlaceWords
}

const within = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** All spots of a text in order; a spot that a longer one covers is left out. */
function findSpots(text: string, words: readonly Word[], lexicon: PlaceLexicon): Spot[] {
  const mentions = readPlaces(text, lexicon.gazetteer, lexicon.places)
  const local = findLocalSpots(text, words, mentions, lexicon.places)
  const named = mentions
    .filter(({ core }) => !local.some((spot) => within(core, spot)))
    .map((mention): Spot => ({ kind: 'named', mention, start: mention.quote.start, end: mention.quote.end }))
  const sure = [...named, ...local]
  const back = findBackSpots(words, lexicon.places).filter(
    (spot) => !sure.some((other) => other.start < spot.end && spot.start < other.end),
  )
  return [...sure, ...back].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The best spot for an event, or null when none says where; of equals the first. */
function bestSpot(
  spots: readonly Spot[],
  trigger: Span,
  words: readonly Word[],
  lists: PlaceWords,
  least: number,
): Spot | null {
  let best: Spot | null = null
  let top = least
  const ranks = spots.map((spot) => rankOf(spot, trigger, words, lists))
  spots.forEach((spot, at) => {
    const rank = ranks[at] ?? 0
    if (rank > top) [best, top] = [spot, rank]
  })
  // "in Kharkiv and Cherkasy oblasts and in Drohobych": of places apart the first, not the narrowest.
  const first = spots.find((spot, at) => best !== null && (ranks[at] ?? 0) >= PLACED && areApart(spot, best))
  return first ?? best
}

/** Ranks from here on are of a province or narrower that is said to be where. */
const PLACED = 50

/** Whether both are named, the first stands first, and does not hold the second. */
function areApart(first: Spot, second: Spot): boolean {
  if (first.kind !== 'named' || second.kind !== 'named' || first.start >= second.start) return false
  const [a, b] = [first.mention.place, second.mention.place]
  return a.kind !== 'country' && a.division !== null && b.division !== null && a.division !== b.division
}

/**
 * Where each claim's event happened: by its own words, else its sentence's, else carried over from the paragraph or the report's main place
 * (basis 'implied'), never to a claim of another day. Parallel to `claims`. Claims must carry `when` already where it is known.
 */
export function placeClaims(
  report: Report,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  lexicon: PlaceLexicon,
): ClaimPlaces[] {
  const { text } = report
  const lists = lexicon.places
  const words = scanWords(text, lists)
  const spots = findSpots(text, words, lexicon)
  const mentions = spots.flatMap((spot) => (spot.kind === 'named' ? [spot.mention] : []))
  const title = report.title ? readPlaces(report.title, lexicon.gazetteer, lists) : []
  const main = mainPlace(mentions, title, sentences)
  const topic = new Topic(text, { place: main, site: mainSite(spots, sentences) }, spots, claims)
  const placed = new Map<Claim, ClaimPlaces>()
  const inOrder = [...claims].sort(
    (a, b) => a.quote.start - b.quote.start || a.event.trigger.start - b.event.trigger.start,
  )
  for (const claim of inOrder) {
    const sentence = sentences.find((each) => each.start <= claim.quote.start && claim.quote.start < each.end)
    const speakers = claim.attribution.flatMap((link) => (link.source ? [link.source] : []))
    const free = spots.filter((spot) => !speakers.some((source) => within(spot, source)))
    topic.enter(sentence ?? null)
    const own = free.filter((spot) => within(spot, claim.quote))
    const around = free.filter((spot) => sentence && within(spot, sentence) && !own.includes(spot))
    const happens = lists.placedClasses.has(claim.event.class)
    const spot =
      bestSpot(own, claim.event.trigger, words, lists, happens ? LEAST_RANK : LEAST_RANK_ELSE) ??
      (happens ? bestSpot(notOfOthers(around, claim, claims), claim.event.trigger, words, lists, LEAST_RANK) : null)
    const where = topic.place(spot, claim, happens)
    const bare = lists.unplacedClasses.has(claim.event.class)
    const others = own.flatMap((each) =>
      each !== spot && each.kind === 'named' && isElsewhere(each, words, lists) ? [each.mention] : [],
    )
    const otherPlaces = others.map((mention) => whereOfMention(mention, mention.core, 'stated'))
    placed.set(claim, {
      where: where && bare ? withoutPoint(where) : where,
      otherPlaces: bare ? otherPlaces.map(withoutPoint) : otherPlaces,
    })
  }
  return claims.map((claim) => placed.get(claim) ?? { where: null, otherPlaces: [] })
}

/** Spots of the sentence that no other claim has in its own words, when there are such; else all. */
function notOfOthers(spots: readonly Spot[], claim: Claim, claims: readonly Claim[]): readonly Spot[] {
  const unclaimed = spots.filter((spot) => !claims.some((other) => other !== claim && within(spot, other.quote)))
  return unclaimed.length > 0 ? unclaimed : spots
}

/** A place beside the event's own that the words really name: an origin of fire, a second town; not a capital that speaks. */
function isElsewhere(spot: Spot & { kind: 'named' }, words: readonly Word[], lists: PlaceWords): boolean {
  return isOrigin(spot, words, lists) || spot.mention.use === 'place'
}

/** The words of a spot as a quote. */
export const quoteOf = (text: string, spot: Span) => createQuote(text, spot.start, spot.end)

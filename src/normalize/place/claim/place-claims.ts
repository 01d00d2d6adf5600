import type { PlaceWords } from '#lexicon/places'
import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { contains } from '#model/span'
import type { Where } from '#model/value'
import { firstFrom } from '#util/sorted'
import { scanWords, type Word } from '../scan-words.ts'
import { chooseSpot } from './choose-spot.ts'
import { findSpots, spotsWithin } from './find-spots.ts'
import { isOrigin } from './is-origin.ts'
import { mainCountry, mainPlace, mainSite } from './main-place.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import { LEAST_RANK, LEAST_RANK_ELSE } from './rank-spots.ts'
import type { Spot } from './spot.ts'
import { Topic } from './topic.ts'
import { whereOfMention, withoutPoint } from './where-of.ts'

/** Where a claim's event happened, and the other places its words name. */
export interface ClaimPlaces {
  readonly where: Where | null
  readonly otherPlaces: readonly Where[]
}

const byPlaceInText = (a: Claim, b: Claim): number =>
  a.quote.start - b.quote.start || a.event.trigger.start - b.event.trigger.start || a.quote.end - b.quote.end

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
  if (claims.length === 0) return []
  const { text } = report
  const lists = lexicon.places
  const words = scanWords(text, lists)
  const spots = findSpots(text, words, lexicon)
  const title = report.title ? findSpots(report.title, scanWords(report.title, lists), lexicon) : []
  const place = mainPlace(spots, title, sentences, lists)
  const main = { place, site: mainSite(spots, sentences), country: mainCountry(place, spots, lexicon) }
  const topic = new Topic(text, main, spots, claims)
  const placed = new Map<Claim, ClaimPlaces>()
  const inOrder = [...claims].sort(byPlaceInText)
  const quotes = inOrder.map((claim) => ({ start: claim.quote.start, end: claim.quote.end, claim }))
  for (const claim of inOrder) {
    const sentence = sentences[firstFrom(sentences.length, (at) => sentences[at]?.end ?? 0, claim.quote.start + 1)]
    topic.enter(sentence ?? null)
    const speakers = claim.attribution.flatMap((link) => (link.source ? [link.source] : []))
    const free = (each: Spot): boolean => !speakers.some((source) => contains(source, each))
    const own = spotsWithin(spots, claim.quote).filter(free)
    const happens = lists.placedClasses.has(claim.event.class)
    const around =
      happens && sentence ? spotsWithin(spots, sentence).filter((each) => free(each) && !own.includes(each)) : []
    const beside = sentence ? spotsWithin(quotes, sentence).filter((other) => other.claim !== claim) : []
    const isClaimed = (each: Spot): boolean => beside.some((other) => contains(other, each))
    const { trigger } = claim.event
    const spot =
      chooseSpot(own, trigger, words, lists, happens ? LEAST_RANK : LEAST_RANK_ELSE) ??
      chooseSpot(around, trigger, words, lists, LEAST_RANK, isClaimed)
    const where = topic.place(spot, claim, lists)
    const others = elsewhere(own, spot, words, lists)
    const bare = lists.unplacedClasses.has(claim.event.class)
    placed.set(claim, {
      where: where && bare ? withoutPoint(where) : where,
      otherPlaces: bare ? others.map(withoutPoint) : others,
    })
  }
  return claims.map((claim) => placed.get(claim) ?? { where: null, otherPlaces: [] })
}

/** Places beside the event's own that its words really name: an origin of fire, a second town; not a capital that speaks. */
function elsewhere(own: readonly Spot[], chosen: Spot | null, words: readonly Word[], lists: PlaceWords): Where[] {
  return own.flatMap((spot) => {
    if (spot === chosen || spot.kind !== 'named') return []
    const named = isOrigin(spot, words, lists) || spot.mention.use === 'place'
    return named ? [whereOfMention(spot.mention, spot.mention.core, 'stated')] : []
  })
}

import type { Where } from '#model/value'
import { areOthers } from './details.ts'
import { placeKeys } from './keys.ts'
import type { Weighed } from './marks.ts'
import type { Profile } from './profile.ts'

/**
 * What speaks for and against two reports telling of one incident, in nats (natural logarithms of odds), added up as in record linkage
 * (Fellegi & Sunter 1969). Own estimates, rounded; checked with `npm run eval -- gvc`.
 */
const WEIGHTS = {
  /** Two reports out of a heap. */
  any: -8,
  /** Times the root of the cosine of their words. */
  words: 10,
  /** Times ln(1 + bits of shared names). */
  names: 1.1,
  /** Times ln(1 + days between their publication). */
  apart: -0.5,
  sameDay: 1.5,
  aDayInCommon: 2,
  otherDay: -1,
  /** One was published before the day that the other tells of. */
  tooEarly: -1,
  /** Both give a date, and not the same: a day apart, or more, which no number of common words outweighs. */
  nextDate: -9,
  otherDate: -15,
  /** Both tell of what had just happened, days apart: notices of one form. */
  otherNews: -3,
  samePlace: 1,
  farPlace: -1,
  sameDead: 1,
  otherAges: -1,
  otherClocks: -1.5,
  otherStreets: -1.5,
  /** Both name people or the like in full, and none alike. */
  otherNames: -1,
} as const

const FEATURES = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]

/** Kilometres from which on two places are two. Own choice: beyond a city and its surroundings. */
const FAR = 60
const KM_PER_DEGREE = 111.2

/** Sum over what two lists share, of `both` of the two weights. Linear in their length: both are in order. */
function over(a: Weighed, b: Weighed, both: (x: number, y: number) => number): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const [x, y] = [a.hashes[i] as number, b.hashes[j] as number]
    if (x === y) sum += both(a.weights[i] as number, b.weights[j] as number)
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return sum
}

/** Whether two points lie far apart; an equirectangular estimate is near enough. */
function areFar(a: Where | null, b: Where | null): boolean {
  if (a?.lat == null || a.lon === null || b?.lat == null || b.lon === null) return false
  const east = (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180)
  return Math.hypot(a.lat - b.lat, east) * KM_PER_DEGREE > FAR
}

/** Whether a report was out before the day that another mainly tells of. */
const isBefore = ({ published }: Profile, { days: [day] }: Profile): boolean =>
  published !== null && day !== undefined && published < day

/** Days after an event within which a report of it is news. Own choice. */
const NEWS = 2

/** Whether a report came out within days of what it mainly tells of. */
const isNews = ({ published, days: [day] }: Profile): boolean =>
  published !== null && day !== undefined && published - day >= 0 && published - day <= NEWS

/** What two reports have in common and what sets them apart, as numbers; a yes is 1. */
export type Comparison = Readonly<Record<keyof typeof WEIGHTS, number>>

/** Holds two reports against each other. Linear in their words. */
export function compare(a: Profile, b: Profile): Comparison {
  const [day, other] = [a.days[0], b.days[0]]
  const areDated = day !== undefined && other !== undefined
  const gap = areDated ? Math.abs(day - other) : null
  const inCommon = a.days.some((one) => b.days.includes(one))
  const apart = a.published === null || b.published === null ? 1 : Math.abs(a.published - b.published)
  const arePlaced = a.place !== null && b.place !== null
  return {
    any: 1,
    words: Math.sqrt(
      Math.min(
        1,
        over(a.words, b.words, (x, y) => x * y),
      ),
    ),
    names: Math.log1p(over(a.names, b.names, (x, y) => Math.min(x, y))),
    apart: Math.log1p(apart),
    sameDay: Number(gap === 0),
    aDayInCommon: Number(gap !== null && gap > 1 && inCommon),
    otherDay: Number(gap !== null && gap > 1 && !inCommon),
    tooEarly: Number(isBefore(a, b) || isBefore(b, a)),
    nextDate: Number(a.isDate && b.isDate && gap === 1),
    otherDate: Number(a.isDate && b.isDate && gap !== null && gap > 1),
    otherNews: Number(gap !== null && gap > 1 && isNews(a) && isNews(b)),
    samePlace: Number(arePlaced && placeKeys(a.place)[0] === placeKeys(b.place)[0]),
    farPlace: Number(areFar(a.place, b.place)),
    sameDead: Number(a.killed !== null && a.killed === b.killed),
    otherAges: Number(areOthers(a.details.ages, b.details.ages)),
    otherClocks: Number(areOthers(a.details.clocks, b.details.clocks)),
    otherStreets: Number(areOthers(a.details.streets, b.details.streets)),
    otherNames: Number(areOthers(a.details.fullNames, b.details.fullNames)),
  }
}

/** How likely it is that two reports mainly tell of one incident: the logarithm of the odds. */
export function oddsOf(comparison: Comparison): number {
  let odds = 0
  for (const feature of FEATURES) odds += WEIGHTS[feature] * comparison[feature]
  return odds
}

/** What speaks for it, for a reader: no names, since they may be those of private persons. */
export function inWords(comparison: Comparison): string {
  const reasons = [
    comparison.names > 0 ? 'rare names in common' : null,
    comparison.sameDay > 0 ? 'same day' : comparison.aDayInCommon > 0 ? 'a day in common' : null,
    comparison.samePlace > 0 ? 'same place' : null,
    comparison.sameDead > 0 ? 'same number of dead' : null,
    comparison.otherDay > 0 ? 'though dated otherwise' : null,
  ].filter((reason) => reason !== null)
  return `reports alike in ${Math.round(100 * comparison.words ** 2)} % of their rarer words${reasons.map((reason) => `, ${reason}`).join('')}`
}

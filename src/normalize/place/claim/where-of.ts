import type { Place } from '#lexicon/gazetteer'
import { createQuote, type Quote } from '#model/span'
import type { PlaceAlternative, Where } from '#model/value'
import { foldName } from '#util/fold'
import type { PlaceMention } from '../mention.ts'
import type { LocalSpot } from './spot.ts'

/** A share is what the powers of ten leave: a town against a city of its name has a thousandth. */
const LEAST_SHARE = 1e-7
const MOST_ALTERNATIVES = 4

const NEAR = new Set(['near', 'outside', 'off', 'nearby', 'around'])

/** Degrees to three places: a hundred metres, finer than a gazetteer's points mean. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000

type Level = Pick<Where, 'lat' | 'lon' | 'pointOf' | 'precision'>

const NO_POINT = { lat: null, lon: null, pointOf: null } as const

function levelOf(mention: PlaceMention): Level {
  const { place, level, part } = mention
  const point = { lat: rounded(place.lat), lon: rounded(place.lon) }
  if (place.kind === 'country' || place.kind === 'continent') return { ...NO_POINT, precision: 'country' }
  // "southern Ukraine", "northern Gaza": a part has no point of its own; of a town it is still the town.
  if (part && (place.kind === 'province' || place.kind === 'region') && part !== 'occupied')
    return { ...NO_POINT, precision: 'province' }
  switch (place.kind) {
    case 'sea':
    case 'river':
      return { ...NO_POINT, precision: 'sea' }
    case 'site':
      return { ...point, pointOf: 'site', precision: 'site' }
    case 'province':
    case 'region':
    case 'island':
      return { ...point, pointOf: 'province', precision: 'province' }
    case 'district':
    case 'section':
      return { ...point, pointOf: 'district', precision: 'district' }
    case 'settlement':
      if (level === 'province' || level === 'district') return { ...point, pointOf: 'settlement', precision: level }
      return { ...point, pointOf: 'settlement', precision: NEAR.has(mention.preposition ?? '') ? 'near' : 'settlement' }
    default:
      return place.kind satisfies never
  }
}

function alternativesOf(mention: PlaceMention): PlaceAlternative[] {
  return mention.ranked
    .slice(1)
    .filter(({ place, score }) => score >= LEAST_SHARE && place.geonameId !== null)
    .slice(0, MOST_ALTERNATIVES)
    .map(({ place, score }) => ({
      name: place.name,
      geonameId: place.geonameId ?? 0,
      lat: rounded(place.lat),
      lon: rounded(place.lon),
      score: Number(score.toPrecision(2)),
    }))
}

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\p{M}\p{P}\p{N}\s]+$/u.test(name)

/** As the report spells it in Latin script, with the usual English name where that is another: "Kharkov (Kharkiv)"; else the usual English name. */
function nameOf({ quote, core, place, use }: PlaceMention): string {
  if (use === 'people' || !isLatin(quote.text)) return place.name
  const usual = foldName(place.name)
  const variant =
    place.kind === 'settlement' && foldName(core.text) !== usual && !usual.includes(' ') && !core.text.includes(' ')
  return variant ? `${quote.text} (${place.name})` : quote.text
}

/** A named place as a claim's place. */
export function whereOfMention(mention: PlaceMention, quote: Quote | null, basis: Where['basis']): Where {
  const { place } = mention
  return {
    quote,
    name: nameOf(mention),
    nativeName: place.nativeName,
    geonameId: place.geonameId,
    admin1: place.admin1,
    country: place.country,
    ...levelOf(mention),
    basis,
    alternatives: alternativesOf(mention),
  }
}

/** "Odesa, Mykolaiv and Vinnytsia oblasts": several provinces in one phrase have no one point. */
export function whereOfList({ place, core: quote }: PlaceMention, name: string): Where {
  const level = { ...NO_POINT, precision: 'province', basis: 'stated' } as const
  return {
    quote,
    name,
    nativeName: null,
    geonameId: null,
    admin1: null,
    country: place.country,
    ...level,
    alternatives: [],
  }
}

/** A country that no words of the claim name: it is only implied, and has no point. */
export const whereOfCountry = (place: Place): Where => ({
  quote: null,
  name: place.name,
  nativeName: place.nativeName,
  geonameId: null,
  admin1: null,
  country: place.country,
  ...NO_POINT,
  precision: 'country',
  basis: 'implied',
  alternatives: [],
})

/** A site or district with a name of its own, placed at the town it is in: `pointOf` says what the point is of. */
export function whereOfLocal(text: string, spot: LocalSpot, around: Where | null): Where {
  const { admin1 = null, country = null, lat = null, lon = null, pointOf = null } = around ?? {}
  // A village that no gazetteer has stands at what its words put it in or near, with `pointOf` saying so, or nowhere.
  const near = spot.what === 'settlement' && pointOf === 'settlement'
  return {
    quote: createQuote(text, spot.start, spot.end),
    name: spot.name,
    nativeName: null,
    geonameId: null,
    admin1,
    country,
    lat,
    lon,
    pointOf,
    precision: near ? 'near' : spot.what,
    basis: 'stated',
    alternatives: [],
  }
}

/** A place that other words point to ("the city"), or that is carried over without words. */
export function whereAgain(where: Where, quote: Quote | null, stated: boolean): Where {
  return { ...where, quote, basis: stated ? 'stated' : 'implied' }
}

/** The place without its point: claims about where people or equipment are get none. */
export const withoutPoint = (where: Where): Where => ({ ...where, ...NO_POINT, alternatives: [] })

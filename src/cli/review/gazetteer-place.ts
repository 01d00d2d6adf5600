import type { Gazetteer, Place } from '#lexicon/gazetteer'
import type { GivenWhere } from '#model/decision'
import type { Where } from '#model/value'
import { foldName } from '#util/fold'
import { plainLine } from '#util/plain-line'
import { UsageError } from '../exit.ts'

const SHOWN = 6

/** Degrees to three places: a hundred metres, finer than a gazetteer's points mean. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000

/** What a place of the gazetteer is exact to, and whether its point is one. */
function levelOf({ kind }: Place): Pick<Required<GivenWhere>, 'precision' | 'pointOf'> {
  if (kind === 'settlement' || kind === 'site') return { precision: kind, pointOf: kind }
  if (kind === 'district' || kind === 'section') return { precision: 'district', pointOf: 'district' }
  if (kind === 'country' || kind === 'continent') return { precision: 'country', pointOf: null }
  if (kind === 'sea' || kind === 'river') return { precision: 'sea', pointOf: null }
  return { precision: 'province', pointOf: 'province' }
}

/** A place of the gazetteer, written out, so that the decision holds whatever gazetteer reads it. */
function given(place: Place, name: string): GivenWhere {
  const level = levelOf(place)
  const { nativeName, geonameId, admin1, country } = place
  const point = level.pointOf === null ? { lat: null, lon: null } : { lat: rounded(place.lat), lon: rounded(place.lon) }
  return { name, nativeName, geonameId, admin1, country, ...point, ...level }
}

const inWords = ({ geonameId, name, admin1, country, kind }: Place): string =>
  `${geonameId ?? '-'} ${[name, admin1, country].filter((part) => part !== null).join(', ')} (${kind})`

function byId(gazetteer: Gazetteer, id: number): Place {
  for (let record = 0; record < gazetteer.size; record += 1) {
    const place = gazetteer.place(record)
    if (place.geonameId === id) return place
  }
  throw new UsageError(`where=${id}: the gazetteer has no place of this number`)
}

/**
 * The place that a user means by a name (with its kind in brackets: "Mykolaiv (province)") or a GeoNames number. Of several places of one name the one that the claim names already, or the only one in its country;
 * else throws UsageError that lists them with their numbers. A name that the gazetteer does not know is a place without a point.
 */
export function gazetteerPlace(text: string, before: Where | null, gazetteer: Gazetteer): GivenWhere {
  const [, name = '', kind] = /^(.*?)(?:\s*\(([a-z]+)\))?$/su.exec(plainLine(text)) ?? []
  if (/^\d{1,9}$/.test(name)) {
    const place = byId(gazetteer, Number(name))
    return given(place, place.name)
  }
  const found = gazetteer
    .find(foldName(name))
    .filter(({ use }) => use !== 'short')
    .map(({ record }) => gazetteer.place(record))
    .filter((place) => kind === undefined || place.kind === kind)
  const [first] = found
  if (!first) return { name, precision: before?.precision ?? 'settlement' }
  const here = found.filter(({ country }) => before?.country != null && country === before.country)
  const chosen = found.length === 1 ? first : here.length === 1 ? here[0] : undefined
  if (chosen) return given(chosen, name)
  const listed = (here.length > 0 ? here : found).slice(0, SHOWN).map(inWords)
  throw new UsageError(
    `where=${name}: there are ${found.length} such places; give the number of one, or its kind behind the name: ${listed.join('; ')}${found.length > SHOWN ? '; …' : ''}`,
  )
}

import { foldName, nameSkeleton } from '../../src/util/fold.ts'
import { OTHER_NAME, type PlaceRecord } from './record.ts'

/** Countries whose names reach English through a romanisation: only their names get a skeleton. */
const COUNTRIES = new Set(
  'UA RU BY BG MK KG KZ TJ TM UZ AZ MN RS GE AM SY IQ LB JO PS SA YE OM AE QA BH KW EG SD SS LY TN DZ MA MR IR AF PK IL ET ER SO'.split(
    ' ',
  ),
)

/** Villages stay out: skeletons of 100,000 more names would make too many places alike. */
const POPULATION = 5000

export const isRomanised = (place: PlaceRecord): boolean =>
  COUNTRIES.has(place.country) && place.population >= POPULATION

/**
 * Gives a city the spellings that GeoNames lists only for a lesser namesake in its country: "Nikolayev" stands there with a town in
 * Lviv oblast, not with the city of Mykolaiv, whose "Nikolaev" has the same skeleton.
 */
export function sharedSpellings(records: readonly PlaceRecord[]): PlaceRecord[] {
  const spellings = new Map<string, Set<string>>()
  const keyOf = (place: PlaceRecord, name: string): string => {
    const skeleton = nameSkeleton(foldName(name))
    return skeleton.length > 3 ? `${place.country} ${skeleton}` : ''
  }
  for (const place of records) {
    if (!COUNTRIES.has(place.country) || place.kind !== 'settlement') continue
    for (const { name } of place.names) {
      const key = keyOf(place, name)
      if (key !== '') spellings.set(key, (spellings.get(key) ?? new Set()).add(name))
    }
  }
  return records.map((place) => {
    if (place.kind !== 'settlement' || !isRomanised(place) || place.population < 10 * POPULATION) return place
    const known = new Set(place.names.map((each) => each.name))
    const more = [...known].flatMap((name) => [...(spellings.get(keyOf(place, name)) ?? [])])
    const added = [...new Set(more)].filter((name) => !known.has(name))
    return { ...place, names: [...place.names, ...added.map((name) => ({ name, use: OTHER_NAME }))] }
  })
}

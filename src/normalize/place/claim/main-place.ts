import type { Place } from '#lexicon/gazetteer'
import type { PlaceWords } from '#lexicon/places'
import type { Sentence } from '#model/sentence'
import { foldName } from '#util/fold'
import type { PlaceMention } from '../mention.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import type { LocalSpot, Spot } from './spot.ts'

/** What a report is mainly about is said in its title, then in its first sentences. */
const TITLE_WEIGHT = 3
const LEAD_WEIGHT = 2
const LEAD_SENTENCES = 3
const NARROW = new Set(['settlement', 'section', 'district', 'site', 'province', 'region', 'island'])

/**
 * The mention of a report's main place: the narrow place named most, title and lead counting more; without any, the country named
 * most. Null when a report names none. Ties go to the first named.
 */
export function mainPlace(
  mentions: readonly PlaceMention[],
  title: readonly PlaceMention[],
  sentences: readonly Sentence[],
  lists: PlaceWords,
): PlaceMention | null {
  const leadEnd = sentences.slice(0, LEAD_SENTENCES).at(-1)?.end ?? 0
  const votes = new Map<number, { mention: PlaceMention; weight: number }>()
  const count = (mention: PlaceMention, weight: number): void => {
    if (
      mention.use === 'joined' ||
      mention.use === 'speaker' ||
      mention.use === 'organisation' ||
      mention.preposition === 'from'
    )
      return
    const known = votes.get(mention.place.record)
    // A bare subject ("Paris", "Russia") is more often one who acts than a place.
    const before = mention.preposition ?? ''
    const placed = lists.locatives.has(before) || lists.weakLocatives.has(before) || lists.strikes.has(before)
    const bare = mention.use === 'holder' || !placed
    const less = weight * (bare ? (mention.place.rank === 3 ? 0.1 : 0.5) : 1)
    votes.set(mention.place.record, { mention: known?.mention ?? mention, weight: (known?.weight ?? 0) + less })
  }
  for (const mention of mentions) count(mention, mention.quote.start < leadEnd ? LEAD_WEIGHT : 1)
  for (const mention of title) count(mention, TITLE_WEIGHT)
  const best = (narrow: boolean): PlaceMention | null => {
    const of = [...votes.values()].filter(({ mention }) => NARROW.has(mention.place.kind) === narrow)
    return of.length === 0 ? null : of.reduce((top, each) => (each.weight > top.weight ? each : top)).mention
  }
  return best(true) ?? best(false)
}

/** The named site that the first sentences tell of, or null: "the Ekvator plant" is where the rest of the report is. */
export function mainSite(spots: readonly Spot[], sentences: readonly Sentence[]): LocalSpot | null {
  const leadEnd = sentences.slice(0, LEAD_SENTENCES).at(-1)?.end ?? 0
  const site = spots.find((spot) => spot.kind === 'local' && spot.what === 'site' && spot.start < leadEnd)
  return site?.kind === 'local' ? site : null
}

/**
 * The country a report is about, as a record of the gazetteer: its main place's, else the one most of its names lie in. Null when its
 * places lie in none.
 */
export function mainCountry(
  main: PlaceMention | null,
  mentions: readonly PlaceMention[],
  { gazetteer, places }: PlaceLexicon,
): Place | null {
  const votes = new Map<string, number>()
  for (const { place } of mentions) if (place.country) votes.set(place.country, (votes.get(place.country) ?? 0) + 1)
  const most = [...votes].reduce<[string, number] | null>((top, each) => (top && top[1] >= each[1] ? top : each), null)
  const country = places.countries.byCode.get(main?.place.country ?? most?.[0] ?? '')
  const found = country ? gazetteer.find(foldName(country.name)).map(({ record }) => gazetteer.place(record)) : []
  return found.find((place) => place.kind === 'country' && place.country === country?.code) ?? null
}

import type { Place } from '#lexicon/gazetteer'
import type { PlaceWords } from '#lexicon/places'
import type { Sentence } from '#model/sentence'
import { foldName } from '#util/fold'
import type { PlaceLexicon } from './place-lexicon.ts'
import type { LocalSpot, NamedSpot, Spot } from './spot.ts'

/** What a report is mainly about is said in its title, then in its first sentences. */
const TITLE_WEIGHT = 3
const LEAD_WEIGHT = 2
const LEAD_SENTENCES = 3
const LEAST_WEIGHT = 0.5
const NARROW = new Set(['settlement', 'section', 'district', 'site', 'province', 'region', 'island'])

/** What a spot counts where it stands: a bare subject ("Paris", "Russia") is more often one who acts than a place. */
function weightOf(spot: NamedSpot | LocalSpot, lists: PlaceWords): number {
  if (spot.kind === 'local') return spot.what === 'settlement' || spot.what === 'province' ? 1 : 0
  const { use, preposition, place } = spot.mention
  if (use === 'joined' || use === 'speaker' || use === 'organisation' || preposition === 'from') return 0
  const before = preposition ?? ''
  const placed = lists.locatives.has(before) || lists.weakLocatives.has(before) || lists.strikes.has(before)
  if (use !== 'holder' && placed) return 1
  if (place.kind === 'country') return 0
  return place.rank === 3 ? 0.1 : 0.5
}

const isNarrow = (spot: NamedSpot | LocalSpot): boolean => spot.kind === 'local' || NARROW.has(spot.mention.place.kind)
const keyOf = (spot: NamedSpot | LocalSpot): string =>
  spot.kind === 'local' ? spot.name : `record ${spot.mention.place.record}`

/**
 * A mention of a report's main place: the narrow place named most, title and lead counting more; without any, the country named
 * most. Null when a report names none, or only capitals and countries that act. Ties go to the first named.
 */
export function mainPlace(
  spots: readonly Spot[],
  title: readonly Spot[],
  sentences: readonly Sentence[],
  lists: PlaceWords,
): NamedSpot | LocalSpot | null {
  const leadEnd = sentences.slice(0, LEAD_SENTENCES).at(-1)?.end ?? 0
  const votes = new Map<string, { spot: NamedSpot | LocalSpot; weight: number }>()
  const count = (spot: Spot, weight: number, known: boolean): void => {
    if (spot.kind === 'back') return
    const counted = votes.get(keyOf(spot))
    const more = weight * weightOf(spot, lists)
    if (more > 0 && (counted || !known)) {
      votes.set(keyOf(spot), { spot: counted?.spot ?? spot, weight: (counted?.weight ?? 0) + more })
    }
  }
  for (const spot of spots) count(spot, spot.start < leadEnd ? LEAD_WEIGHT : 1, false)
  // A name that only the title has cannot be quoted from the text; a gazetteer's place needs no quote.
  for (const spot of title) count(spot, TITLE_WEIGHT, spot.kind === 'local')
  const best = (narrow: boolean): NamedSpot | LocalSpot | null => {
    const of = [...votes.values()].filter(({ spot, weight }) => weight >= LEAST_WEIGHT && isNarrow(spot) === narrow)
    return of.length === 0 ? null : of.reduce((top, each) => (each.weight > top.weight ? each : top)).spot
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
  main: NamedSpot | LocalSpot | null,
  spots: readonly Spot[],
  { gazetteer, places }: PlaceLexicon,
): Place | null {
  const votes = new Map<string, number>()
  for (const spot of spots) {
    const code = spot.kind === 'named' ? spot.mention.place.country : null
    if (code) votes.set(code, (votes.get(code) ?? 0) + 1)
  }
  const most = [...votes].reduce<[string, number] | null>((top, each) => (top && top[1] >= each[1] ? top : each), null)
  const country = places.countries.byCode.get(
    (main?.kind === 'named' ? main.mention.place.country : null) ?? most?.[0] ?? '',
  )
  const found = country ? gazetteer.find(foldName(country.name)).map(({ record }) => gazetteer.place(record)) : []
  return found.find((place) => place.kind === 'country' && place.country === country?.code) ?? null
}

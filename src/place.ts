import { loadCountries } from '#lexicon/countries'
import { type Gazetteer, loadGazetteer } from '#lexicon/gazetteer'
import { loadPlaceWords, type PlaceWords } from '#lexicon/places'
import type { PlaceMention } from '#normalize/place/mention'
import { readPlaces as readWith } from '#normalize/place/read-places'

export type { Gazetteer, Place, PlaceReading } from '#lexicon/gazetteer'
export { loadGazetteer } from '#lexicon/gazetteer'
export type { PlaceMention, PlaceUse, RankedPlace } from '#normalize/place/mention'

let loaded: { readonly gazetteer: Gazetteer; readonly words: PlaceWords } | null = null

/**
 * The places that an English text names, in order, each with its reading, the other readings in order of likelihood, and what the name does there
 * (place, speaker, holder of an office …). People, teams and newspapers named after places are left out. Gazetteer and word lists are loaded on the
 * first call.
 */
export function readPlaces(text: string): PlaceMention[] {
  loaded ??= { gazetteer: loadGazetteer(), words: loadPlaceWords(loadCountries()) }
  return readWith(text, loaded.gazetteer, loaded.words)
}

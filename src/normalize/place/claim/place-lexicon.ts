import type { Gazetteer } from '#lexicon/gazetteer'
import type { PlaceWords } from '#lexicon/places'

/** What placing claims needs of the lexicon. */
export interface PlaceLexicon {
  readonly gazetteer: Gazetteer
  readonly places: PlaceWords
}

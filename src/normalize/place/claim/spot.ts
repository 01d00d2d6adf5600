import type { DivisionKind } from '#lexicon/places'
import type { Span } from '#model/span'
import type { PlaceMention } from '../mention.ts'

/** Words of a text that say where: a name, a site or district that no gazetteer has, or words that point back. */
export type Spot = NamedSpot | LocalSpot | BackSpot

export interface NamedSpot extends Span {
  readonly kind: 'named'
  readonly mention: PlaceMention
}

/**
 * What the gazetteer does not have. "the Ekvator plant", "the city's Industrialnyi district": placed at the settlement it is said, or was last
 * said, to be in; 'settlement', 'province': a village or province of which only the name is known, without a point.
 */
export interface LocalSpot extends Span {
  readonly kind: 'local'
  readonly what: 'site' | DivisionKind
  /** "Ekvator", "Industrialnyi district": a site without its noun, which outlets change (plant, factory). */
  readonly name: string
  /** The words of the name itself: "Ekvator". */
  readonly proper: Span
  /** The place it is said to be in, by its words. */
  readonly anchor: PlaceMention | null
}

/** "the city", "there", "the building". */
export interface BackSpot extends Span {
  readonly kind: 'back'
  readonly to: DivisionKind | 'country' | 'site' | 'any'
  /** "a building": somewhere, not one spoken of. */
  readonly vague: boolean
}

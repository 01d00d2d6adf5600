import type { Place } from '#lexicon/gazetteer'
import type { DivisionKind } from '#lexicon/places'
import type { Quote } from '#model/span'

/**
 * What a name does where it stands. 'place': somewhere; 'speaker': a capital that speaks or acts for its government; 'holder': what
 * it stands before is of that place ("the Kharkiv governor"); 'organisation': part of a longer name ("Ohio Department of Health"); 'people': an adjective that names
 * its ground ("Turkish provinces", "the Ukrainian capital"); 'joined': "London-based".
 */
export type PlaceUse = 'place' | 'speaker' | 'holder' | 'organisation' | 'people' | 'joined'

/** A reading of a name with its share among all readings, 0..1. */
export interface RankedPlace {
  readonly place: Place
  readonly score: number
}

/** A name of a place in a text, with its readings. */
export interface PlaceMention {
  /** With the words that belong to it: "southern Ukraine", "Mykolaiv region". */
  readonly quote: Quote
  /** The name alone, and a capitalised word for its kind: "Ukraine", "Nyanza Province". */
  readonly core: Quote
  readonly use: PlaceUse
  /** The best reading. */
  readonly place: Place
  /** All readings that count, the best first. */
  readonly ranked: readonly RankedPlace[]
  /** What the words beside the name call it: "oblast" → province. */
  readonly level: DivisionKind | null
  /** "southern": only a part is meant. */
  readonly part: string | null
  /** The small word before it, folded: "in", "from"; null at an opening or after other words. */
  readonly preposition: string | null
}

import type { PlaceKind } from '../../src/lexicon/gazetteer-file.ts'

/** How a name leads to its record: indexes into NAME_USES. */
export const OWN_NAME = 0
export const OTHER_NAME = 1
/** Stands only after a town and a comma: "Paris, TX". */
export const SHORT_FORM = 2
/** A division's name without the word for its kind: "Kharkiv" for Kharkiv Raion. */
export const BASE_NAME = 3

/** One place on its way into the gazetteer. */
export interface PlaceRecord {
  readonly kind: PlaceKind
  readonly name: string
  readonly native: string | null
  /** ISO 3166-1 alpha-2, or '' where a sea or region belongs to several. */
  readonly country: string
  /** "UA.16", or ''. */
  readonly division: string
  readonly lat: number
  readonly lon: number
  /** 0 when it is not GeoNames'. */
  readonly geonameId: number
  readonly population: number
  /** 3 national capital, 2 seat of a province, 1 seat of a district. */
  readonly rank: number
  readonly names: readonly { readonly name: string; readonly use: number }[]
}

/**
 * Form of `dist/data/gazetteer.bin`: one header, then flat columns, so that a SharedArrayBuffer of the whole file is the gazetteer.
 *
 * bytes 0–7 "HEARSAY\n"; 8–11 length of the header in JSON; then the header; then columns, each at a multiple of 8.
 * Column `names` and `natives` are UTF-8 with one 0 byte after each name.
 */

export const MAGIC = 'HEARSAY\n'

/** What a record is. Its place in this list is the number stored. */
export const PLACE_KINDS = [
  'country',
  'province',
  'district',
  'settlement',
  'section',
  'region',
  'island',
  'sea',
  'river',
  'site',
  'continent',
] as const

export type PlaceKind = (typeof PLACE_KINDS)[number]

/**
 * How a name leads to a record: its own name; another name of it; a short form that stands only after a town and a comma ("TX"); a
 * division's name without the word for its kind ("Kharkiv" for Kharkiv Raion). Skeletons over romanisations are entries under "~".
 */
export const NAME_USES = ['name', 'other', 'short', 'base'] as const

export const COLUMNS = {
  /** Index into PLACE_KINDS. */
  kind: Uint8Array,
  /** Index into header.countries; 0 is none. */
  country: Uint8Array,
  /** Index into header.divisions; 0 is none. */
  division: Uint16Array,
  /** 1e-5 degrees. */
  lat: Int32Array,
  lon: Int32Array,
  geonameId: Uint32Array,
  /** 8 × log2(inhabitants + 1), rounded. */
  population: Uint8Array,
  /** 3 national capital, 2 seat of a province, 1 seat of a district, 0 none. */
  rank: Uint8Array,
  /** Offset into `names`. */
  name: Uint32Array,
  names: Uint8Array,
  /** Records with a native name, ascending, and the offset of it into `natives`. */
  nativeOf: Uint32Array,
  native: Uint32Array,
  natives: Uint8Array,
  /** First entry of each bucket; one more than there are buckets. Buckets are the top 17 bits of hash a. */
  bucket: Uint32Array,
  /** Per entry: the next 15 bits of hash a, and one bit of its use. */
  key: Uint16Array,
  /** Per entry: record << 13 | 12 bits of hash b << 1 | the other bit of its use. */
  entry: Uint32Array,
} as const

export type ColumnName = keyof typeof COLUMNS

export interface GazetteerHeader {
  readonly version: 1
  /** ISO codes; the first is ''. */
  readonly countries: readonly string[]
  /** "UA.16": ISO code and GeoNames admin1 code; the first is ''. */
  readonly divisions: readonly string[]
  /** English names of `divisions`. */
  readonly divisionNames: readonly string[]
  readonly columns: Readonly<Record<ColumnName, { readonly at: number; readonly length: number }>>
}

export const BUCKET_BITS = 17

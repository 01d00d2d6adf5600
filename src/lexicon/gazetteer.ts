import { join } from 'node:path'
import { nameSkeleton } from '#util/fold'
import { hashName } from '#util/name-hash'
import { builtDataFolder } from './files.ts'
import {
  BUCKET_BITS,
  COLUMNS,
  type ColumnName,
  type GazetteerHeader,
  MAGIC,
  NAME_USES,
  PLACE_KINDS,
  type PlaceKind,
} from './gazetteer-file.ts'
import { readShared } from './shared.ts'

/** A place of the gazetteer. */
export interface Place {
  /** Its number here: smaller is more populous. */
  readonly record: number
  readonly kind: PlaceKind
  readonly name: string
  readonly nativeName: string | null
  readonly geonameId: number | null
  /** English name of its first-order division. */
  readonly admin1: string | null
  /** "UA.16": ISO code and GeoNames admin1 code, to tell whether two places share one. */
  readonly division: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  /** Degrees. Of a country or division: the middle of its settlements. */
  readonly lat: number
  readonly lon: number
  /** Inhabitants, to about a tenth. */
  readonly population: number
  /** 3 national capital, 2 seat of a province, 1 seat of a district, 0 none. */
  readonly rank: number
}

/** One way to read a name, and how the name leads to it: see NAME_USES. */
export interface PlaceReading {
  readonly record: number
  readonly use: (typeof NAME_USES)[number]
}

export interface Gazetteer {
  /** Everything, flat: pass it to a worker thread and open it there with `openGazetteer`. */
  readonly buffer: SharedArrayBuffer
  readonly size: number
  /** Readings of a name folded by `foldName`, the most populous first; none when it is no place's name. */
  find(folded: string): readonly PlaceReading[]
  /** Readings of a name by its skeleton over romanisations: "khan yunus" finds Khan Yunis. */
  findAlike(folded: string): readonly PlaceReading[]
  place(record: number): Place
}

const NONE: readonly PlaceReading[] = []

type Columns = { readonly [name in ColumnName]: InstanceType<(typeof COLUMNS)[name]> }

function readHeader(buffer: SharedArrayBuffer): { header: GazetteerHeader; columns: Columns } {
  const bytes = new Uint8Array(buffer)
  // TextDecoder refuses shared memory: it is copied first.
  const text = (from: number, to: number): string => new TextDecoder().decode(bytes.slice(from, to))
  if (text(0, MAGIC.length) !== MAGIC) throw new Error('gazetteer: not a file that `npm run build` made')
  const length = bytes.slice(8, 12).reduceRight((sum, byte) => sum * 256 + byte, 0)
  const header = JSON.parse(text(12, 12 + length)) as GazetteerHeader
  const body = Math.ceil((12 + length) / 8) * 8
  const columns = Object.fromEntries(
    (Object.keys(COLUMNS) as ColumnName[]).map((name) => {
      const { at, length: count } = header.columns[name]
      const Column: new (memory: ArrayBufferLike, at: number, length: number) => Columns[ColumnName] = COLUMNS[name]
      return [name, new Column(buffer, body + at, count)]
    }),
  ) as unknown as Columns
  return { header, columns }
}

/** First index of an ascending column that holds `value`, or -1. */
function position(column: Uint32Array, value: number): number {
  let [low, high] = [0, column.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((column[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return column[low] === value ? low : -1
}

/** Opens a gazetteer that is in memory already: no copy, so that threads share one. Throws when it is not of our form. */
export function openGazetteer(buffer: SharedArrayBuffer): Gazetteer {
  const { header, columns } = readHeader(buffer)
  const { bucket, key, entry } = columns
  const text = (bytes: Uint8Array, at: number): string =>
    new TextDecoder().decode(bytes.slice(at, bytes.indexOf(0, at)))

  function find(name: string): readonly PlaceReading[] {
    if (name === '') return NONE
    const { a, b } = hashName(name)
    const low = a & 0x7fff
    const check = b >>> 20
    const top = a >>> (32 - BUCKET_BITS)
    let found: PlaceReading[] | null = null
    for (let i = bucket[top] ?? 0; i < (bucket[top + 1] ?? 0); i++) {
      const high = key[i] ?? 0
      const value = entry[i] ?? 0
      if (high >> 1 !== low || ((value >>> 1) & 0xfff) !== check) continue
      const use = NAME_USES[((high & 1) << 1) | (value & 1)] ?? 'name'
      found ??= []
      found.push({ record: value >>> 13, use })
    }
    return found ?? NONE
  }

  function place(record: number): Place {
    const code = header.divisions[columns.division[record] ?? 0] || null
    const native = position(columns.nativeOf, record)
    return {
      record,
      kind: PLACE_KINDS[columns.kind[record] ?? 0] ?? 'settlement',
      name: text(columns.names, columns.name[record] ?? 0),
      nativeName: native < 0 ? null : text(columns.natives, columns.native[native] ?? 0),
      geonameId: columns.geonameId[record] || null,
      admin1: (code && header.divisionNames[columns.division[record] ?? 0]) || null,
      division: code,
      country: header.countries[columns.country[record] ?? 0] || null,
      lat: (columns.lat[record] ?? 0) / 1e5,
      lon: (columns.lon[record] ?? 0) / 1e5,
      population: Math.round(2 ** ((columns.population[record] ?? 0) / 8) - 1),
      rank: columns.rank[record] ?? 0,
    }
  }

  const findAlike = (folded: string): readonly PlaceReading[] => {
    const skeleton = nameSkeleton(folded)
    return skeleton.length > 3 ? find(`~${skeleton}`) : NONE
  }
  return { buffer, size: columns.kind.length, find, findAlike, place }
}

/** Reads the built gazetteer into shared memory. Throws when `npm run build` has not made it. */
export const loadGazetteer = (path: string = join(builtDataFolder, 'gazetteer.bin')): Gazetteer =>
  openGazetteer(readShared(path))

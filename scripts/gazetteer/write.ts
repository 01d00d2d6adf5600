import {
  BUCKET_BITS,
  COLUMNS,
  type ColumnName,
  type GazetteerHeader,
  MAGIC,
  PLACE_KINDS,
} from '../../src/lexicon/gazetteer-file.ts'
import { foldName, nameSkeleton } from '../../src/util/fold.ts'
import { hashName } from '../../src/util/name-hash.ts'
import { byText } from '../../src/util/order.ts'
import { OTHER_NAME, type PlaceRecord } from './record.ts'
import { isRomanised, sharedSpellings } from './romanised.ts'

interface Entry {
  readonly a: number
  readonly b: number
  readonly use: number
  readonly record: number
}

/** Every folded name of a record, once, with its strongest use; and the skeletons of the Latin ones, where they can help. */
function namesOf(place: PlaceRecord): Map<string, number> {
  const uses = new Map<string, number>()
  const add = (key: string, use: number): void => {
    if (key !== '' && use < (uses.get(key) ?? Number.POSITIVE_INFINITY)) uses.set(key, use)
  }
  for (const { name, use } of place.names) add(foldName(name), use)
  if (isRomanised(place)) {
    for (const key of [...uses.keys()]) {
      const skeleton = nameSkeleton(key)
      if (skeleton.length > 3) add(`~${skeleton}`, OTHER_NAME)
    }
  }
  return uses
}

const topBits = (hash: number): number => hash >>> (32 - BUCKET_BITS)

/** One byte string, and the offset of each name in it; equal names are stored once. */
function pool(names: readonly string[]): { bytes: Uint8Array; offsets: number[] } {
  const at = new Map<string, number>()
  const parts: Uint8Array[] = []
  let length = 0
  const encoder = new TextEncoder()
  const offsets = names.map((name) => {
    const known = at.get(name)
    if (known !== undefined) return known
    const bytes = encoder.encode(`${name}\0`)
    at.set(name, length)
    parts.push(bytes)
    length += bytes.length
    return length - bytes.length
  })
  const bytes = new Uint8Array(length)
  let end = 0
  for (const part of parts) {
    bytes.set(part, end)
    end += part.length
  }
  return { bytes, offsets }
}

function index(places: readonly PlaceRecord[]): { bucket: number[]; key: number[]; entry: number[] } {
  const entries: Entry[] = places.flatMap((place, record) =>
    [...namesOf(place)].map(([name, use]) => ({ ...hashName(name), use, record })),
  )
  entries.sort((x, y) => x.a - y.a || (x.b >>> 20) - (y.b >>> 20) || x.record - y.record || x.use - y.use)
  const bucket = new Array<number>((1 << BUCKET_BITS) + 1).fill(0)
  for (const { a } of entries) bucket[topBits(a) + 1] = (bucket[topBits(a) + 1] ?? 0) + 1
  for (let i = 1; i < bucket.length; i++) bucket[i] = (bucket[i] ?? 0) + (bucket[i - 1] ?? 0)
  const key = entries.map(({ a, use }) => ((a & 0x7fff) << 1) | (use >> 1))
  const entry = entries.map(({ b, use, record }) => ((record << 13) | ((b >>> 20) << 1) | (use & 1)) >>> 0)
  return { bucket, key, entry }
}

/** The records as one file in the form of gazetteer-file.ts. The most populous come first, so that a name's readings stand in that order. */
export function gazetteerBytes(
  records: readonly PlaceRecord[],
  divisionNames: ReadonlyMap<string, string>,
): Uint8Array {
  const places = sharedSpellings(records).sort(
    (x, y) =>
      y.population - x.population ||
      byText(x.name, y.name) ||
      x.geonameId - y.geonameId ||
      byText(x.country, y.country),
  )
  if (places.length >= 1 << 19) throw new Error(`${places.length} places: an entry has room for ${(1 << 19) - 1}`)
  const countryList = ['', ...[...new Set(places.map((place) => place.country).filter(Boolean))].sort(byText)]
  const divisionList = ['', ...[...new Set(places.map((place) => place.division).filter(Boolean))].sort(byText)]
  const countryOf = new Map(countryList.map((code, at) => [code, at]))
  const divisionOf = new Map(divisionList.map((code, at) => [code, at]))
  const names = pool(places.map((place) => place.name))
  const withNative = places.flatMap((place, record) => (place.native ? [{ record, native: place.native }] : []))
  const natives = pool(withNative.map((each) => each.native))
  const columns: Record<ColumnName, ArrayLike<number>> = {
    kind: places.map((place) => PLACE_KINDS.indexOf(place.kind)),
    country: places.map((place) => countryOf.get(place.country) ?? 0),
    division: places.map((place) => divisionOf.get(place.division) ?? 0),
    lat: places.map((place) => Math.round(place.lat * 1e5)),
    lon: places.map((place) => Math.round(place.lon * 1e5)),
    geonameId: places.map((place) => place.geonameId),
    population: places.map((place) => Math.round(8 * Math.log2(place.population + 1))),
    rank: places.map((place) => place.rank),
    name: names.offsets,
    names: names.bytes,
    nativeOf: withNative.map((each) => each.record),
    native: natives.offsets,
    natives: natives.bytes,
    ...index(places),
  }
  return assemble(
    columns,
    countryList,
    divisionList,
    divisionList.map((code) => divisionNames.get(code) ?? ''),
  )
}

function assemble(
  columns: Record<ColumnName, ArrayLike<number>>,
  countries: readonly string[],
  divisions: readonly string[],
  divisionNames: readonly string[],
): Uint8Array {
  const order = Object.keys(COLUMNS) as ColumnName[]
  // Offsets in the header count from the first multiple of 8 after it, so that its own length does not matter.
  let at = 0
  const placed = order.map((column) => {
    const length = columns[column].length
    const start = at
    at += Math.ceil((length * COLUMNS[column].BYTES_PER_ELEMENT) / 8) * 8
    return [column, { at: start, length }] as const
  })
  const header: GazetteerHeader = {
    version: 1,
    countries,
    divisions,
    divisionNames,
    columns: Object.fromEntries(placed) as GazetteerHeader['columns'],
  }
  const json = new TextEncoder().encode(JSON.stringify(header))
  const body = Math.ceil((12 + json.length) / 8) * 8
  const file = new Uint8Array(body + at)
  file.set(new TextEncoder().encode(MAGIC))
  new DataView(file.buffer).setUint32(8, json.length, true)
  file.set(json, 12)
  for (const column of order) {
    const { at: start, length } = header.columns[column]
    new COLUMNS[column](file.buffer, body + start, length).set(columns[column])
  }
  return file
}

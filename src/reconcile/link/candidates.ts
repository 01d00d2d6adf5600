import { placeKeys } from './keys.ts'
import { hashOf } from './marks.ts'
import type { Profile } from './profile.ts'

/** Days within which one name in common is enough to look: reports up to half as far apart share a window. Own choice. */
const FEW_DAYS = 10
/** Profiles under one key beyond which only neighbours in the list are compared, so that a flood of reports on one matter stays near-linear. */
const CROWD = 32

/** Indices are packed beside 32-bit hashes into the 53 bits of a double. */
const PACK = 2 ** 21

function mix(a: number, b: number, c: number): number {
  let value =
    Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^
    Math.imul(b ^ 0x7f4a7c15, 0xc2b2ae35) ^
    Math.imul(c ^ 0x165667b1, 0x27d4eb2f)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39)
  return (value ^ (value >>> 15)) >>> 0
}

/** Windows of `length` days that a day is in: two, which overlap by half with those of the days around. */
const windowsOf = (day: number | null, length: number): number[] =>
  day === null ? [-1] : [Math.floor(day / length), Math.floor(day / length) + 1]

/** What a report is looked up by: two of its first names at any time, one within days, on one day or of one place; its place within days; its number of dead on one day. */
function keysOf({ leads, published, days, place, killed }: Profile): number[] {
  const keys: number[] = []
  const [day] = days
  const at = hashOf(placeKeys(place)[0] ?? '')
  if (place) for (const window of windowsOf(published, FEW_DAYS)) keys.push(mix(at, 5, 5 + 8 * window))
  if (day !== undefined && killed !== null) keys.push(mix(killed, day, 6))
  leads.forEach((one, i) => {
    for (const other of leads.slice(0, i)) keys.push(mix(Math.min(one, other), Math.max(one, other), 1))
    for (const window of windowsOf(published, FEW_DAYS)) keys.push(mix(one, 3, 3 + 8 * window))
    if (day !== undefined) keys.push(mix(one, day, 2))
    if (place) keys.push(mix(one, at, 4))
  })
  return keys
}

/**
 * Pairs of profiles (indices, the smaller first) that are worth a closer look, each once, in order. Sorting of about two hundred keys a profile; under a key
 * that many share, each is held against the next `CROWD` only, so that time and memory grow with the number of profiles. They stand in a fixed order.
 */
export function* candidates(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const own = profiles.map((profile) => new Set(keysOf(profile)))
  const sorted = new Float64Array(own.reduce((sum, keys) => sum + keys.size, 0))
  let size = 0
  own.forEach((keys, index) => {
    for (const key of keys) {
      sorted[size] = key * PACK + index
      size += 1
    }
  })
  sorted.sort()
  // Where each profile's keys stand in the sorted list, profile by profile.
  const begins = new Uint32Array(profiles.length + 1)
  own.forEach((keys, index) => {
    begins[index + 1] = (begins[index] as number) + keys.size
  })
  const places = new Uint32Array(size)
  const next = begins.slice()
  for (let at = 0; at < size; at += 1) {
    const index = (sorted[at] as number) % PACK
    places[next[index] as number] = at
    next[index] = (next[index] as number) + 1
  }
  for (let index = 0; index < profiles.length; index += 1) {
    const found = new Set<number>()
    for (let entry = begins[index] as number; entry < (begins[index + 1] as number); entry += 1) {
      const at = places[entry] as number
      const key = Math.floor((sorted[at] as number) / PACK)
      for (let other = at + 1; other < size && other <= at + CROWD; other += 1) {
        if (Math.floor((sorted[other] as number) / PACK) !== key) break
        found.add((sorted[other] as number) % PACK)
      }
    }
    for (const other of [...found].sort((a, b) => a - b)) yield [index, other]
  }
}

import { likenessKeys } from './likeness-keys.ts'
import type { Profile } from './profile.ts'

/** Profiles under one key beyond which only neighbours in the list are compared, so that a flood of reports on one matter stays near-linear. */
const CROWD = 32

/** Indices are packed beside 32-bit hashes into the 53 bits of a double. */
const PACK = 2 ** 21

/**
 * Pairs of profiles (indices, the smaller first) that are worth a closer look, each once, in order. Sorting of about two hundred keys a profile; under a key
 * that many share, each is held against the next `CROWD` only, so that time and memory grow with the number of profiles. They stand in a fixed order.
 */
export function* candidates(profiles: readonly Profile[]): Generator<readonly [number, number]> {
  const own = profiles.map((profile) => new Set(likenessKeys(profile, 'both')))
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

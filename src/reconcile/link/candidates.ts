import type { Profile } from './profile.ts'

/** Days within which one name in common is enough to look: reports up to half as far apart share a window. Own choice. */
const FEW_DAYS = 10
/** Profiles under one key beyond which only neighbours in the list are compared, so that a flood of reports on one matter stays near-linear. */
const CROWD = 64

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

/** What a report is looked up by: two of its first names at any time, one within days. */
function keysOf({ leads, published }: Profile): number[] {
  const keys: number[] = []
  leads.forEach((one, i) => {
    for (const other of leads.slice(0, i)) keys.push(mix(Math.min(one, other), Math.max(one, other), 1))
    for (const window of windowsOf(published, FEW_DAYS)) keys.push(mix(one, 3, 3 + 4 * window))
  })
  return keys
}

/**
 * Pairs of profiles (indices, the smaller first) that are worth a closer look, each once. Sorting of about a hundred keys a profile; a key that more than
 * `CROWD` profiles share proposes neighbours in their order only. `profiles` are in a fixed order: by report.
 */
export function candidates(profiles: readonly Profile[]): [number, number][] {
  const packed: number[] = []
  profiles.forEach((profile, index) => {
    for (const key of new Set(keysOf(profile))) packed.push(key * PACK + index)
  })
  const sorted = Float64Array.from(packed).sort()
  const found = new Set<number>()
  for (let start = 0; start < sorted.length; ) {
    const key = Math.floor((sorted[start] as number) / PACK)
    let end = start + 1
    while (end < sorted.length && Math.floor((sorted[end] as number) / PACK) === key) end += 1
    for (let i = start; i < end; i += 1)
      for (let j = i + 1; j < Math.min(end, i + CROWD); j += 1)
        found.add(((sorted[i] as number) % PACK) * PACK + ((sorted[j] as number) % PACK))
    start = end
  }
  return [...found].sort((a, b) => a - b).map((pair) => [Math.floor(pair / PACK), pair % PACK])
}

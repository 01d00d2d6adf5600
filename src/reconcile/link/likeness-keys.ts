import { placeKeys } from './keys.ts'
import { hashOf } from './marks.ts'
import type { Profile } from './profile.ts'

/** Days within which one name in common is enough to look: reports up to half as far apart share a window. Own choice. */
const FEW_DAYS = 10

function mix(a: number, b: number, c: number): number {
  let value =
    Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^
    Math.imul(b ^ 0x7f4a7c15, 0xc2b2ae35) ^
    Math.imul(c ^ 0x165667b1, 0x27d4eb2f)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39)
  return (value ^ (value >>> 15)) >>> 0
}

/**
 * Which windows of days a key is made for. Two reports look at each other when their days are in the same window or in neighbouring ones: either both
 * have the keys of their own and the next window (`both`), or one is filed under its own alone (`own`) and looked up under three (`around`).
 */
export type Windows = 'both' | 'own' | 'around'

const SHIFTS: Readonly<Record<Windows, readonly number[]>> = { both: [0, 1], own: [0], around: [-1, 0, 1] }

const windowsOf = (day: number | null, windows: Windows): number[] =>
  day === null ? [-1] : SHIFTS[windows].map((shift) => Math.floor(day / FEW_DAYS) + shift)

/** What a report is looked up by: two of its first names at any time, one within days, on one day or of one place; its place within days; its number of dead on one day. */
export function likenessKeys({ leads, published, days, place, killed }: Profile, windows: Windows): number[] {
  const keys: number[] = []
  const [day] = days
  const at = hashOf(placeKeys(place)[0] ?? '')
  if (place) for (const window of windowsOf(published, windows)) keys.push(mix(at, 5, 5 + 8 * window))
  if (day !== undefined && killed !== null) keys.push(mix(killed, day, 6))
  leads.forEach((one, i) => {
    for (const other of leads.slice(0, i)) keys.push(mix(Math.min(one, other), Math.max(one, other), 1))
    for (const window of windowsOf(published, windows)) keys.push(mix(one, 3, 3 + 8 * window))
    if (day !== undefined) keys.push(mix(one, day, 2))
    if (place) keys.push(mix(one, at, 4))
  })
  return keys
}

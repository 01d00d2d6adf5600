import type { Claim } from '#model/claim'
import type { Count } from '#model/value'
import { eventDay, placeKeys, shiftDay } from './keys.ts'

/** Numbers of people so small occur anywhere; from here on an equal number is evidence. Own choice. */
const TELLING = 5
const PEOPLE = new Set(['killed', 'wounded', 'hospitalised', 'casualties', 'missing', 'abducted'])

/** The one figure a count stands for, when it has one: "more than 60" (61 and up) and "60" are the same figure told twice. */
const figureOf = (count: Count): number | null => {
  if (count.vague || !PEOPLE.has(count.what)) return null
  const figure = count.min ?? count.max
  return figure !== null && figure >= TELLING ? figure : null
}

const sameFigure = (a: Count, b: Count): boolean => {
  const [x, y] = [figureOf(a), figureOf(b)]
  if (x === null || y === null || a.what !== b.what) return false
  const open = a.max === null || b.max === null || a.approximate || b.approximate
  return x === y || (open && Math.abs(x - y) === 1)
}

/** Whether a claim gives a number of people that is evidence of what it tells of. */
export const isTelling = (claim: Claim): boolean => claim.counts.some((count) => figureOf(count) !== null)

/** Pairs that tell of one place a day apart with one number of people: one of them has the date wrong. Looks up neighbours by key. */
export function misdated(claims: readonly Claim[]): { a: Claim; b: Claim; sentence: string }[] {
  const counted = claims.filter(isTelling)
  const byKey = new Map<string, Claim[]>()
  for (const claim of counted) {
    for (const place of placeKeys(claim.where)) {
      const key = `${eventDay(claim.when)} ${place}`
      byKey.set(key, [...(byKey.get(key) ?? []), claim])
    }
  }
  return counted.flatMap((b) => {
    const before = shiftDay(eventDay(b.when) as string, -1)
    const near = placeKeys(b.where).flatMap((place) => byKey.get(`${before} ${place}`) ?? [])
    const a = near.find((one) => one.counts.some((count) => b.counts.some((other) => sameFigure(count, other))))
    return a
      ? [{ a, b, sentence: `same place and numbers, dated a day apart (${before} and ${eventDay(b.when)})` }]
      : []
  })
}

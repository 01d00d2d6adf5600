import type { Reading } from '#model/ledger'
import { signatureOf } from '../copy/signature.ts'
import { blockKeys, eventDay, placeKeys, shiftDay } from '../link/keys.ts'
import { hashOf } from '../link/marks.ts'
import { isTelling } from '../link/misdated.ts'
import { profileOf } from '../link/profile.ts'
import type { Rarity } from '../link/rarity.ts'

/** Days of a window: what is published in one window or in neighbouring ones shares a name to look at each other. As in `likenessKeys`. */
const WINDOW = 10

/** A rare name that stands near a report's events. */
export interface Lead {
  readonly name: number
  /** Windows of days since 1970; -1 when it is not known when it was published. */
  readonly window: number
  /** Day of its first event, counted from 1970, and its place as a number; null when not told. */
  readonly day: number | null
  readonly place: number | null
}

/** What a report leaves behind, by which later ones find it: all of it is a function of the report alone. */
export interface Traces {
  /** What it is filed under: address, days and places of its claims, its place within days, its dead on a day. Integers below 2^53. */
  readonly keys: readonly number[]
  /** The keys that it looks for: those it is filed under, and their neighbours in time. */
  readonly asks: readonly number[]
  /** Fingerprints of its passages (32 bits, signed); two in common are worth a look. */
  readonly passages: readonly number[]
  readonly leads: readonly Lead[]
}

/** A text as an integer below 2^53; texts of one number are only ever looked at once too often. */
const keyOf = (text: string): number => (hashOf(`${text}\u0001`) & 0x1fffff) * 2 ** 32 + hashOf(text)

const windowOf = (published: number | null): number => (published === null ? -1 : Math.floor(published / WINDOW))

/** Blocks of its claims, and for those with a telling number of people the same places a day before and after. */
function blocksOf({ claims }: Reading): { own: string[]; near: string[] } {
  const own = claims.flatMap(blockKeys)
  const near = claims.filter(isTelling).flatMap(({ when, where }) => {
    const day = eventDay(when)
    return day === null ? [] : [-1, 1].flatMap((by) => placeKeys(where).map((place) => `${shiftDay(day, by)} ${place}`))
  })
  return { own, near }
}

/** The traces of a reading. Linear in its text. */
export function tracesOf(reading: Reading, rarity: Rarity): Traces {
  const { report, claims } = reading
  const blocks = blocksOf(reading)
  const profile = profileOf(
    report,
    [...claims].sort((a, b) => a.quote.start - b.quote.start),
    rarity,
  )
  const window = windowOf(profile?.published ?? null)
  const day = profile?.days[0] ?? null
  const place = profile?.place ? hashOf(placeKeys(profile.place)[0] ?? '') : null
  const fixed = [
    ...(report.url === null ? [] : [`address ${report.publisher} ${report.url}`]),
    ...blocks.own.map((block) => `block ${block}`),
    ...(profile && profile.killed !== null && day !== null ? [`dead ${profile.killed} ${day}`] : []),
  ]
  const around = (shift: number): string[] =>
    place === null ? [] : [`place ${place} ${window < 0 ? window : window + shift}`]
  return {
    keys: unique([...fixed, ...around(0)]),
    asks: unique([...fixed, ...blocks.near.map((block) => `block ${block}`), ...[-1, 0, 1].flatMap(around)]),
    passages: report.read === 'empty' ? [] : [...signatureOf(report.text).fingerprints],
    leads: (profile?.leads ?? []).map((name) => ({ name, window, day, place })),
  }
}

const unique = (texts: readonly string[]): number[] => [...new Set(texts.map(keyOf))].sort((a, b) => a - b)

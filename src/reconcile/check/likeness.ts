import type { CellBounds, Reason } from '#model/check'
import type { Vocabulary } from '#model/vocabulary'
import { nameSkeleton } from '#util/fold'
import { kilometres } from '#util/kilometres'
import type { Told } from './told.ts'

/** How far two tellings may be of one thing. Own weights, set by hand on made-up sheets; docs/check.md lists them. */
export interface Likeness {
  readonly points: number
  readonly reasons: readonly Reason[]
  /** Points of the day and of the place alone: without either there is no match. */
  readonly day: number
  readonly place: number
}

const DAY = 86_400_000

/** Days between two spans, 0 where they meet. */
const gap = (a: Told['spans'][number], b: Told['spans'][number]): number =>
  Math.max(
    0,
    Math.round((Math.max(Date.parse(a.from), Date.parse(b.from)) - Math.min(Date.parse(a.to), Date.parse(b.to))) / DAY),
  )

function byDay(a: Told, b: Told): Reason | null {
  const gaps = a.spans.flatMap((one) =>
    b.spans.map((other) => ({
      days: gap(one, other),
      length: Math.round((Date.parse(one.to) - Date.parse(one.from)) / DAY),
    })),
  )
  if (gaps.length === 0) return null
  const { days, length } = gaps.reduce((least, one) => (one.days < least.days ? one : least))
  if (days === 0) return length > 7 ? { points: 1, why: 'its span holds the day' } : { points: 3, why: 'same day' }
  if (days === 1) return { points: 1.5, why: 'a day apart' }
  if (days <= 3) return { points: -0.5, why: `${days} days apart` }
  return { points: days <= 7 ? -3 : -10, why: `${days} days apart` }
}

/** Words that make a town's name that of the land around it. */
const AREA =
  /\b(?:oblast|province|provincial|region|district|raion|governorate|county|state|municipality|department|valley)\b/

/** Words of many names: alone they name no place that a longer name holds. */
const GENERIC =
  /^(?:port|city|town|village|market|school|hospital|centre|center|central|north|south|east|west|airport|station|camp|bridge|road|harbour|district)$/

/** Whether folded names are one, spelled alike, or one holds the other as words ("keldra port" and "keldra"). */
function sameName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const held = short.length >= 4 && ` ${long} `.includes(` ${short} `)
  if (held && !GENERIC.test(short) && AREA.test(long) === AREA.test(short)) return true
  const skeleton = skeletonOf(a)
  return skeleton.length >= 4 && skeleton === skeletonOf(b)
}

/** Most names whose skeletons are kept: a sheet compares the same few over and over. */
const KEPT = 50_000
const skeletons = new Map<string, string>()

function skeletonOf(name: string): string {
  const known = skeletons.get(name)
  if (known !== undefined) return known
  const made = nameSkeleton(name)
  if (skeletons.size >= KEPT) skeletons.clear()
  skeletons.set(name, made)
  return made
}

/** A name that two sets of folded names share, the shorter spelling; null for none. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): string | null {
  for (const one of a) if (b.has(one)) return one
  for (const one of a) for (const other of b) if (sameName(one, other)) return one.length < other.length ? one : other
  return null
}

function byPlace(a: Told, b: Told): Reason | null {
  if (a.country !== null && b.country !== null && a.country !== b.country)
    return { points: -10, why: `${a.country} and ${b.country}` }
  const name = meet(a.places, b.places)
  const distances = a.points.flatMap((one) => b.points.map((other) => kilometres(one, other)))
  const km = distances.length === 0 ? null : Math.min(...distances)
  if (name !== null && (km === null || km <= 60)) return { points: 3, why: `same place: ${name}` }
  if (km !== null) {
    const why = `${km < 10 ? Math.round(km * 10) / 10 : Math.round(km)} km apart`
    return { points: km <= 5 ? 3 : km <= 25 ? 1.5 : km <= 75 ? 0 : -10, why }
  }
  const within = meet(a.places, b.areas) ?? meet(a.areas, b.places)
  if (within !== null) return { points: 1, why: `same area: ${within}` }
  if (a.places.size > 0 && b.places.size > 0) return { points: -3, why: 'other place' }
  const area = meet(a.areas, b.areas)
  if (area !== null) return { points: 1, why: `same area: ${area}` }
  return null
}

function byClass(a: Told, b: Told, { classes }: Vocabulary): Reason | null {
  if (a.classes.size === 0 || b.classes.size === 0) return null
  const shared = [...a.classes].find((one) => b.classes.has(one))
  if (shared !== undefined) return { points: 1.5, why: `both ${shared.replaceAll('-', ' ')}` }
  const families = (told: Told): Set<string> =>
    new Set([...told.classes].flatMap((one) => classes.get(one)?.family ?? []))
  const others = families(b)
  for (const family of families(a)) if (others.has(family)) return { points: 0.5, why: `both ${family}` }
  return { points: -1, why: 'other kind of event' }
}

const low = ({ min }: CellBounds): number => min ?? 0
const high = ({ max }: CellBounds): number => max ?? Number.POSITIVE_INFINITY

/** Whether two bounds can both hold. */
export const boundsMeet = (a: CellBounds, b: CellBounds): boolean => low(a) <= high(b) && low(b) <= high(a)

function byNumber(what: string, a: readonly CellBounds[], b: readonly CellBounds[], weight: number): Reason | null {
  if (a.length === 0 || b.length === 0) return null
  const pairs = a
    .flatMap((one) => b.map((other) => [one, other] as const))
    .filter(([one, other]) => boundsMeet(one, other))
  const [pair] = pairs
  if (!pair) return { points: -weight / 3, why: `other number of ${what}` }
  const same = pairs.find(([one, other]) => one.min === other.min && one.min !== null && one.min > 0)
  if (same) return { points: weight, why: `${same[0].min} ${what} in both` }
  const none = pair[0].max === 0 || pair[1].max === 0
  return { points: none ? 0.25 : weight / 2, why: none ? `nobody ${what} in both` : `numbers of ${what} can both hold` }
}

function byWords(a: Told, b: Told): Reason | null {
  const shared = [...a.words].filter((word) => b.words.has(word))
  if (shared.length < 2) return null
  return { points: Math.min(1.5, shared.length * 0.3), why: `words in common: ${shared.slice(0, 5).join(', ')}` }
}

/** How alike two tellings are, with the reasons; deterministic, and the same for (a, b) as for (b, a) but for spans of more than a week. */
export function likeness(a: Told, b: Told, vocabulary: Vocabulary): Likeness {
  const [day, place] = [byDay(a, b), byPlace(a, b)]
  const [days, places] = [day?.points ?? 0, place?.points ?? 0]
  // All else is 5.5 at most: no number of words makes up for another month or another country.
  const isFar = days + places < -2
  const rest = isFar
    ? []
    : [
        byClass(a, b, vocabulary),
        byNumber('killed', a.killed, b.killed, 1.5),
        byNumber('wounded', a.wounded, b.wounded, 1),
        byWords(a, b),
      ]
  const reasons = [day, place, ...rest].filter((reason) => reason !== null)
  const points = Math.round(reasons.reduce((sum, reason) => sum + reason.points, 0) * 100) / 100
  return { points, reasons, day: days, place: places }
}

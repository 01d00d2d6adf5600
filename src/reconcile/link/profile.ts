import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import type { Where } from '#model/value'
import { byText } from '#util/order'
import { isEvent } from './families.ts'
import { eventDay, placeKeys } from './keys.ts'
import { type Marks, marksOf } from './marks.ts'
import type { Rarity } from './rarity.ts'

const DAY = 86_400_000

/** What one report is known by when it is held against another: the words around its events, and what its claims give. */
export interface Profile extends Marks {
  readonly report: string
  /** Day of publication, counted from 1970; null when not known. */
  readonly published: number | null
  /** Days that its events are told of, the one most told of first. */
  readonly days: readonly number[]
  /** Whether the first of them is told as a date ("on 7 February"), not as "Tuesday" or by what surrounds it. */
  readonly isDate: boolean
  /** The place most told of, with its point. */
  readonly place: Where | null
  /** Exact number of dead, as first told. */
  readonly killed: number | null
}

const dayNumber = (iso: string | null): number | null => {
  const at = iso === null ? Number.NaN : Date.parse(iso.slice(0, 10))
  return Number.isFinite(at) ? Math.round(at / DAY) : null
}

/** Keys by how often and how early a report's claims give them, the heaviest first: the first claim counts one, the second a half … */
function ranked<T>(items: readonly (readonly [key: string, item: T] | null)[]): T[] {
  const found = new Map<string, { item: T; weight: number }>()
  items.forEach((one, index) => {
    if (one === null) return
    const [key, item] = one
    const known = found.get(key)
    found.set(key, { item: known?.item ?? item, weight: (known?.weight ?? 0) + 1 / (1 + index) })
  })
  return [...found].sort((a, b) => b[1].weight - a[1].weight || byText(a[0], b[0])).map(([, { item }]) => item)
}

const isPlace = (where: Where): boolean => where.precision !== 'country' && where.precision !== 'sea'

/** The profile of a report by its claims, which stand in the order of its text; null when none tells of an event. Linear in its text. */
export function profileOf(report: Report, claims: readonly Claim[], rarity: Rarity): Profile | null {
  const events = claims.filter((claim) => isEvent(claim.event.class))
  if (events.length === 0) return null
  const days = ranked(
    events.map((claim) => {
      const day = eventDay(claim.when)
      return day === null ? null : ([day, dayNumber(day) as number] as const)
    }),
  )
  const places = ranked(
    events.map(({ where }) => (where && isPlace(where) ? ([placeKeys(where)[0] ?? '', where] as const) : null)),
  )
  const dead = events
    .flatMap((claim) => claim.counts)
    .find((one) => one.what === 'killed' && one.min !== null && one.min === one.max)
  const isDate = events.some((claim) => claim.when?.basis === 'stated' && dayNumber(eventDay(claim.when)) === days[0])
  return {
    report: report.id,
    published: dayNumber(report.published),
    days,
    isDate: days.length > 0 && isDate,
    place: places[0] ?? null,
    killed: dead?.min ?? null,
    ...marksOf(
      report.text,
      events.map((claim) => claim.quote.start),
      rarity,
    ),
  }
}

import type { Claim } from '#model/claim'
import type { When, Where } from '#model/value'
import { byText } from '#util/order'
import { isAttack, isEvent } from '../link/families.ts'
import { eventDay } from '../link/keys.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The item that most of a list give; the smallest of equals; null for an empty list. */
function usual<T>(items: readonly T[], keyOf: (item: T) => string): T | null {
  const counts = new Map<string, { item: T; times: number }>()
  for (const item of items) {
    const key = keyOf(item)
    const known = counts.get(key)
    counts.set(key, { item: known?.item ?? item, times: (known?.times ?? 0) + 1 })
  }
  return [...counts].sort((a, b) => b[1].times - a[1].times || byText(a[0], b[0]))[0]?.[1].item ?? null
}

/** The narrowest class that covers all accounts: the attack's own when they agree on it, "attack" when they do not, else the usual one. */
export function classOf(claims: readonly Claim[]): string {
  const attacks = new Set(
    claims.map((claim) => claim.event.class).filter((name) => isAttack(name) && name !== 'explosion'),
  )
  const narrow = [...attacks].filter((name) => name !== 'attack')
  if (narrow.length === 1) return narrow[0] as string
  if (attacks.size > 0) return 'attack'
  const events = claims.filter((claim) => isEvent(claim.event.class))
  return usual(events, (claim) => claim.event.class)?.event.class ?? 'incident'
}

/** When most of the accounts say it happened; stated or relative before implied. */
export function whenOf(claims: readonly Claim[]): When | null {
  const dated = claims.filter((claim) => isEvent(claim.event.class) && eventDay(claim.when) !== null)
  const day = usual(dated, (claim) => eventDay(claim.when) as string)
  if (!day) return null
  const same = dated.filter((claim) => eventDay(claim.when) === eventDay(day.when)).map((claim) => claim.when as When)
  const told = same.filter((when) => when.basis !== 'implied')
  const found = usual(told.length > 0 ? told : same, (when) => when.edtf)
  // The incident is no text: what holds for all its accounts is shown without one account's words.
  return found ? { ...found, quote: null } : null
}

const PLACES: Readonly<Record<Where['precision'], number>> = {
  settlement: 0,
  site: 1,
  district: 2,
  near: 3,
  province: 4,
  sea: 5,
  country: 6,
}

/** Where most of the accounts say it happened: the settlement, when one is told. */
export function whereOf(claims: readonly Claim[]): Where | null {
  const placed = claims
    .filter((claim) => isEvent(claim.event.class) && claim.where !== null)
    .map((claim) => claim.where as Where)
  const finest = Math.min(...placed.map((where) => PLACES[where.precision]))
  const found = usual(
    placed.filter((where) => PLACES[where.precision] === finest),
    (where) => `${where.geonameId ?? ''} ${where.name}`,
  )
  return found ? { ...found, quote: null } : null
}

const dayInWords = (iso: string): string => {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
}

/** "Drone strike, Mykolaiv, 8 February 2024": names nothing that is disputed. */
export function titleOf(eventClass: string, when: When | null, where: Where | null): string {
  const what = eventClass.replaceAll('-', ' ')
  const day = eventDay(when)
  const parts = [what.charAt(0).toUpperCase() + what.slice(1), where?.name, day ? dayInWords(day) : null]
  return parts.filter((part) => part != null && part !== '').join(', ')
}

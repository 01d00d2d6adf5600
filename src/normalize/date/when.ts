import type { Quote } from '#model/span'
import type { When } from '#model/value'
import type { Clock } from './parts.ts'
import { dayOf, isoDay, isoMonth, ymd } from './resolve/calendar.ts'
import type { Resolved } from './resolve/resolved.ts'
import { clockText } from './timex.ts'

/** "since", "until", "before" …: which end stays open. */
export type Limit = 'since' | 'after' | 'before' | 'until' | 'by'

function zoneText({ zone }: Clock): string {
  if (zone === null) return ''
  if (zone === 0) return 'Z'
  const size = Math.abs(zone)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${zone < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** First and last day of the stretch of a month or year that "early", "mid" or "late" leaves: thirds of a month; January to April, June, September to December. */
function narrowed({ grain, start, end, edge }: Resolved): { start: number; end: number } {
  if (!edge) return { start, end }
  const { year, month } = ymd(start)
  if (grain === 'Y') {
    const [from, to] = { START: [1, 4], MID: [6, 6], END: [9, 12] }[edge] as [number, number]
    return { start: dayOf(year, from, 1), end: dayOf(year, to + 1, 1) - 1 }
  }
  if (grain === 'D' || grain === 'WE') return { start, end }
  if (grain === 'M') {
    const [from, to] = { START: [1, 10], MID: [11, 20], END: [21, 31] }[edge] as [number, number]
    return { start: dayOf(year, month, from), end: Math.min(end, dayOf(year, month, to)) }
  }
  if (grain === 'DE' || grain === 'CE') {
    const unit = grain === 'DE' ? 1 : 10
    const [from, to] = { START: [0, 3], MID: [4, 6], END: [7, 9] }[edge] as [number, number]
    return { start: dayOf(year + from * unit, 1, 1), end: dayOf(year + (to + 1) * unit, 1, 1) - 1 }
  }
  const third = Math.floor((end - start + 1) / 3)
  if (edge === 'START') return { start, end: start + third }
  return edge === 'END' ? { start: end - third, end } : { start: start + third, end: end - third }
}

const SEASONS: Readonly<Record<number, string>> = { 3: '21', 6: '22', 9: '23', 12: '24' }

/** EDTF (ISO 8601-2 level 1) of one stretch. */
function edtfOf(resolved: Resolved, start: number, end: number): string {
  const { grain, clock, edge } = resolved
  if (grain === 'D') {
    if (clock && clock.hour < 24) {
      return `${isoDay(start)}T${clockText({ ...clock, second: clock.second ?? 0 })}${zoneText(clock)}`
    }
    return start === end ? isoDay(start) : `${isoDay(start)}/${isoDay(end)}`
  }
  const { year } = ymd(start)
  const y = String(year).padStart(4, '0')
  if (edge) {
    const months = grain === 'Y' || grain === 'DE' || grain === 'CE'
    const [first, last] = months ? [isoMonth(start), isoMonth(end)] : [isoDay(start), isoDay(end)]
    return first === last ? first : `${first}/${last}`
  }
  if (grain === 'M') return isoMonth(start)
  if (grain === 'Y') return y
  if (grain === 'S') return `${y}-${SEASONS[ymd(start).month] ?? '21'}`
  if (grain === 'DE') return `${y.slice(0, 3)}X`
  if (grain === 'CE') return `${y.slice(0, 2)}XX`
  if (grain === 'W' || grain === 'WE') return `${isoDay(start)}/${isoDay(end)}`
  return `${isoMonth(start)}/${isoMonth(end)}`
}

function precisionOf({ grain, night, part, clock }: Resolved): When['precision'] {
  if (grain === 'D') return clock && clock.hour < 24 ? 'time' : night || part === 'NI' ? 'night' : 'day'
  if (grain === 'W') return 'week'
  if (grain === 'WE') return 'days'
  return grain === 'M' || grain === 'Q' || grain === 'H' || grain === 'S' ? 'month' : 'year'
}

/** Midnight ends its day in some mouths and begins it in others: only the day is sure. */
const timed = (day: number, clock: Clock): string =>
  clock.hour >= 24 ? isoDay(day) : `${isoDay(day)}T${clockText(clock)}${zoneText(clock)}`

/** What stands in the ledger for a time; its bounds are days, or date-times where a clock time was said. */
export function whenOf(resolved: Resolved, quote: Quote, limit: Limit | null, until: Resolved | null): When {
  const { start, end } = narrowed(resolved)
  const { clock } = resolved
  const first = clock ? timed(start, clock) : isoDay(start)
  const last = clock ? timed(start, clock) : isoDay(end)
  const edtf = edtfOf(resolved, start, end)
  const basis = resolved.relative ? 'relative' : 'stated'
  const from = resolved.from === undefined ? null : isoDay(resolved.from)
  const precision = precisionOf(resolved)
  const when = {
    quote,
    earliest: first,
    latest: last,
    edtf,
    extent: 'within' as const,
    precision,
    basis,
    from,
  } as const
  if (until) {
    const other = whenOf(until, quote, null, null)
    const ends = other.edtf.split('/')
    const span = `${edtf.split('/')[0]}/${ends[ends.length - 1]}`
    const night = resolved.part === 'NI' && (resolved.night || until.night || until.start - start === 1)
    const wider = night ? 'night' : precision === 'day' ? 'days' : precision
    const whole = (other.latest ?? '') < first ? when : { ...when, latest: other.latest, edtf: span, precision: wider }
    return { ...whole, extent: night || clock ? 'within' : 'throughout' }
  }
  const openStart = edtf.split('/')
  const firstEdtf = openStart[0] ?? edtf
  const lastEdtf = openStart[openStart.length - 1] ?? edtf
  switch (limit) {
    case 'since':
      return { ...when, latest: null, edtf: `${firstEdtf}/..`, extent: 'throughout' }
    case 'after':
      // "after 21:42" is still that day.
      if (clock) return { ...when, latest: isoDay(start) }
      return { ...when, latest: null, edtf: `${firstEdtf}/..` }
    case 'until':
      return { ...when, earliest: null, edtf: `../${lastEdtf}`, extent: 'throughout' }
    case 'before':
    case 'by':
      if (clock) return { ...when, earliest: isoDay(start) }
      return { ...when, earliest: null, edtf: `../${lastEdtf}` }
    case null:
      return when
    default:
      return limit satisfies never
  }
}

import type { Spanned } from '#ledger/desk/desk-store'
import type { Timeline } from '../../contract.ts'

/** Bins of a timeline, at most about so many: more cannot be told apart on a screen. Own choice. */
const BINS = 120

const DAY = 86_400_000
const UNITS = [
  ['day', 1],
  ['week', 7],
  ['month', 30.4],
  ['year', 365.25],
] as const

/** A day as its number since 1970; NaN for none. */
const numberOf = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY)
const isoOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** The day that the bin of a day begins on; weeks begin on Monday (1 January 1970 was a Thursday). */
function binOf(day: number, unit: Timeline['unit']): number {
  if (unit === 'day') return day
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7)
  const iso = isoOf(day)
  return numberOf(unit === 'month' ? `${iso.slice(0, 7)}-01` : `${iso.slice(0, 4)}-01-01`)
}

/** The bin after one. */
function next(bin: number, unit: Timeline['unit']): number {
  if (unit === 'day') return bin + 1
  if (unit === 'week') return bin + 7
  return binOf(bin + (unit === 'month' ? 32 : 370), unit)
}

interface Days {
  readonly first: number
  readonly last: number
  readonly count: number
}

/** First and last day as numbers; null without a date. */
function daysOf(span: Spanned): Days | null {
  const [first, last] = [span.first === '~' ? span.last : span.first, span.last === '' ? span.first : span.last]
  const days = { first: numberOf(first), last: numberOf(last), count: span.count }
  return Number.isFinite(days.first) && Number.isFinite(days.last) && days.last >= days.first ? days : null
}

/** Incidents over time, in bins as fine as a screen can show. One whose time spans several bins is counted in each of them as uncertain. */
export function timelineOf(spans: readonly Spanned[]): Timeline {
  const dated = spans.flatMap((span) => daysOf(span) ?? [])
  const sum = (counted: readonly { readonly count: number }[]): number =>
    counted.reduce((all, { count }) => all + count, 0)
  const undated = sum(spans) - sum(dated)
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const days of dated) {
    first = Math.min(first, days.first)
    last = Math.max(last, days.last)
  }
  if (dated.length === 0) return { unit: 'day', bins: [], undated }
  const unit = UNITS.find(([, length]) => (last - first) / length <= BINS)?.[0] ?? 'year'
  const bins = new Map<number, { count: number; uncertain: number }>()
  for (const { count, ...days } of dated) {
    const [from, to] = [binOf(days.first, unit), binOf(days.last, unit)]
    // A ledger may name the year 1: a span over all of history is not counted in every year of it.
    for (let bin = from, steps = 0; bin <= to && steps < 2 * BINS; bin = next(bin, unit), steps += 1) {
      const own = bins.get(bin) ?? { count: 0, uncertain: 0 }
      bins.set(bin, from === to ? { ...own, count: own.count + count } : { ...own, uncertain: own.uncertain + count })
    }
  }
  const sorted = [...bins].sort(([a], [b]) => a - b)
  return { unit, bins: sorted.map(([bin, counts]) => ({ start: isoOf(bin), ...counts })), undated }
}

import type { When } from '../value.ts'

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

interface Day {
  readonly year: string
  readonly month: string
  readonly day: string
  /** "21:30" or ''. */
  readonly time: string
}

/** Parts of an ISO date or date-time; null when it is none. */
function dayOf(iso: string | null): Day | null {
  const found = iso === null ? null : /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T(\d\d:\d\d))?/.exec(iso)
  if (!found) return null
  const [, year = '', month = '', day = '', time = ''] = found
  return { year, month: MONTHS[Number(month) - 1] ?? month, day: day === '' ? '' : `${Number(day)}`, time }
}

const full = ({ day, month, year }: Day): string => `${day === '' ? '' : `${day} `}${month} ${year}`

/** "8 February 2024" for an ISO date or date-time, without its time; the text itself when it is no date. */
export function dateInWords(iso: string): string {
  const day = dayOf(iso)
  return day ? full(day) : iso
}

/** Two days without saying twice what they share: "7–8 February 2024", "31 January – 2 February 2024". */
function span(from: Day, to: Day): string {
  if (full(from) === full(to)) return full(to)
  if (from.year !== to.year) return `${full(from)} – ${full(to)}`
  if (from.month !== to.month) return `${from.day} ${from.month} – ${full(to)}`.trimStart()
  return `${from.day}–${full(to)}`
}

/** "8 February 2024", "night of 7–8 February 2024", "16 January 2024, 21:30", "since April 2022", "January 2024", "2023". */
export function whenInWords(when: When): string {
  const from = dayOf(when.earliest)
  const to = dayOf(when.latest)
  if (!from && !to) return 'time open'
  if (!from && to) return `until ${full(to)}`
  if (from && !to) return `since ${full(from)}`
  if (!from || !to) return 'time open'
  if (when.precision === 'year') return from.year === to.year ? from.year : `${from.year}–${to.year}`
  if (when.precision === 'month') return monthSpan(from, to)
  if (when.precision === 'night') return `night of ${span(from, to)}`
  if (when.precision === 'time' && from.time !== '' && full(from) === full(to)) {
    return `${full(from)}, ${from.time === to.time || to.time === '' ? from.time : `${from.time}–${to.time}`}`
  }
  return span(from, to)
}

function monthSpan(from: Day, to: Day): string {
  if (from.year !== to.year) return `${from.month} ${from.year} – ${to.month} ${to.year}`
  return from.month === to.month ? `${to.month} ${to.year}` : `${from.month}–${to.month} ${to.year}`
}

import { en, type ParsedResult } from 'chrono-node'
import type { Timex } from '#normalize/date/read-dates'
import type { TimemlDocument } from './timeml.ts'

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0')

/** What chrono knows, at the grain at which it is certain of it. */
function timexOf({ index, text, start }: ParsedResult): Timex {
  const year = String(start.get('year')).padStart(4, '0')
  const month = two(start.get('month'))
  const day = two(start.get('day'))
  const dayKnown = start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month')
  const timed = start.isCertain('hour')
  const date = dayKnown ? `${year}-${month}-${day}` : `${year}-${month}`
  const value = timed ? `${date}T${two(start.get('hour'))}:${two(start.get('minute'))}` : date
  return { start: index, end: index + text.length, type: timed ? 'TIME' : 'DATE', value, mod: null }
}

/** chrono-node's own reading of the same text against the same reference date. It knows no durations or sets. */
export function readWithChrono({ text, created }: TimemlDocument): Timex[] {
  const [year = 1970, month = 1, day = 1] = (created ?? '').slice(0, 10).split('-').map(Number)
  return en.GB.parse(text, new Date(year, month - 1, day, 12)).map(timexOf)
}

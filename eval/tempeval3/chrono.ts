import { en, type ParsedResult } from 'chrono-node'
import type { Timex } from '#normalize/date/read-dates'
import type { TimemlDocument } from './timeml.ts'

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0')

/** What chrono knows, at the grain at which it is certain of it; its "now" is TimeML's PRESENT_REF. */
function timexOf({ index, text, start }: ParsedResult): Timex {
  const year = String(start.get('year')).padStart(4, '0')
  const month = `${year}-${two(start.get('month'))}`
  const date = `${month}-${two(start.get('day'))}`
  const timed = start.isCertain('hour')
  const daily = start.isCertain('day') || start.isCertain('weekday') || timed
  const coarse = start.isCertain('month') ? month : start.isCertain('year') ? year : date
  const spoken = timed ? `${date}T${two(start.get('hour'))}:${two(start.get('minute'))}` : daily ? date : coarse
  const now = /^now$/i.test(text)
  const value = now ? 'PRESENT_REF' : spoken
  return { start: index, end: index + text.length, type: timed && !now ? 'TIME' : 'DATE', value, mod: null }
}

/** chrono-node's own reading of the same text against the same reference date. It knows no durations or sets. */
export function readWithChrono({ text, created }: TimemlDocument): Timex[] {
  const [year = 1970, month = 1, day = 1] = (created ?? '').slice(0, 10).split('-').map(Number)
  return en.GB.parse(text, new Date(year, month - 1, day, 12)).map(timexOf)
}

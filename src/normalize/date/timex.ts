import type { TimeUnit } from '#lexicon/dates'
import type { Clock, Parts } from './parts.ts'
import { isoDay, isoMonth, weekOf, ymd } from './resolve/calendar.ts'
import type { Resolved } from './resolve/resolved.ts'

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

const two = (value: number): string => String(value).padStart(2, '0')

/** "21:41", "21:41:05"; minutes not said are 00. */
export const clockText = ({ hour, minute, second }: Clock): string =>
  `${two(hour)}:${two(minute ?? 0)}${second === null ? '' : `:${two(second)}`}`

/** TIMEX3 value of a dated expression (TimeML 1.2.1). */
function dateValue(resolved: Resolved): string {
  const { start, end, night, clock, part } = resolved
  const { year, month } = ymd(start)
  const y = String(year).padStart(4, '0')
  const week = weekOf(start)
  const named = `${String(week.year).padStart(4, '0')}-W${two(week.week)}`
  switch (resolved.grain) {
    case 'D': {
      const day = isoDay(night && !resolved.relative ? end : start)
      if (clock) return `${day}T${clockText(clock)}`
      return part === 'MI' ? `${day}T12:00` : part ? `${day}T${part}` : day
    }
    case 'W':
      return named
    case 'WE':
      return `${named}-WE`
    case 'M':
      return isoMonth(start)
    case 'Q':
      return `${y}-Q${Math.ceil(month / 3)}`
    case 'H':
      return `${y}-H${Math.ceil(month / 6)}`
    case 'S':
      return `${y}-${month === 12 ? 'WI' : month === 3 ? 'SP' : month === 6 ? 'SU' : 'FA'}`
    case 'Y':
      return y
    case 'DE':
      return y.slice(0, 3)
    case 'CE':
      return y.slice(0, 2)
    default:
      return resolved.grain satisfies never
  }
}

/** Unit letter, whether it is of the clock, how many of it the unit is, and what half of it is. */
const UNITS: Readonly<Record<TimeUnit, readonly [letter: string, clock: boolean, times: number, half: string]>> = {
  TS: ['S', true, 1, ''],
  TM: ['M', true, 1, '30S'],
  TH: ['H', true, 1, '30M'],
  D: ['D', false, 1, 'T12H'],
  W: ['W', false, 1, ''],
  FN: ['W', false, 2, ''],
  WE: ['WE', false, 1, ''],
  M: ['M', false, 1, ''],
  Q: ['Q', false, 1, ''],
  Y: ['Y', false, 1, '6M'],
  DE: ['Y', false, 10, ''],
  CE: ['Y', false, 100, ''],
}

/** TIMEX3 value of a duration: "P2Y6M", "PT24H", "PXD". */
function durationValue(amount: number | null, unit: TimeUnit): string {
  const [letter, clock, times, half] = UNITS[unit]
  const prefix = clock ? 'PT' : 'P'
  if (amount === null) return times === 10 ? 'PXDE' : times === 100 ? 'PXCE' : `${prefix}X${letter}`
  const total = amount * times
  const whole = Math.floor(total)
  const halved = total - whole === 0.5 && half !== ''
  if (!halved) return `${prefix}${total}${letter}`
  return whole === 0 ? `${prefix}${half}` : `${prefix}${whole}${letter}${half}`
}

/** Type and value of an expression; the value of a date that stays open is "XXXX-XX-XX". */
export function timexOf(
  parts: Parts,
  resolved: Resolved | null,
): { type: TimexType; value: string; mod: string | null } {
  const mod = parts.edge ?? parts.bound ?? null
  if (parts.kind === 'set')
    return { type: 'SET', value: parts.setValue ?? durationValue(parts.amount ?? null, parts.of ?? 'D'), mod }
  if (parts.kind === 'duration')
    return { type: 'DURATION', value: durationValue(parts.amount ?? null, parts.of ?? 'D'), mod }
  if (parts.reference) return { type: 'DATE', value: parts.reference, mod }
  const timed = parts.clock !== undefined || parts.part !== undefined || resolved?.clock !== undefined
  const type = timed ? 'TIME' : 'DATE'
  if (resolved) return { type, value: dateValue(resolved), mod }
  if (parts.move && parts.move.by === null) return { type, value: 'PAST_REF', mod }
  return { type, value: 'XXXX-XX-XX', mod }
}

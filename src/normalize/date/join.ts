import type { Atom, Parts } from './parts.ts'
import type { Word } from './scan.ts'

/** Names a day, or a day counted from another. */
export const isDay = (parts: Parts): boolean =>
  parts.kind === undefined &&
  (parts.day !== undefined ||
    parts.weekday !== undefined ||
    parts.holiday !== undefined ||
    (parts.unit === 'D' && parts.same === true) ||
    parts.move?.unit === 'D')

const isYearOnly = ({ year, month, day, quarter, half, season, unit, pick, edge, part }: Parts): boolean =>
  month === undefined &&
  day === undefined &&
  quarter === undefined &&
  half === undefined &&
  season === undefined &&
  part === undefined &&
  edge === undefined &&
  (year !== undefined || (unit === 'Y' && pick !== undefined))

const isEdgeOnly = (parts: Parts): boolean => parts.edge !== undefined && Object.keys(parts).length === 1

/** Has a place in the calendar: not a duration, a set, "now" or a bare clock. */
export const isDated = (parts: Parts): boolean =>
  parts.kind === undefined && parts.reference === undefined && parts.minutes === undefined

const AT = new Set([
  '',
  ',',
  'at',
  'around',
  'about',
  'at around',
  'at about',
  'shortly after',
  'just after',
  'shortly before',
  ', at',
  ', at about',
  ', at around',
  ', around',
  ', about',
  'at approximately',
  'at exactly',
  'just before',
  't',
  'from',
  'by',
  'after',
  'before',
  'since',
])
const ON = new Set(['', ',', 'on', 'of', 'on the', 'of the', ', on', ') on', ')'])
const NIGHT_OF = new Set(['of', 'on', 'from', 'in', 'into', 'to', 'between', 'of the', 'on the', 'before'])
const OF_YEAR = new Set(['', ',', 'of', 'in', 'of the'])
const EDGE_OF = new Set(['', '-', '–', 'of', 'in', 'in the', 'of the', 'on', 'on the'])
const OWN = new Set(["' s", '’ s'])

type Join = (a: Atom, b: Atom, glue: string) => Parts | null

const edgeOf: Join = (a, b, glue) =>
  isEdgeOnly(a.parts) &&
  EDGE_OF.has(glue) &&
  isDated(b.parts) &&
  b.parts.edge === undefined &&
  b.parts.clock === undefined
    ? { ...b.parts, edge: a.parts.edge! }
    : null

const weekdayDate: Join = ({ parts: a }, { parts: b }, glue) => {
  if (a.weekday === undefined || a.day !== undefined || b.day === undefined || b.weekday !== undefined) return null
  if (glue !== '' && glue !== ',' && glue !== '(') return null
  const { pick: _pick, ...rest } = a
  return { ...rest, ...b }
}

const dayPart: Join = ({ parts: a }, { parts: b }, glue) => {
  if (!isDay(a) || a.part !== undefined || b.part === undefined || isDay(b) || b.same) return null
  return glue === '' || glue === ',' || glue === 'in the' ? { ...a, part: b.part } : null
}

/** "the evening of 16 January"; a night of a date is dated by its morning, "Tuesday night" by its evening. */
const partOf: Join = ({ parts: a }, { parts: b, until }, glue) => {
  if (a.part === undefined || isDay(a) || a.same || !isDay(b) || b.part !== undefined) return null
  const night = a.part === 'NI'
  if (!(ON.has(glue) || (night && NIGHT_OF.has(glue)))) return null
  const word =
    a.overnight === true && (glue === '' || glue === 'on' || glue === 'into' || glue === 'to' || glue === 'from')
  const overnight = night && (word || ((b.day !== undefined || until !== undefined) && glue !== ''))
  const rest: Parts = a.edge ? { edge: a.edge } : {}
  return { ...b, ...rest, part: a.part, ...(overnight ? { overnight: true } : {}) }
}

const clockOn: Join = ({ parts: a }, { parts: b }, glue) =>
  a.clock && !isDay(a) && isDay(b) && !b.clock && ON.has(glue) ? { ...b, clock: a.clock } : null

const dayClock: Join = ({ parts: a }, { parts: b }, glue) => {
  if (!isDay(a) || a.clock || !b.clock || isDay(b) || !AT.has(glue)) return null
  const { part: _part, overnight: _overnight, ...rest } = a
  return { ...rest, clock: b.clock }
}

/** "5 a.m. (0300 GMT)": the same moment twice; the local one stays. */
const clockTwice: Join = ({ parts: a }, { parts: b }, glue) =>
  a.clock && b.clock && !isDay(b) && glue === '(' && (b.clock.zone !== null || a.clock.zone !== null) ? a : null

/** "4 in the morning", "10 at night" with a clock before. */
const clockPart: Join = ({ parts: a }, { parts: b }, glue) => {
  if (!a.clock || isDay(a) || b.part === undefined || isDay(b)) return null
  if (glue !== 'in the' && glue !== 'at') return null
  const late = b.part === 'AF' || b.part === 'EV' || (b.part === 'NI' && a.clock.hour > 5)
  return { ...a, clock: { ...a.clock, hour: late && a.clock.hour < 12 ? a.clock.hour + 12 : a.clock.hour } }
}

const yearBehind: Join = ({ parts: a }, { parts: b }, glue) => {
  const named =
    a.month !== undefined ||
    a.season !== undefined ||
    a.quarter !== undefined ||
    a.half !== undefined ||
    a.holiday !== undefined
  if (!named || a.year !== undefined || a.yearPick !== undefined || !isYearOnly(b) || !OF_YEAR.has(glue)) return null
  return b.year !== undefined ? { ...a, year: b.year } : { ...a, yearPick: b.pick! }
}

/** "the year-ago third quarter". */
const yearAgoQuarter: Join = ({ parts: a }, { parts: b }, glue) =>
  a.yearAgo && b.quarter !== undefined && b.year === undefined && glue === '' ? { ...b, yearPick: -1 } : null

const yearBefore: Join = ({ parts: a }, { parts: b }, glue) => {
  const named =
    b.season !== undefined ||
    b.quarter !== undefined ||
    b.half !== undefined ||
    (b.month !== undefined && OWN.has(glue))
  if (!isYearOnly(a) || !named || b.year !== undefined || !(glue === '' || OWN.has(glue))) return null
  return a.year !== undefined ? { ...b, year: a.year } : { ...b, yearPick: a.pick! }
}

/** First that fits. */
const JOINS: readonly Join[] = [
  edgeOf,
  weekdayDate,
  dayPart,
  partOf,
  clockOn,
  dayClock,
  clockPart,
  clockTwice,
  yearBehind,
  yearBefore,
  yearAgoQuarter,
]

/** The words between two atoms, joined by spaces; null when they are too many or a paragraph begins among them. */
export function glueOf(words: readonly Word[], a: Atom, b: Atom): string | null {
  if (b.from - a.to > 3) return null
  let glue = ''
  for (let k = a.to; k <= b.from; k += 1) {
    if (words[k]?.opens) return null
    if (k < b.from) glue += (glue ? ' ' : '') + words[k]?.lower
  }
  return glue
}

function join(words: readonly Word[], a: Atom, b: Atom): Atom | null {
  const glue = glueOf(words, a, b)
  if (glue === null || a.until) return null
  for (const rule of JOINS) {
    const parts = rule(a, b, glue)
    if (!parts) continue
    const until = b.until && { ...b.until, ...(parts.part ? { part: parts.part } : {}) }
    const weak = (isEdgeOnly(a.parts) || a.parts.part !== undefined) && b.weak && !b.parts.season
    const joined: Atom = { from: a.from, to: b.to, parts, rule: `${a.rule}+${b.rule}` }
    return { ...joined, ...(until ? { until } : {}), ...(weak ? { weak: true } : {}) }
  }
  return null
}

/** Brings neighbours together that say one time: "Tuesday" + "night", "at 21:41" + "16 January", "the end of" + "2023". */
export function joinAtoms(words: readonly Word[], atoms: readonly Atom[]): Atom[] {
  const joined: Atom[] = []
  for (const atom of atoms) {
    const last = joined[joined.length - 1]
    const both = last && join(words, last, atom)
    if (both) joined[joined.length - 1] = both
    else joined.push(atom)
  }
  return joined
}

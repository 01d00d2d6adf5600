import { readAmount } from '../number.ts'
import type { Atom, Parts, Rule } from '../parts.ts'
import type { Word } from '../scan.ts'
import { isShort } from './calendar-date.ts'

const SMALL = new Set(['TS', 'TM'])

/** What stands behind "last", "this", "next": a unit, a name of the calendar, or a part of the day. */
function picked(words: readonly Word[], at: number, pick: number): { parts: Parts; to: number } | null {
  const word = words[at]
  const sense = word?.sense
  if (!word || !sense) return null
  if (sense.weekday !== undefined && word.capital && !sense.doubtful)
    return { parts: { weekday: sense.weekday, pick }, to: at + 1 }
  if (sense.month !== undefined && word.capital) {
    const dot = words[at + 1]?.lower === '.' && words[at + 1]?.glued && isShort(word) ? 1 : 0
    const day = words[at + 1 + dot]
    const dated = day && day.digits > 0 && day.digits <= 2 && day.value >= 1 && day.value <= 31
    // "last Oct. 23"
    if (dated) return { parts: { month: sense.month, day: day.value, pick }, to: at + 2 + dot }
    return { parts: { month: sense.month, pick }, to: at + 1 + dot }
  }
  if (sense.season !== undefined) return { parts: { season: sense.season, pick }, to: at + 1 }
  if (sense.part !== undefined && !sense.plural) {
    // "last night" runs into this morning; "this morning" is today's, "next morning" that of the day after.
    if (pick === -1 && sense.part === 'NI')
      return { parts: { part: 'NI', overnight: true, move: { unit: 'D', by: 0, from: 'report' } }, to: at + 1 }
    return {
      parts: { part: sense.part, move: { unit: 'D', by: pick, from: pick > 0 ? 'previous' : 'report' } },
      to: at + 1,
    }
  }
  if (sense.unit !== undefined && !sense.plural && !SMALL.has(sense.unit) && word.lower !== 'hour') {
    if (words[at + 1]?.lower === '-' && words[at + 1]?.glued) return null
    return { parts: { unit: sense.unit, pick }, to: at + 1 }
  }
  return null
}

/** "the past two months", "the next few days", "the first nine months", "the last 24 hours". */
function span(words: readonly Word[], from: number, at: number, way: -1 | 1 | 0): Atom | null {
  const amount = readAmount(words, at)
  if (!amount) return null
  const skip = /^(?:or|full|more|fiscal|trading|straight)$/.test(words[amount.to]?.lower ?? '') ? 1 : 0
  const unit = words[amount.to + skip]?.sense
  if (!unit?.unit) return null
  const parts: Parts = { kind: 'duration', amount: amount.value, of: unit.unit, ...(way === 0 ? {} : { span: way }) }
  return { from, to: amount.to + skip + 1, parts, rule: 'picked' }
}

const MOVES: Readonly<Record<string, number>> = { following: 1, next: 1, previous: -1, preceding: -1 }

function same(words: readonly Word[], at: number): Atom | null {
  const word = words[at]
  let to = at + 1
  if (word?.lower === 'the' || word?.lower === 'that' || word?.lower === 'this') {
    if (words[to]?.lower !== 'same' && word.lower !== 'that') return null
    if (words[to]?.lower === 'same' || words[to]?.lower === 'very') to += 1
  } else if (word?.lower !== 'same') return null
  const sense = words[to]?.sense
  if (!sense || sense.plural) return null
  if (/^(?:said|says|saying|claimed|reported|so|than)$/.test(words[at - 1]?.lower ?? '') && to === at + 1) return null
  if (sense.part) return { from: at, to: to + 1, parts: { same: true, part: sense.part }, rule: 'picked' }
  if (sense.season) return { from: at, to: to + 1, parts: { same: true, season: sense.season }, rule: 'picked' }
  if (!sense.unit || SMALL.has(sense.unit) || sense.unit === 'TH') return null
  return { from: at, to: to + 1, parts: { same: true, unit: sense.unit }, rule: 'picked' }
}

/** "last week", "this year", "next November", "the past two months", "that night", "the following day", "the same day". */
export const pickedTime: Rule = (words, at) => {
  const again = same(words, at)
  if (again) return again
  const word = words[at]
  if (!word) return null
  const move = MOVES[word.lower]
  const unit = words[at + 1]?.sense
  // "the next day", "the following week": from what was last dated; "next week" alone from the report.
  const narrated = word.lower !== 'next' || unit?.unit === 'D' || unit?.part !== undefined
  if (move !== undefined && narrated && unit && !unit.plural) {
    if (unit.unit && !SMALL.has(unit.unit))
      return { from: at, to: at + 2, parts: { move: { unit: unit.unit, by: move, from: 'previous' } }, rule: 'picked' }
    if (unit.part)
      return {
        from: at,
        to: at + 2,
        parts: { part: unit.part, move: { unit: 'D', by: move, from: 'previous' } },
        rule: 'picked',
      }
  }
  const pick = word.sense?.pick
  if (pick === undefined) {
    return word.lower === 'first' || word.lower === 'latest' || word.lower === 'opening'
      ? span(words, at, at + 1, word.lower === 'latest' ? -1 : 0)
      : null
  }
  let to = at + 1
  if (/^(?:past|coming|fiscal|calendar)$/.test(words[to]?.lower ?? '')) to += 1
  const inner = words[to - 1]?.lower === 'past' ? -1 : words[to - 1]?.lower === 'coming' ? 1 : pick
  const found = picked(words, to, inner)
  if (found) return { from: at, to: found.to, parts: found.parts, rule: 'picked' }
  return pick === 0 ? null : span(words, at, to, pick < 0 ? -1 : 1)
}

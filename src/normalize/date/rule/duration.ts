import { readAmount } from '../number.ts'
import type { Parts, Rule } from '../parts.ts'
import type { Word } from '../scan.ts'

const EXTRA = /^(?:more|additional|full|straight|consecutive|trading|business|further|long|other|whole|entire)$/

/** "43-year-old", "16 years old", "years of age": an age is no time. */
const isAge = (words: readonly Word[], to: number): boolean => {
  const next = words[to]?.lower
  if (next === '-' || next === '–') return words[to + 1]?.lower === 'old' || words[to + 1]?.lower === 'olds'
  return next === 'old' || (next === 'of' && words[to + 1]?.lower === 'age')
}

const PHRASES: Readonly<Record<string, Parts['bound']>> = {
  'more than': 'MORE_THAN',
  'less than': 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'up to': 'EQUAL_OR_LESS',
  'at most': 'EQUAL_OR_LESS',
  'as long as': 'EQUAL_OR_LESS',
  'no more than': 'EQUAL_OR_LESS',
}

/** "more than", "no more than", "up to" before a number of units. */
function boundPhrase(words: readonly Word[], at: number): { bound: Parts['bound']; to: number } | null {
  const [a, b, c] = words.slice(at, at + 3).map(({ lower }) => lower)
  const three = PHRASES[`${a} ${b} ${c}`]
  if (three) return { bound: three, to: at + 3 }
  const two = PHRASES[`${a} ${b}`]
  return two ? { bound: two, to: at + 2 } : null
}

/** "two days", "52-week", "a year", "nearly forty years", "a minute and a half", "decades"; not ages, "a second blast", "a quarter". */
export const duration: Rule = (words, at) => {
  const word = words[at]
  if (!word || (word.glued && /^[.\d$]$/.test(words[at - 1]?.lower ?? ''))) return null
  if (word.sense?.unit && word.sense.plural && /^(?:D|W|M|Y|DE|CE)$/.test(word.sense.unit)) {
    if (isAge(words, at + 1) || words[at - 1]?.lower === 'the') return null
    return { from: at, to: at + 1, parts: { kind: 'duration', amount: null, of: word.sense.unit }, rule: 'duration' }
  }
  const phrase = boundPhrase(words, at)
  const bound = phrase?.bound ?? word.sense?.bound
  const start = phrase ? phrase.to : bound ? at + 1 : at
  const amount = readAmount(words, start)
  if (!amount) return null
  // "the 1988 quarter"
  if (amount.value !== null && amount.value >= 1800 && words[start]?.digits === 4 && amount.to === start + 1)
    return null
  let to = amount.to
  if (words[to]?.lower === '-' || words[to]?.lower === '–') to += 1
  else if (EXTRA.test(words[to]?.lower ?? '')) to += 1
  const unit = words[to]?.sense
  if (!unit?.unit || unit.unit === 'WE' || unit.unit === 'FN') return null
  // "three-quarters of the town"
  if (unit.unit === 'Q' && words[to - 1]?.lower === '-' && unit.plural) return null
  const article = words[start]?.lower === 'a' || words[start]?.lower === 'an'
  if (article && !unit.plural && /^(?:TS|Q)$/.test(unit.unit)) return null
  if (!unit.plural && unit.unit === 'TS') return null
  to += 1
  if (isAge(words, to)) return null
  const half = words[to]?.lower === 'and' && words[to + 1]?.lower === 'a' && words[to + 2]?.lower === 'half'
  const value = amount.value === null ? null : amount.value + (half ? 0.5 : 0)
  if (half) to += 3
  if (words[to]?.lower === '-' && words[to + 1]?.lower === 'long') to += 2
  return {
    from: at,
    to,
    parts: { kind: 'duration', amount: value, of: unit.unit, ...(bound === undefined ? {} : { bound }) },
    rule: 'duration',
  }
}

import { readAmount } from '../number.ts'
import type { Rule } from '../parts.ts'

/** "daily", "every day", "each year", "every two weeks", "every Tuesday": how often, no date. */
export const set: Rule = (words, at) => {
  const word = words[at]
  if (!word) return null
  // "the Daily Mail"
  if (word.sense?.set && (!word.capital || word.opens))
    return { from: at, to: at + 1, parts: { kind: 'set', setValue: word.sense.set }, rule: 'set' }
  if (word.lower !== 'every' && word.lower !== 'each') return null
  const other = words[at + 1]?.lower === 'other' ? 1 : 0
  const amount = readAmount(words, at + 1 + other) ?? { value: other ? 2 : 1, to: at + 1 + other }
  const sense = words[amount.to]?.sense
  const to = amount.to + 1
  if (sense?.unit) return { from: at, to, parts: { kind: 'set', amount: amount.value, of: sense.unit }, rule: 'set' }
  if (sense?.weekday && words[amount.to]?.capital)
    return { from: at, to, parts: { kind: 'set', setValue: `XXXX-WXX-${sense.weekday}` }, rule: 'set' }
  if (sense?.month && words[amount.to]?.capital)
    return {
      from: at,
      to,
      parts: { kind: 'set', setValue: `XXXX-${String(sense.month).padStart(2, '0')}` },
      rule: 'set',
    }
  if (sense?.part) return { from: at, to, parts: { kind: 'set', setValue: `XXXX-XX-XXT${sense.part}` }, rule: 'set' }
  return null
}

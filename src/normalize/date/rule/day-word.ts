import type { Rule } from '../parts.ts'

/** "today", "yesterday", "tomorrow", "tonight", "overnight", "the day before yesterday"; not "USA Today". */
export const dayWord: Rule = (words, at) => {
  const word = words[at]
  const before = words[at - 1]
  if (!word) return null
  if (word.lower === 'overnight')
    return { from: at, to: at + 1, parts: { part: 'NI', overnight: true }, rule: 'day-word' }
  const shift = word.sense?.day
  if (shift === undefined) {
    if (word.lower !== 'day') return null
    const link = words[at + 1]?.lower
    const to = words[at + 2]?.lower
    const by = link === 'before' && to === 'yesterday' ? -2 : link === 'after' && to === 'tomorrow' ? 2 : 0
    return by === 0
      ? null
      : { from: at, to: at + 3, parts: { move: { unit: 'D', by, from: 'report' } }, rule: 'day-word' }
  }
  if (word.capital && before?.capital && !word.opens) return null
  const night = word.lower === 'tonight' ? { part: 'NI' as const } : {}
  return { from: at, to: at + 1, parts: { move: { unit: 'D', by: shift, from: 'report' }, ...night }, rule: 'day-word' }
}

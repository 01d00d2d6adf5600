import type { Rule } from '../parts.ts'

/** "the evening", "during the night", "at dawn", "nighttime": alone only behind a word of time, else it waits for a date beside it. */
export const partOfDay: Rule = (words, at) => {
  const sense = words[at]?.sense
  if (!sense?.part) return null
  const before = words[at - 1]?.lower
  const lead = before === 'the' || before === 'early' || before === 'late' ? words[at - 2]?.lower : before
  const alone =
    (lead === 'in' && before !== 'in') || lead === 'during' || (lead === 'at' && sense.part !== 'NI') || lead === 'by'
  // "a nighttime attack", "a night attack": the night before the report, as "overnight".
  const adjective =
    /^night-?time$/.test(words[at]?.lower ?? '') || (words[at]?.lower === 'night' && words[at + 1]?.lower === 'time')
  const night = sense.part === 'NI' && (alone || adjective) ? { overnight: true } : {}
  return {
    from: at,
    to: at + 1,
    parts: { part: sense.part, ...night },
    rule: 'part-of-day',
    weak: !alone && !adjective,
  }
}

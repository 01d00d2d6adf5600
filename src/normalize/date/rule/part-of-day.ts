import type { Rule } from '../parts.ts'

/** "the evening", "during the night", "at dawn", "nighttime": alone only behind a word of time, else it waits for a date beside it. */
export const partOfDay: Rule = (words, at) => {
  const sense = words[at]?.sense
  // "in the early hours of Wednesday", "the small hours"
  if (words[at + 1]?.lower === 'hours' && /^(?:early|small|predawn)$/.test(words[at]?.lower ?? '')) {
    return {
      from: at,
      to: at + 2,
      parts: { part: 'MO' },
      rule: 'part-of-day',
      weak: words[at + 2]?.lower !== 'of' && words[at - 2]?.lower !== 'in',
    }
  }
  if (!sense?.part) return null
  const before = words[at - 1]?.lower
  const lead = before === 'the' || before === 'early' || before === 'late' ? words[at - 2]?.lower : before
  const alone =
    (lead === 'in' && before !== 'in') || lead === 'during' || (lead === 'at' && sense.part !== 'NI') || lead === 'by'
  // "a nighttime attack", "a night attack": the night before the report, as "overnight".
  const adjective =
    words[at]?.lower === 'nighttime' ||
    (words[at]?.lower === 'night' && words[at + 1]?.lower === '-' && words[at + 2]?.lower === 'time')
  const night = sense.part === 'NI' && (alone || adjective) ? { overnight: true } : {}
  return {
    from: at,
    to: at + 1,
    parts: { part: sense.part, ...night },
    rule: 'part-of-day',
    weak: !alone && !adjective,
  }
}

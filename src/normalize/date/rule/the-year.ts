import type { Rule } from '../parts.ts'

/** "the year ended March 31" is a stretch of a year; "for the week", "the full year" are this one. */
export const theYear: Rule = (words, at) => {
  if (words[at - 1]?.lower !== 'the') return null
  const full = words[at]?.lower === 'full' || words[at]?.lower === 'fiscal' ? 1 : 0
  const unit = words[at + full]?.sense?.unit
  if ((unit !== 'Y' && unit !== 'W') || words[at + full]?.sense?.plural) return null
  const to = at + full + 1
  const next = words[to]?.lower ?? '.'
  if (unit === 'Y' && /^(?:ended|ending)$/.test(next)) {
    return { from: at, to, parts: { kind: 'duration', amount: 1, of: 'Y' }, rule: 'the-year' }
  }
  const whole = words[at - 2]?.lower === 'for' || words[at - 2]?.lower === 'of' || full === 1
  return whole && /^[.,;)]$/.test(next) ? { from: at, to, parts: { unit, pick: 0 }, rule: 'the-year' } : null
}

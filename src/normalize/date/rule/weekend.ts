import type { Rule } from '../parts.ts'

/** "the weekend", "over the weekend", "at the weekend": the last one, unless the tense is future. */
export const weekend: Rule = (words, at) => {
  if (words[at]?.lower !== 'weekend' || !/^(?:the|over|at)$/.test(words[at - 1]?.lower ?? '')) return null
  return { from: at, to: at + 1, parts: { unit: 'WE' }, rule: 'weekend' }
}

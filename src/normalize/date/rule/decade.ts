import { readOrdinal } from '../number.ts'
import type { Rule } from '../parts.ts'

/** "the 1980s", "the '80s", "the nineties", "the 19th century". */
export const decade: Rule = (words, at) => {
  const word = words[at]
  if (!word) return null
  const plural = words[at + 1]?.lower === 's' && words[at + 1]?.glued
  if (word.digits === 4 && word.value % 10 === 0 && word.value >= 1500 && word.value < 2100 && plural) {
    return { from: at, to: at + 2, parts: { decade: Math.floor(word.value / 10) }, rule: 'decade' }
  }
  const apostrophe = /^['’‘]$/.test(word.lower)
  const short = words[at + 1]
  if (apostrophe && short?.digits === 2 && short.glued && short.value % 10 === 0 && words[at + 2]?.lower === 's') {
    return {
      from: at,
      to: at + 3,
      parts: { decade: (short.value < 40 ? 200 : 190) + short.value / 10 },
      rule: 'decade',
    }
  }
  if (word.sense?.decade !== undefined && words[at - 1]?.lower === 'the') {
    return { from: at, to: at + 1, parts: { decade: 190 + word.sense.decade / 10 }, rule: 'decade' }
  }
  const ordinal = readOrdinal(words, at)
  const noun = ordinal && (words[ordinal.to]?.lower === '-' ? ordinal.to + 1 : ordinal.to)
  if (ordinal?.value && noun && words[noun]?.lower === 'century' && ordinal.value <= 22) {
    return { from: at, to: noun + 1, parts: { century: ordinal.value }, rule: 'decade' }
  }
  return null
}

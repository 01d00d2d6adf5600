import { readOrdinal } from '../number.ts'
import type { Rule } from '../parts.ts'

/** "the third quarter", "third-quarter", "the first half", "the latest quarter", "the quarter"; not "a quarter", "the French Quarter", "half of". */
export const quarter: Rule = (words, at) => {
  const word = words[at]
  if (!word) return null
  const fiscal = word.lower === 'fiscal' ? 1 : 0
  const ordinal = word.digits ? null : readOrdinal(words, at + fiscal)
  if (ordinal?.value) {
    const hyphen = words[ordinal.to]?.lower === '-' ? 1 : 0
    const noun = words[ordinal.to + hyphen]?.lower
    const to = ordinal.to + hyphen + 1
    if (noun === 'quarter' && ordinal.value <= 4)
      return { from: at, to, parts: { quarter: ordinal.value }, rule: 'quarter' }
    // A half alone may be of a match.
    if (noun === 'half' && ordinal.value <= 2)
      return { from: at, to, parts: { half: ordinal.value }, rule: 'quarter', weak: true }
    return null
  }
  const noun = words[at + 1]?.lower
  if (word.lower === 'latest' && (noun === 'quarter' || noun === 'period')) {
    return { from: at, to: at + 2, parts: { unit: 'Q', same: true }, rule: 'quarter' }
  }
  if (word.lower === 'quarter' && !word.capital && words[at - 1]?.lower === 'the') {
    return { from: at, to: at + 1, parts: { unit: 'Q', same: true }, rule: 'quarter' }
  }
  return null
}

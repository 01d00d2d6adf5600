import type { Rule } from '../parts.ts'

/** Before these names a weekday is one of a kind: "Bloody Sunday" has its own date. */
const NAMED = new Set(['black', 'bloody', 'good', 'ash', 'palm', 'super', 'fat', 'cyber', 'man', 'freaky'])

/** "Tuesday", "Thurs."; not "The Sunday Times", "Bloody Sunday", "sat". */
export const weekday: Rule = (words, at, lexicon) => {
  const word = words[at]
  const day = word?.sense?.weekday
  if (!word || day === undefined || !word.capital) return null
  const after = words[at + 1]
  if (after?.capital && lexicon.titles.has(after.lower)) return null
  if (words[at - 1]?.capital && NAMED.has(words[at - 1]?.lower ?? '')) return null
  const dot = word.lower.length <= 5 && after?.lower === '.' && after.glued ? 1 : 0
  const behind = words[at + 1 + dot]
  const next = behind?.lower === ',' ? words[at + 2 + dot] : behind
  if (word.sense?.doubtful && !next?.sense?.month && !(next?.digits && next.digits <= 2)) return null
  return { from: at, to: at + 1 + dot, parts: { weekday: day }, rule: 'weekday' }
}

import type { Mention } from '../mention.ts'
import type { Word } from '../words.ts'

const INCLUDING = new Set(['including', 'includes', 'included', 'among'])
const INNER = /^(?:,|and)$/

const OPENING = new Set(['(', '-', '–', '—'])

const OWN = /^(?:was|were|is|are|had|have|has)$/
/** Whether the number has a verb of its own within a few words, before any mark. */
function hasOwnVerb(list: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 6 && list[at] && !list[at]?.mark; at++)
    if (OWN.test((list[at] as Word).lower)) return true
  return false
}

/** Whether only the marks that open an aside stand between a mention and what follows. */
function isOpened(list: readonly Word[], at: number, end: number): boolean {
  let before = at
  while (before > end && OPENING.has(list[before]?.lower ?? '')) before--
  return before === end && OPENING.has(list[end]?.lower ?? '')
}

/** Whether "including" or "among them" stands before word `from`, or is carried on by "and" from a mention that it stands before. */
export function isIncluded(list: readonly Word[], from: number, last: Mention | undefined): boolean {
  const before = list[from - 1]?.lower ?? ''
  if (INCLUDING.has(before)) return true
  // "six priests (five of one order and a novice)", "eight people – three guards and five clerks – were hurt".
  if (OPENING.has(before) && last !== undefined && last.form !== 'none' && isOpened(list, from - 1, last.to))
    return true
  if (/^(?:them|those|whom|these)$/.test(before) && list[from - 2]?.lower === 'among') return true
  if (before === 'were' && list[from - 3]?.lower === 'among') return true
  // "31 were dead, including four cadets, and 40 were in hospital": the 40 are no part.
  if (before === 'and' && list[from - 2]?.text === ',' && last?.part === 'including' && hasOwnVerb(list, from))
    return false
  return (
    last?.part === 'including' && last.to < from && list.slice(last.to, from).every((word) => INNER.test(word.lower))
  )
}

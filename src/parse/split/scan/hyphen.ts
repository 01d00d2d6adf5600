import { classOf, DIGIT, endOfDigits, endOfWord, isHyphen, isUpperAt } from '../char.ts'
import type { Scan } from './scan.ts'

/** Most parts of a designation, and longest part of capitals between others: "SS-N-22", "SARS-CoV-2". */
const SHORT = 4

/**
 * End of the designation that begins at `from` and whose first hyphen is at `hyphen`, else -1: a capital in front, figures after a
 * hyphen, then perhaps more of them after a slash. "S-300", "Shahed-131/136", "MIM-104", "T-72B3", "SS-N-22". EWT parts "M-16"; readers of
 * war reports need it whole. "February-2006" is none.
 */
function endOfDesignation({ text, to, words }: Scan, from: number, hyphen: number): number {
  if (!isUpperAt(text, from) || words.afterClock.has(text.slice(from, hyphen).toLowerCase())) return -1
  let found = -1
  let at = hyphen
  for (let parts = 0; parts < SHORT && at + 1 < to && isHyphen(text.charCodeAt(at)); parts += 1) {
    const end = endOfWord(text, at + 1, to)
    if (end === at + 1) break
    const isFigure = classOf(text.charCodeAt(at + 1)) === DIGIT
    if (!isFigure && !(isUpperAt(text, at + 1) && end - at - 1 <= SHORT)) break
    if (isFigure) found = end
    at = end
  }
  while (found > 0 && text.charAt(found) === '/' && found + 1 < to && classOf(text.charCodeAt(found + 1)) === DIGIT) {
    found = endOfDigits(text, found + 1, to)
  }
  return found
}

/** End of the token that goes on over the hyphen at `hyphen`: a designation, or a prefix with its word ("non-lethal", "e-mail"); else -1. */
export function endOverHyphen(scan: Scan, from: number, hyphen: number): number {
  const { text, to, words } = scan
  const designation = endOfDesignation(scan, from, hyphen)
  if (designation > 0) return designation
  const next = endOfWord(text, hyphen + 1, to)
  if (next === hyphen + 1 || !words.prefixes.has(text.slice(from, hyphen).toLowerCase())) return -1
  return next
}

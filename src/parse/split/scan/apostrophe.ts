import { classOf, DIGIT, endOfDigits, endOfLetters, isApostrophe } from '../char.ts'
import { add, touches } from '../token-list.ts'
import { mark } from './mark.ts'
import type { Scanner } from './scan.ts'

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm'])

/** End of the clitic whose apostrophe is at `at` ("'s", "’ve"), else -1. */
export function endOfClitic(text: string, at: number, to: number): number {
  const end = endOfLetters(text, at + 1, to)
  if (end - at > 3 || end === at + 1 || !CLITICS.has(text.slice(at + 1, end).toLowerCase())) return -1
  // "d'Herbinville's" ends in a clitic, "s'il" does not.
  const after = text.charCodeAt(end)
  return end < to && classOf(after) === DIGIT ? -1 : end
}

/** A clitic after a word or mark, the front of a clipped word or year ("'em", "'90s"), else a quotation mark. */
export const apostrophe: Scanner = (scan, from) => {
  const { text, to, tokens, words } = scan
  if (touches(tokens, from)) {
    const clitic = endOfClitic(text, from, to)
    if (clitic > 0) return add(tokens, from, clitic)
  } else {
    const digits = endOfDigits(text, from + 1, to)
    if (digits === from + 3) return add(tokens, from, endOfLetters(text, digits, to))
    const letters = endOfLetters(text, from + 1, to)
    const isQuoted = letters < to && isApostrophe(text.charCodeAt(letters))
    if (!isQuoted && words.clipped.has(text.slice(from + 1, letters).toLowerCase())) return add(tokens, from, letters)
  }
  return mark(scan, from)
}

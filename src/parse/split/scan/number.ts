import { classOf, DIGIT, endOfDigits, endOfLetters, endOfWord } from '../char.ts'
import { add } from '../token-list.ts'
import type { Scan, Scanner } from './scan.ts'

/** Telephone numbers and dates that are one token: "713-853-1411", "555-0199", "2024-02-08", "11-20-2000", "01-Feb-02". */
const DASHED =
  /(?:1-)?\d{3}-\d{3}-\d{4}(?![\d-])|\d{3}-\d{4}(?![\d-])|\d{4}-\d{2}-\d{2}(?![\d-])|\d{1,2}-\d{1,2}-\d{4}(?![\d-])|\d{1,2}-[A-Z][a-z]{2}-\d{2,4}(?![\d-])/y

const isDigitAt = (text: string, at: number, to: number): boolean => at < to && classOf(text.charCodeAt(at)) === DIGIT

/** End of figures with their marks: "1,200.5", "07:56", "9/11", "3.2.2024"; no-break and thin spaces join groups of three. */
function endOfFigures(text: string, from: number, to: number): number {
  let at = endOfDigits(text, from, to)
  while (at + 1 < to && isDigitAt(text, at + 1, to)) {
    const char = text.charAt(at)
    const next = endOfDigits(text, at + 1, to)
    const isGroup = next - at === 4
    if (char === '.' || char === ':' || char === '/') at = next
    // "2,5 km" in news translated into English; "[13,14]" are two.
    else if (char === ',' && next - at <= 3 && at - from <= 2 && text.charAt(from - 1) !== '[') return next
    else if ((char === ',' || char === '\u00a0' || char === '\u202f' || char === '\u2009') && isGroup) at = next
    else break
  }
  return at
}

/** Letters right after a figure: its own ("20th", "1960s", "4A", "9M723"), or a unit that is a word of its own ("155mm"). */
function endOfSuffix({ text, to, words }: Scan, from: number, at: number): number {
  const end = endOfWord(text, at, to)
  if (end === at) return at
  const letters = endOfLetters(text, at, to)
  if (letters === end && words.units.has(text.slice(at, end).toLowerCase())) return at
  return text.charAt(at) === '_' && from === at ? at : end
}

/** A number, with its marks and its suffix. */
export const number: Scanner = (scan, from) => {
  const { text, to, tokens } = scan
  DASHED.lastIndex = from
  if (DASHED.test(text) && DASHED.lastIndex <= to) return add(tokens, from, DASHED.lastIndex)
  const figures = endOfFigures(text, from, to)
  // "the 80's": a decade is one word.
  const isDecade =
    text.charAt(figures - 1) === '0' && figures - from >= 2 && /^['’]s\b/.test(text.slice(figures, figures + 3))
  if (isDecade && figures + 2 <= to) return add(tokens, from, figures + 2)
  return add(tokens, from, endOfSuffix(scan, from, figures))
}

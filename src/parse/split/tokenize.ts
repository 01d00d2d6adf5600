import type { SplitLexicon } from '#lexicon/split'
import { classOf, DIGIT, endOfWord, HIGH, isApostrophe, isLetterPair, LETTER, SPACE } from './char.ts'
import { apostrophe } from './scan/apostrophe.ts'
import { mark } from './scan/mark.ts'
import { number } from './scan/number.ts'
import type { Scan } from './scan/scan.ts'
import { word } from './scan/word.ts'
import { add, type TokenList, touches } from './token-list.ts'

/** "@handle", "#tag", "+380": the mark goes with what follows. Its end, else -1. */
function endOfMarked({ text, to, tokens }: Scan, at: number): number {
  const char = text.charAt(at)
  if ((char !== '@' && char !== '#' && char !== '+') || touches(tokens, at)) return -1
  const end = endOfWord(text, at + 1, to)
  if (end === at + 1) return -1
  const isFigure = classOf(text.charCodeAt(at + 1)) === DIGIT
  return char === '@' || isFigure === (char === '+') ? end : -1
}

/**
 * Adds the tokens of `text` between `from` and `to` to `tokens`, as UD English EWT has them: contractions and possessives parted, hyphenated
 * compounds parted, designations, numbers, times, abbreviations and addresses whole. Every unit that is no space belongs to one token.
 * Linear in the length.
 */
export function tokenize(text: string, from: number, to: number, words: SplitLexicon, tokens: TokenList): void {
  const scan: Scan = { text, to, words, tokens }
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SPACE) at += 1
    else if (kind === LETTER || (kind === HIGH && isLetterPair(text, at) && at + 1 < to)) at = word(scan, at)
    else if (kind === DIGIT) at = number(scan, at)
    else if (isApostrophe(code)) at = apostrophe(scan, at)
    else {
      const end = endOfMarked(scan, at)
      at = end > 0 ? add(tokens, at, end) : mark(scan, at)
    }
  }
}

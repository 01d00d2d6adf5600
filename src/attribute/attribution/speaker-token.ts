import type { Token } from '#model/sentence'
import { isNominal, isTimeWord } from '../token.ts'

const LINKS = new Set([
  'of',
  'for',
  'in',
  'from',
  'at',
  'on',
  'to',
  'near',
  'with',
  'within',
  'across',
  'against',
  'behind',
  'between',
  'among',
  'around',
  'about',
  'by',
  'under',
])
/** Words before a number that belong to it: "at least one official", "nearly 50 lawmakers". */
export const ABOUT = new Set([
  'at',
  'least',
  'most',
  'nearly',
  'almost',
  'about',
  'more',
  'than',
  'some',
  'over',
  'roughly',
  'only',
  'just',
  'fewer',
  'less',
  'up',
])
export const RELATIVE = /^(?:WDT|WP|WP\$)$/

export const isPossessive = (token: Token | undefined): boolean =>
  token?.xpos === 'POS' || /^[’']s?$/.test(token?.lower ?? '')

const isAdjective = (token: Token | undefined): boolean => token?.upos === 'ADJ' || token?.upos === 'NUM'

/** Whether a token may stand inside a speaker's noun phrase, read from right to left. */
export function isInner(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (isTimeWord(token)) return false
  if (['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM', 'X'].includes(token.upos))
    return token.lower !== 'that' || token.xpos === 'DT'
  if (token.xpos === 'PRP$' || isPossessive(token) || /^[-/&–]$/.test(token.text)) return true
  if (token.upos === 'ADP')
    return (
      LINKS.has(token.lower) &&
      (isNominal(before) ||
        before?.upos === 'PRON' ||
        before?.upos === 'NUM' ||
        before?.upos === 'DET' ||
        before?.upos === 'ADJ')
    )
  if (token.upos === 'CCONJ')
    return (
      /^(?:and|&)$/.test(token.lower) &&
      (isNominal(before) || isAdjective(before)) &&
      (isNominal(next) || isAdjective(next) || next?.upos === 'DET')
    )
  if (/^VB[NG]$/.test(token.xpos))
    return (
      (isNominal(next) || isAdjective(next)) &&
      (before?.upos === 'DET' || before?.upos === 'ADJ' || before?.text === '-')
    )
  return (token.upos === 'ADV' || ABOUT.has(token.lower)) && isAdjective(next) && next?.upos === 'NUM'
}

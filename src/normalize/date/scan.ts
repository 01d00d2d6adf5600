import type { DateLexicon, DateSense } from '#lexicon/dates'
import type { Span } from '#model/span'

/** A run of letters, a run of digits, or one mark: "mid-2024" is three, "3pm" two. */
export interface Word extends Span {
  readonly lower: string
  readonly sense: DateSense | null
  /** Number of digits; 0 for letters and marks. */
  readonly digits: number
  /** Value of the digits, else -1. */
  readonly value: number
  readonly capital: boolean
  /** No space before it. */
  readonly glued: boolean
  /** First of its paragraph: nothing reaches back over it. */
  readonly opens: boolean
}

const SPACE = 0
const LETTER = 1
const DIGIT = 2
const MARK = 3

function kindOf(code: number): number {
  if (code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009) return SPACE
  if (code >= 48 && code <= 57) return DIGIT
  const letter = (code | 32) >= 97 && (code | 32) <= 122
  if (letter) return LETTER
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) ? LETTER : MARK
}

const isCapital = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)

/** Text → words with their possible meanings. One pass, linear; digits beyond 9 have no value. */
export function scan(text: string, lexicon: Pick<DateLexicon, 'senses'>): Word[] {
  const words: Word[] = []
  let lines = 2
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === SPACE) {
      if (code === 10) lines += 1
      at += 1
      continue
    }
    let end = at + 1
    if (kind !== MARK) while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1
    const raw = text.slice(at, end)
    const lower = kind === LETTER ? raw.toLowerCase() : raw
    const digits = kind === DIGIT ? end - at : 0
    words.push({
      start: at,
      end,
      lower,
      sense: kind === LETTER ? (lexicon.senses.get(lower) ?? null) : null,
      digits,
      value: digits > 0 && digits <= 9 ? Number(raw) : -1,
      capital: kind === LETTER && isCapital(code),
      glued: words.length > 0 && words[words.length - 1]?.end === at,
      opens: lines >= 2,
    })
    lines = 0
    at = end
  }
  return words
}

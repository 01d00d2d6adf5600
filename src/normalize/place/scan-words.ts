import type { PlaceWords } from '#lexicon/places'
import type { Span } from '#model/span'
import { foldWord } from '#util/fold'

/** What stands between a word and the one before it. 'line': a new line; 'stop': a mark that ends or opens a sentence. */
export type Gap = 'line' | 'stop' | 'space' | 'hyphen' | 'comma' | 'bracket' | 'other'

/** A word of a text, as the search for places needs it: no tags, so that it works alone and on any text. */
export interface Word extends Span {
  readonly text: string
  /** Folded: no case, accents, apostrophes, full stops. */
  readonly key: string
  readonly gap: Gap
  /** Opens with a capital. */
  readonly capital: boolean
  /** Two letters or more, all capitals. */
  readonly upper: boolean
  /** First of its sentence, line or quotation. */
  readonly opens: boolean
  /** Followed by "'s". */
  readonly possessive: boolean
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ][\p{L}\p{M}]+)*/gu
const POSSESSIVE = /['’ʼ]s$/u
const CAPITAL = /^\p{Lu}/u
const UPPER = /^\p{Lu}[\p{Lu}\p{N}.'’]+$/u

function gapOf(between: string): Gap {
  if (between === ' ' || between === '\u00a0') return 'space'
  if (between === '-' || between === '‑' || between === '‐') return 'hyphen'
  if (between.includes('\n')) return 'line'
  if (/[.!?:;"“”«»–—…]/.test(between)) return 'stop'
  if (between.startsWith(',')) return 'comma'
  if (/[()[\]]/.test(between)) return 'bracket'
  return between.trim() === '' ? 'space' : 'other'
}

/** All words of a text in order, one pass. Abbreviations keep their full stop: "St. Louis", "Ky.", "U.S." end no sentence. */
export function scanWords(text: string, words: PlaceWords): Word[] {
  const found: Word[] = []
  let last = 0
  for (const match of text.matchAll(WORD)) {
    const raw = match[0]
    const possessive = POSSESSIVE.test(raw)
    let body = possessive ? raw.slice(0, -2) : raw
    const start = match.index
    const key = foldWord(body)
    const capital = CAPITAL.test(body)
    const initial = capital && body.length === 1
    if (capital && text[start + body.length] === '.' && (initial || words.abbreviations.has(key))) body += '.'
    const gap = found.length === 0 ? 'line' : gapOf(text.slice(last, start))
    const opens = gap === 'line' || gap === 'stop'
    found.push({
      start,
      end: start + body.length,
      text: body,
      key,
      gap,
      capital,
      upper: UPPER.test(body) && body.length > 1,
      opens,
      possessive,
    })
    last = start + (possessive ? raw.length : body.length)
  }
  return found
}

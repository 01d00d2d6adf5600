import type { SplitLexicon } from '#lexicon/split'
import type { TokenList } from '../token-list.ts'
import { endsAt } from './boundary.ts'

const CLOSING = new Set([')', ']', '}', '”', '’', '»', '"', "'", "''", '’’', '**'])
const QUOTES = new Set(['”', '’', '»', '"', "'", "''", '’’', '“'])

/** "[12]", as encyclopaedias refer to their sources: part of the sentence before it, also behind a space. */
const REFERENCE = /^\[\d{1,3}\]/

/** Index of the first token behind `at` and the marks that close there: brackets and quotation marks that touch, references. */
function behindClosing(text: string, tokens: TokenList, at: number): { next: number; closesQuote: boolean } {
  const { start, end } = tokens
  let next = at + 1
  let closesQuote = false
  while (next < start.length) {
    const from = start[next] as number
    const mark = text.slice(from, end[next])
    if (mark === '[' && REFERENCE.test(text.slice(from, from + 5))) next += 3
    else if (from === end[next - 1] && (CLOSING.has(mark) || (mark === '“' && /^\s/.test(text.charAt(from + 1))))) {
      closesQuote ||= QUOTES.has(mark)
      next += 1
    } else break
  }
  return { next, closesQuote }
}

/** For each sentence of a block, in order, the index behind its last token. */
export function findEnds(text: string, tokens: TokenList, words: SplitLexicon, from: number): number[] {
  const count = tokens.start.length
  const ends: number[] = []
  let first = from
  let isCapitals: boolean | null = null
  for (let at = from; at < count; at += 1) {
    const kind = tokens.kind[at]
    if (kind === 'word' || kind === 'mark' || kind === undefined) continue
    const { next, closesQuote } = behindClosing(text, tokens, at)
    if (next >= count) break
    isCapitals ??= !/\p{Ll}{2}/u.test(text.slice(tokens.start[from], tokens.end[count - 1]))
    const isSpaced = tokens.start[next] !== tokens.end[next - 1]
    if (!endsAt({ text, tokens, words, first, at, kind, next, isSpaced, closesQuote, isCapitals })) continue
    ends.push(next)
    first = next
    at = next - 1
  }
  if (first < count) ends.push(count)
  return ends
}

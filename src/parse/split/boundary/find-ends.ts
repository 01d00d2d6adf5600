import type { SplitLexicon } from '#lexicon/split'
import type { TokenList } from '../token-list.ts'
import { endsAt } from './boundary.ts'

const CLOSING = new Set([')', ']', '}', '”', '’', '»', '"', "'", "''", '’’', '**'])
const QUOTES = new Set(['”', '’', '»', '"', "'", "''", '’’', '“'])

/** Index of the first token behind `at` and the closing marks that touch it; "[1]" is one of them. */
function behindClosing(text: string, tokens: TokenList, at: number): { next: number; closesQuote: boolean } {
  let next = at + 1
  let closesQuote = false
  while (next < tokens.start.length && tokens.start[next] === tokens.end[next - 1]) {
    const mark = text.slice(tokens.start[next], tokens.end[next])
    if (mark === '[' && /^\[\d{1,3}\]/.test(text.slice(tokens.start[next], (tokens.start[next] as number) + 5)))
      next += 3
    else if (CLOSING.has(mark) || (mark === '“' && /^\s/.test(text.charAt(tokens.end[next] as number)))) {
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

import type { AbbreviationClass } from '#lexicon/split'

/** What a token is to whoever looks for ends of sentences. 'stop': . ! ? … and runs of them. */
export type TokenKind = 'word' | 'mark' | 'stop' | AbbreviationClass | 'initial'

/** Tokens as parallel columns: half-open UTF-16 ranges in the report's text, in order, never touching twice the same unit. */
export interface TokenList {
  readonly start: number[]
  readonly end: number[]
  readonly kind: TokenKind[]
}

export const createTokenList = (): TokenList => ({ start: [], end: [], kind: [] })

/** Adds a token; gives its end, where the scanner goes on. */
export function add(list: TokenList, start: number, end: number, kind: TokenKind = 'word'): number {
  list.start.push(start)
  list.end.push(end)
  list.kind.push(kind)
  return end
}

/** Whether the last token ends at `at`: nothing stands between. */
export const touches = (list: TokenList, at: number): boolean => list.end[list.end.length - 1] === at

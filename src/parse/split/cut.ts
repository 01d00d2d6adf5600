import type { TokenList } from './token-list.ts'

/** Most tokens of a sentence. The parser's time grows with length only linearly, but no tree over more is worth having. */
const LONGEST = 400

const JOINS = new Set(['and', 'but', 'or', 'while', 'which', 'who', 'where', 'as', 'after', 'when'])

/** How good a place for a cut the end of a token is: a semicolon, a colon or dash, a comma before a clause, a comma, any other. */
function worth(text: string, tokens: TokenList, index: number): number {
  const mark = text.slice(tokens.start[index], tokens.end[index])
  if (mark === ';' || tokens.kind[index] === 'stop') return 4
  if (mark === ':' || /^[–—]|^--/.test(mark)) return 3
  if (mark !== ',') return 0
  return JOINS.has(text.slice(tokens.start[index + 1], tokens.end[index + 1]).toLowerCase()) ? 2 : 1
}

/** Indices behind the pieces of the tokens from..to, each at most LONGEST long: cut at the best and then latest place of each piece's second half. */
export function cut(text: string, tokens: TokenList, from: number, to: number): number[] {
  const ends: number[] = []
  let start = from
  while (to - start > LONGEST) {
    let best = start + LONGEST - 1
    let bestWorth = 0
    for (let index = start + LONGEST - 1; index >= start + LONGEST / 2; index -= 1) {
      const here = worth(text, tokens, index)
      if (here > bestWorth) {
        best = index
        bestWorth = here
      }
    }
    ends.push(best + 1)
    start = best + 1
  }
  ends.push(to)
  return ends
}

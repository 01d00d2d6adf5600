import type { Piece } from '../paint.ts'

/** Numbers of claims, as a text refers to their words. */
export interface Footnotes {
  /** " [3–5,8]", which never breaks over a line, for claims; nothing for none. */
  refs(claims: readonly string[]): Piece[]
  /** Claims in order of their numbers. */
  readonly claims: readonly string[]
}

/** "3–5,8" for 3, 4, 5, 8. */
function spans(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && n <= last[1] + 1) last[1] = n
    else runs.push([n, n])
  }
  return runs.map(([a, b]) => (a === b ? `${a}` : b === a + 1 ? `${a},${b}` : `${a}–${b}`)).join(',')
}

/** Footnotes for claims, numbered from 1 in the order given. */
export function createFootnotes(claims: readonly string[]): Footnotes {
  const distinct = [...new Set(claims)]
  const numbers = new Map(distinct.map((id, i) => [id, i + 1]))
  return {
    claims: distinct,
    refs: (ids) => {
      const own = [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))]
      return own.length === 0 ? [] : [[` [${spans(own)}]`, 'quiet']]
    },
  }
}

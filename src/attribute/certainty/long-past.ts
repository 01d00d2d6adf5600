import type { Token } from '#model/sentence'
import type { Range } from '../range.ts'

/** Years before the report's own from which on an event is history; last year's is not. */
const LONG = 2
const AGO = new Set(['years', 'decades', 'centuries'])

/** Whether a clause dates its event long before the report: "in 1999", "ten years ago", "decades earlier". `published`: ISO date of the report. */
export function isLongPast(tokens: readonly Token[], clause: Range, published: string | null): boolean {
  const year = published === null ? null : Number(published.slice(0, 4))
  // "shelled since 2022" goes on.
  if (tokens.slice(clause.from, clause.to).some((token) => token.lower === 'since')) return false
  for (let index = clause.from; index < clause.to; index += 1) {
    const { text, lower } = tokens[index] as Token
    const next = tokens[index + 1]?.lower
    if (AGO.has(lower) && (next === 'ago' || next === 'earlier')) return tokens[index - 1]?.lower !== 'two'
    const isYear =
      /^(?:1[5-9]|20)\d\d$/.test(text) &&
      /^(?:in|of|during|until|,|\d{1,2}|[A-Z]\w+)$/.test(tokens[index - 1]?.text ?? '')
    if (year !== null && isYear && Number(text) <= year - LONG) return true
  }
  return false
}

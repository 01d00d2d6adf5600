import type { Token } from '#model/sentence'
import type { Range } from '../range.ts'

const OFTEN = new Set([
  'often',
  'regularly',
  'routinely',
  'frequently',
  'usually',
  'typically',
  'sometimes',
  'always',
  'occasionally',
  'daily',
  'weekly',
  'nightly',
  'constantly',
])
const PERIODS = new Set(['day', 'week', 'month', 'year', 'night'])

/** Words that make an event a habit: "often", "almost every day". A habit is no event that happened once. */
export function habitualIn(tokens: readonly Token[], clause: Range): boolean {
  for (let index = clause.from; index < clause.to; index += 1) {
    const token = tokens[index] as Token
    if (OFTEN.has(token.lower) && token.upos === 'ADV') return true
    if (token.lower === 'every' && PERIODS.has(tokens[index + 1]?.lower ?? '')) return true
  }
  return false
}

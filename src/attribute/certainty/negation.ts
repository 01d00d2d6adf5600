import type { Token } from '#model/sentence'
import type { Range } from '../range.ts'
import { isVerbal } from '../token.ts'

const NOT = new Set(['not', "n't", 'n’t', 'never'])

/** How many tokens before a predicate its "not" may stand. */
const REACH = 4

/** Whether "not" turns down the predicate at `trigger`: "are not dead". "No one was hurt" counts zero and denies nothing. */
export function isNegated(tokens: readonly Token[], clause: Range, trigger: Range): boolean {
  for (let index = Math.max(clause.from, trigger.from - REACH); index < trigger.to; index += 1) {
    const token = tokens[index] as Token
    if (!NOT.has(token.lower)) continue
    if (tokens[index + 1]?.lower === 'only') continue
    const between = tokens.slice(index + 1, trigger.to)
    if (between.every((one) => isVerbal(one) || one.upos === 'ADV' || one.upos === 'ADJ' || one.upos === 'NOUN'))
      return true
  }
  return false
}

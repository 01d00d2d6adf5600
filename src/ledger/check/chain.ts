import type { Decision } from '#model/ledger'
import { beforeOf, payloadHashOf } from '../decision-hash.ts'

/** A payload that was erased leaves its hash, so that the chain still holds. */
const isErased = ({ value, on }: Decision): boolean => value === null && on.length === 0

/** What is wrong with a chain of decisions, and its heads: one after each decision, '' before the first. */
export function checkChain(decisions: readonly Decision[]): { readonly problems: string[]; readonly heads: string[] } {
  const problems: string[] = []
  const heads = ['']
  for (const [index, decision] of decisions.entries()) {
    const name = `decision ${index + 1} (${decision.what}, by ${decision.by}, ${decision.at})`
    if (!isErased(decision) && payloadHashOf(decision) !== decision.payloadHash) problems.push(`${name} was changed`)
    if (decision.before !== beforeOf(decisions[index - 1])) {
      problems.push(`${name} does not follow the one before it: one is missing, was added or moved`)
    }
    heads.push(beforeOf(decision))
  }
  return { problems, heads }
}

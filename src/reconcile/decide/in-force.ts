import type { Decision } from '#model/ledger'

/**
 * The decisions that no later one withdraws, in their order. 'undo' (value: `{ decision }`, a payload hash) withdraws the last one of that
 * hash before it; an undo can be undone. What is withdrawn stays in the ledger, it is only not obeyed.
 */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const withdrawn = new Set<number>()
  for (let index = decisions.length - 1; index >= 0; index -= 1) {
    const decision = decisions[index]
    if (decision?.what !== 'undo' || withdrawn.has(index)) continue
    const { decision: hash } = (decision.value ?? {}) as { decision?: unknown }
    const meant = decisions.slice(0, index).findLastIndex((one, i) => one.payloadHash === hash && !withdrawn.has(i))
    if (meant >= 0) withdrawn.add(meant)
  }
  return decisions.filter((decision, index) => decision.what !== 'undo' && !withdrawn.has(index))
}

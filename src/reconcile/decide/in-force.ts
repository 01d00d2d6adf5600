import type { Decision } from '#model/decision'

/**
 * Places in the log of the decisions that a later one withdraws. 'undo' (value: `{ decision }`, a payload hash) withdraws the last one of that hash before it;
 * an undo can be undone.
 */
export function withdrawn(decisions: readonly Decision[]): ReadonlySet<number> {
  const gone = new Set<number>()
  // Places of each hash, so that a long log is walked once.
  const places = new Map<string, number[]>()
  for (const [index, { payloadHash }] of decisions.entries()) {
    const own = places.get(payloadHash)
    if (own) own.push(index)
    else places.set(payloadHash, [index])
  }
  for (let index = decisions.length - 1; index >= 0; index -= 1) {
    const decision = decisions[index]
    if (decision?.what !== 'undo' || gone.has(index)) continue
    const { decision: hash } = (decision.value ?? {}) as { decision?: unknown }
    const meant = (places.get(String(hash)) ?? []).findLast((place) => place < index && !gone.has(place))
    if (meant !== undefined) gone.add(meant)
  }
  return gone
}

/** The decisions that no later one withdraws, in their order, without the undos. What is withdrawn stays in the ledger, it is only not obeyed. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const gone = withdrawn(decisions)
  return decisions.filter((decision, index) => decision.what !== 'undo' && !gone.has(index))
}

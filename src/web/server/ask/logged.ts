import type { Decision } from '#model/decision'
import { inForce, withdrawn } from '#reconcile/decide/in-force'
import { signOffs } from '#reconcile/decide/sign-offs'
import type { LoggedDecision } from '../../contract.ts'

/** Decisions in their order, each with whether a later one withdrew it and who confirmed it. */
export function logged(decisions: readonly Decision[]): LoggedDecision[] {
  const gone = withdrawn(decisions)
  const { names } = signOffs(inForce(decisions))
  return decisions.map((decision, i) => ({
    ...decision,
    undone: gone.has(i),
    signedOff: names.get(decision.payloadHash) ?? [],
  }))
}

import type { Decided, Decision } from '#model/decision'
import { plainLine } from '#util/plain-line'
import { decisionBegun } from '../decisions/decision-begun.ts'
import { UsageError } from '../exit.ts'

/** What `sign-off ID` decides: that a second person, `by`, confirms a decision in force. Throws UsageError for one that is not, or is of the same person. */
export function signOff(id: string, by: string, known: readonly Decision[], active: readonly Decision[]): Decided {
  const decision = decisionBegun(id, known, 'sign-off')
  const { payloadHash, what } = decision
  if (!active.some((one) => one.payloadHash === payloadHash)) {
    throw new UsageError(
      `sign-off ${plainLine(id)}: ${what === 'undo' ? 'an undo is not confirmed' : 'this decision was withdrawn'}`,
    )
  }
  if (decision.by === by) {
    throw new UsageError(
      `sign-off ${plainLine(id)}: ${plainLine(by)} decided it; a second person confirms it (--by WHO)`,
    )
  }
  return { what: 'sign-off', on: [], value: { decision: payloadHash } }
}

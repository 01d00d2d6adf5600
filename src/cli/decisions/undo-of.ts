import type { Decided, Decision } from '#model/decision'
import { decisionBegun } from './decision-begun.ts'

/** The decision that withdraws the one whose id begins so (4 digits at least). Throws UsageError when there is none, or are several, with the last ones. */
export const undoOf = (id: string, decisions: readonly Decision[]): Decided => ({
  what: 'undo',
  on: [],
  value: { decision: decisionBegun(id, decisions, 'undo').payloadHash },
})

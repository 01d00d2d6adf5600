import type { Decision, DecisionValues } from '#model/decision'
import { isRecord } from '#model/decision/form'
import type { Note } from '#model/note'
import { decisionNote } from './decision-note.ts'

/**
 * Who confirmed which decisions: names by payload hash. A decision is confirmed by a second person: one's own word for it is a note, as is a decision that is not
 * there or was withdrawn. `active`: the decisions in force.
 */
export function signOffs(active: readonly Decision[]): {
  readonly names: ReadonlyMap<string, readonly string[]>
  readonly notes: readonly Note[]
} {
  const names = new Map<string, string[]>()
  const notes: Note[] = []
  for (const decision of active) {
    if (decision.what !== 'sign-off') continue
    const hash = isRecord(decision.value) ? (decision.value as DecisionValues['sign-off']).decision : null
    const meant = active.find(({ payloadHash }) => payloadHash === hash)
    if (!meant) notes.push(decisionNote(decision, 'the decision it confirms is not in force'))
    else if (meant.by === decision.by) notes.push(decisionNote(decision, 'confirms a decision of the same person'))
    else names.set(meant.payloadHash, [...(names.get(meant.payloadHash) ?? []), decision.by])
  }
  return { names, notes }
}

import type { Store } from '#ledger/store'
import type { IncidentPage, LoggedDecision } from '../../contract.ts'
import { decidedOn } from './decided-on.ts'

/** The page of one incident: its view, the wave it is part of or its parts, and what was decided on its claims; null for none. */
export async function incidentPage(
  store: Store,
  id: string,
  log: readonly LoggedDecision[],
): Promise<IncidentPage | null> {
  const view = await store.incident(id)
  if (!view) return null
  const { partOf } = view.incident
  const wholes = partOf === null ? [] : await store.desk.incidents([partOf])
  return {
    ...view,
    wholes: wholes.map((whole) => ({ id: whole.id, title: whole.title })),
    parts: await store.desk.parts(view.incident.id),
    decisions: decidedOn(log, view.claims),
  }
}

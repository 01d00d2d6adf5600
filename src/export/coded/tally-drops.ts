import type { Incident } from '#model/incident'
import type { Dropped } from '../exporter.ts'

/** Why an incident is no row of a standard: what such incidents are called in the list of what was dropped, and the reason. */
export interface Reason {
  readonly what: string
  readonly why: string
}

/** Incidents that are rows, and how many are not, by reason. The first reason that holds is the one that counts. */
export function select<Row>(
  incidents: readonly Incident[],
  rowOf: (incident: Incident) => Row | Reason,
): { rows: Row[]; dropped: Dropped[] } {
  const rows: Row[] = []
  const dropped = new Map<string, Dropped>()
  for (const incident of incidents) {
    const row = rowOf(incident)
    if (!isReason(row)) rows.push(row)
    else dropped.set(row.what, { ...row, count: (dropped.get(row.what)?.count ?? 0) + 1 })
  }
  return { rows, dropped: [...dropped.values()] }
}

const isReason = (row: unknown): row is Reason =>
  typeof row === 'object' && row !== null && 'why' in row && 'what' in row && !('incident' in row)

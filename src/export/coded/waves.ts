import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { Reason } from './tally-drops.ts'

/** Whether an incident is a wave whose strikes are incidents of the ledger too: a table whose numbers are added up has one or the other. */
export function wavesOf({ incidents }: Ledger): (incident: Incident) => boolean {
  const waves = new Set(incidents.flatMap(({ partOf }) => partOf ?? []))
  return ({ id }) => waves.has(id)
}

export const WAVE: Reason = {
  what: 'waves whose strikes are rows of their own',
  why: 'their numbers would be counted twice; --format csv has both',
}

import type { Incident } from '#model/incident'
import type { Report } from '#model/report'
import type { Db } from '../engine.ts'
import type { ClaimRecord } from '../query.ts'
import { claimRecord } from '../read/records.ts'
import { multiRow } from '../write/multi-row.ts'

/** Incidents by id. */
export async function incidentsById(db: Db, ids: readonly string[]): Promise<Incident[]> {
  const found: Incident[] = []
  for (const part of multiRow([...new Set(ids)], 1)) {
    const rows = await db.selectFrom('incidents').select('json').where('id', 'in', part).execute()
    found.push(...rows.map(({ json }) => JSON.parse(json) as Incident))
  }
  return found
}

/** Claims by id. */
export async function claimsById(db: Db, ids: readonly string[]): Promise<ClaimRecord[]> {
  const found: ClaimRecord[] = []
  for (const part of multiRow([...new Set(ids)], 1)) {
    const rows = await db.selectFrom('claims').select(['json', 'machine', 'incident']).where('id', 'in', part).execute()
    found.push(...rows.map(claimRecord))
  }
  return found
}

/** Incidents that are part of one, in order of time. */
export const partsOf = (db: Db, incident: string): Promise<{ id: string; title: string }[]> =>
  db
    .selectFrom('desk')
    .innerJoin('incidents', 'incidents.id', 'desk.id')
    .select(['incidents.id', 'incidents.title'])
    .where('desk.part_of', '=', incident)
    .orderBy('incidents.start_key')
    .orderBy('incidents.id')
    .execute()

/** Reports that copy one. */
export async function copiesOf(
  db: Db,
  report: string,
): Promise<{ id: string; publisher: string | null; similarity: number }[]> {
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'publisher', 'json'])
    .where('copy_of', '=', report)
    .orderBy('id')
    .execute()
  return rows.map(({ id, publisher, json }) => ({
    id,
    publisher,
    similarity: (JSON.parse(json) as Report).copyOf?.similarity ?? 0,
  }))
}

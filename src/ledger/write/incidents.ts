import type { Incident } from '#model/incident'
import type { Changes } from '../batch.ts'
import type { Db } from '../engine.ts'
import { assignIncidents } from './claims.ts'
import { incidentRow } from './incident-row.ts'
import { changedIn, deleteIds } from './known.ts'
import { multiRow } from './multi-row.ts'

/** Writes the incidents that changed. An id that was shown once leads to the incident where its first claim that is left is told now. */
export async function writeIncidents(db: Db, changes: Changes): Promise<void> {
  const { changed, gone, known } = await changedIn(
    db,
    'incidents',
    changes.incidents,
    changes.whole,
    changes.gone?.incidents,
  )
  const days = new Set<string>()
  for (const part of multiRow([...gone, ...changed.map(({ id }) => id)], 1)) {
    const old = await db.selectFrom('incidents').select('day_earliest').where('id', 'in', part).execute()
    for (const { day_earliest } of old) days.add(day_earliest)
  }
  for (const part of multiRow(gone, 1)) {
    await db.updateTable('claims').set({ incident: null }).where('incident', 'in', part).execute()
  }
  await deleteIds(db, 'incidents', [...gone, ...changed.map(({ id }) => id).filter((id) => known.has(id))])
  for (const part of multiRow(changed, 28)) {
    const rows = part.map(incidentRow)
    for (const row of rows) days.add(row.day_earliest)
    await db.insertInto('incidents').values(rows).execute()
  }
  const assigned = new Map(changed.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)))
  await assignIncidents(db, assigned)
  await countDays(db, [...days])
  await keepAliases(db, gone, known, new Set(changed.map(({ id }) => id)))
}

/** How many incidents begin on each of these days: the number of an incident in the list is counted from these. */
async function countDays(db: Db, days: readonly string[]): Promise<void> {
  for (const part of multiRow(days, 1)) {
    await db.deleteFrom('incident_days').where('day', 'in', part).execute()
    await db
      .insertInto('incident_days')
      .columns(['day', 'incidents'])
      .expression(
        db
          .selectFrom('incidents')
          .select(({ fn }) => ['day_earliest as day', fn.countAll<number>().as('incidents')])
          .where('day_earliest', 'in', part)
          .groupBy('day_earliest'),
      )
      .execute()
  }
}

async function keepAliases(
  db: Db,
  gone: readonly string[],
  known: ReadonlyMap<string, string>,
  made: ReadonlySet<string>,
) {
  for (const part of multiRow([...made], 1)) await db.deleteFrom('incident_aliases').where('id', 'in', part).execute()
  for (const id of gone) {
    const { claims } = JSON.parse(known.get(id) ?? '{"claims":[]}') as Pick<Incident, 'claims'>
    const incident = await incidentOfFirst(db, claims)
    if (incident === null) {
      await db.deleteFrom('incident_aliases').where('incident', '=', id).execute()
      continue
    }
    await db.updateTable('incident_aliases').set({ incident }).where('incident', '=', id).execute()
    await db
      .insertInto('incident_aliases')
      .values({ id, incident })
      .onConflict((found) => found.column('id').doUpdateSet({ incident }))
      .execute()
  }
}

async function incidentOfFirst(db: Db, claims: readonly string[]): Promise<string | null> {
  for (const part of multiRow(claims, 1)) {
    const row = await db
      .selectFrom('claims')
      .select('incident')
      .where('id', 'in', part)
      .where('incident', 'is not', null)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst()
    if (row) return row.incident
  }
  return null
}

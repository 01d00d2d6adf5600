import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import { addToDesk, addToQueue } from '../desk/write-desk.ts'
import type { Db, Engine } from '../engine.ts'

/** Rows that are taken over at once. */
const PORTION = 500

/**
 * Version 3 of the tables: one narrow row an incident, for maps, timelines and counts over all of them, which the wide rows of `incidents` would make slow; and the
 * claims that wait for a person, by weight.
 */
export async function deskTables(db: Db, engine: Engine): Promise<void> {
  const { text } = engine.types
  const { schema } = db
  await schema
    .createTable('desk')
    .addColumn('id', text, (made) => made.primaryKey().notNull())
    .addColumn('class', text, (made) => made.notNull())
    .addColumn('country', text)
    .addColumn('precision', text)
    .addColumn('lat', 'double precision')
    .addColumn('lon', 'double precision')
    .addColumn('day_earliest', text, (made) => made.notNull())
    .addColumn('day_latest', text, (made) => made.notNull())
    .addColumn('origins', 'integer', (made) => made.notNull())
    .addColumn('reports', 'integer', (made) => made.notNull())
    .addColumn('contradictions', 'integer', (made) => made.notNull())
    .addColumn('part_of', text)
    .addColumn('place_key', text)
    .addColumn('place_words', text, (made) => made.notNull())
    .execute()
  await schema.createIndex('desk_by_part_of').on('desk').column('part_of').execute()
  // Counts by these go along an index instead of sorting.
  for (const columns of [['class'], ['country'], ['day_earliest', 'day_latest']]) {
    await schema.createIndex(`desk_by_${columns[0]}`).on('desk').columns(columns).execute()
  }
  await schema.createIndex('desk_by_lat').on('desk').columns(['lat', 'lon']).execute()
  await schema
    .createTable('queue')
    .addColumn('claim', text, (made) => made.primaryKey().notNull())
    .addColumn('weight', 'double precision', (made) => made.notNull())
    .execute()
  await schema.createIndex('queue_by_weight').on('queue').columns(['weight desc', 'claim']).execute()
  await takeOver(db)
}

/** The rows of a ledger that was there before these tables. */
async function takeOver(db: Db): Promise<void> {
  for (let last = ''; ; ) {
    const rows = await db
      .selectFrom('incidents')
      .select(['id', 'json'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(PORTION)
      .execute()
    if (rows.length === 0) break
    await addToDesk(
      db,
      rows.map(({ json }) => JSON.parse(json) as Incident),
    )
    last = rows.at(-1)?.id ?? ''
  }
  for (let last = 0; ; ) {
    const rows = await db
      .selectFrom('claims')
      .leftJoin('incidents', 'incidents.id', 'claims.incident')
      .select(['claims.n', 'claims.json', 'incidents.json as told'])
      .where('claims.n', '>', last)
      .orderBy('claims.n')
      .limit(PORTION)
      .execute()
    if (rows.length === 0) break
    const incidents = new Map(
      rows.flatMap(({ told }) => (told === null ? [] : [[told, JSON.parse(told) as Incident] as const])),
    )
    await addToQueue(
      db,
      rows.map(({ json, told }) => ({ claim: JSON.parse(json) as Claim, incident: incidents.get(told ?? '') ?? null })),
    )
    last = rows.at(-1)?.n ?? last
  }
}

import { sql } from 'kysely'
import type { Db, Engine } from '../engine.ts'
import type { IncidentQuery } from '../query.ts'
import { fits } from '../read/incident-conditions.ts'
import type { Counted, Spanned } from './desk-store.ts'

/** How many incidents there are of each class or country, most first. */
export async function countedBy(
  db: Db,
  engine: Engine,
  column: 'class' | 'country',
  query: IncidentQuery,
): Promise<Counted[]> {
  const by = sql.ref(column)
  const { rows } = await sql<Counted>`
    select ${by} as value, count(*) as "count" from desk where ${by} is not null and ${fits(engine, query)}
    group by ${by} order by count(*) desc, ${by}
  `.execute(db)
  return rows.map(({ value, count }) => ({ value, count: Number(count) }))
}

/** How many incidents have the same first and last day. */
export async function spansOf(db: Db, engine: Engine, query: IncidentQuery): Promise<Spanned[]> {
  const { rows } = await sql<Spanned>`
    select day_earliest as first, day_latest as last, count(*) as "count" from desk where ${fits(engine, query)}
    group by day_earliest, day_latest order by day_earliest, day_latest
  `.execute(db)
  return rows.map((row) => ({ ...row, count: Number(row.count) }))
}

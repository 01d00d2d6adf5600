import { sql } from 'kysely'
import type { ListedIncident } from '#model/sheet/listed'
import type { Db, Engine } from '../engine.ts'
import type { IncidentOrder, IncidentQuery, Page } from '../query.ts'
import { all, type Condition } from './conditions.ts'
import { incidentConditions } from './incident-conditions.ts'
import { numbersOf } from './incident-numbers.ts'
import { type Cursor, cursorOf, limitOf, pageOf } from './paging.ts'

/** The column that an order goes by first, and which way; then by time, title and id. */
const ORDERS: Readonly<Record<Exclude<IncidentOrder, 'when'>, readonly [column: Column, way: 'asc' | 'desc']>> = {
  origins: ['origins', 'desc'],
  reports: ['reports', 'desc'],
  killed: ['killed_most', 'desc'],
  contradictions: ['contradictions', 'desc'],
  where: ['place_key', 'asc'],
  title: ['title_key', 'asc'],
}

type Column = 'origins' | 'reports' | 'killed_most' | 'contradictions' | 'place_key' | 'title_key'

interface Row {
  readonly id: string
  readonly start_key: string
  readonly title_key: string
  readonly day_earliest: string
  readonly first: string | number
}

const behind = ([start = '', title = '', id = '']: Cursor): Condition =>
  sql`(start_key, title_key, id) > (${start}, ${title}, ${id})`

/** At most `limit` rows under conditions, in order of time, title and id, or of a column before these. */
function rowsOf(
  db: Db,
  conditions: readonly Condition[],
  order: (typeof ORDERS)['where'] | null,
  limit: number,
): Promise<Row[]> {
  let query = db
    .selectFrom('incidents')
    .select(['id', 'start_key', 'title_key', 'day_earliest', `${order?.[0] ?? 'start_key'} as first`])
    .where(all(conditions))
    .limit(limit)
  if (order) query = query.orderBy(order[0], order[1])
  return query.orderBy('start_key').orderBy('title_key').orderBy('id').execute() as Promise<Row[]>
}

/** One page of the list of incidents. */
export async function incidentsPage(db: Db, engine: Engine, query: IncidentQuery): Promise<Page<ListedIncident>> {
  const limit = limitOf(query)
  const conditions = incidentConditions(engine, query)
  const by = query.sort ?? 'when'
  const order = by === 'when' ? null : ORDERS[by]
  const cursor = cursorOf(query, 4)
  const rows: Row[] = []
  if (cursor === null) rows.push(...(await rowsOf(db, conditions, order, limit + 1)))
  else if (order === null) rows.push(...(await rowsOf(db, [...conditions, behind(cursor.slice(1))], null, limit + 1)))
  else {
    // First what equals the last one shown, then what comes after: each is a range of the index.
    const [first = ''] = cursor
    const column = sql.ref(order[0])
    const equal: Condition = sql`${column} = ${first}`
    const after: Condition = order[1] === 'asc' ? sql`${column} > ${first}` : sql`${column} < ${first}`
    rows.push(...(await rowsOf(db, [...conditions, equal, behind(cursor.slice(1))], null, limit + 1)))
    if (rows.length <= limit) rows.push(...(await rowsOf(db, [...conditions, after], order, limit + 1 - rows.length)))
  }
  const shown = rows.slice(0, limit)
  const [listed, numbers, total] = [
    await listedOf(db, shown),
    await numbersOf(db, shown),
    await countOf(db, conditions),
  ]
  return pageOf(
    rows,
    limit,
    total,
    ({ first, start_key, title_key, id }) => [first, start_key, title_key, id],
    ({ id }): ListedIncident => ({
      ...(JSON.parse(listed.get(id) ?? '{}') as ListedIncident),
      number: numbers.get(id) ?? 0,
    }),
  )
}

async function listedOf(db: Db, rows: readonly Row[]): Promise<Map<string, string>> {
  if (rows.length === 0) return new Map()
  const found = await db
    .selectFrom('incidents')
    .select(['id', 'listed'])
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute()
  return new Map(found.map(({ id, listed }) => [id, listed]))
}

async function countOf(db: Db, conditions: readonly Condition[]): Promise<number> {
  if (conditions.length === 0) {
    const row = await db
      .selectFrom('incident_days')
      .select(sql<number>`coalesce(sum(incidents), 0)`.as('all'))
      .executeTakeFirst()
    return Number(row?.all ?? 0)
  }
  const row = await db
    .selectFrom('incidents')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .where(all(conditions))
    .executeTakeFirst()
  return Number(row?.all ?? 0)
}

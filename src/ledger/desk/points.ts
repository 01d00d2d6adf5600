import { type RawBuilder, sql } from 'kysely'
import type { Db, Engine } from '../engine.ts'
import type { IncidentQuery } from '../query.ts'
import { fits } from '../read/incident-conditions.ts'
import { multiRow } from '../write/multi-row.ts'
import type { DrawnPoint, DrawnPoints } from './desk-store.ts'

/** Points that are drawn at most: a map of more is slow, and cannot be read. */
const MOST = 3000
/** Smallest cell that a finer one is made into, in degrees: ten metres. */
const LEAST = 1e-4

/** Precisions that no point can stand for. */
const AREAS = sql`('province', 'country', 'sea')`
const hasPoint = sql`(lat is not null and precision not in ${AREAS})`

interface Drawn {
  readonly lat: number
  readonly lon: number
  readonly count: number
  readonly id: string
}

async function cellsOf(db: Db, engine: Engine, query: IncidentQuery, cell: number): Promise<Drawn[]> {
  // Counted from the south and west edge of the world, where cutting off is rounding down.
  const whole = (value: RawBuilder<unknown>): RawBuilder<unknown> =>
    engine.kind === 'sqlite' ? sql`cast(${value} as integer)` : sql`floor(${value})`
  const by = cell === 0 ? sql`lat, lon` : sql`${whole(sql`(lat + 90) / ${cell}`)}, ${whole(sql`(lon + 180) / ${cell}`)}`
  const { rows } = await sql<Drawn>`
    select avg(lat) as lat, avg(lon) as lon, count(*) as "count", min(id) as id from desk
    where ${hasPoint} and ${fits(engine, query)} group by ${by} limit ${MOST + 1}
  `.execute(db)
  return rows.map(({ lat, lon, count, id }) => ({ lat: Number(lat), lon: Number(lon), count: Number(count), id }))
}

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

/** What the map shows: points drawn together within a cell, areas, and how many have no place. */
export async function pointsOf(db: Db, engine: Engine, query: IncidentQuery, cell: number): Promise<DrawnPoints> {
  let drawn = await cellsOf(db, engine, query, cell)
  for (let wider = Math.max(cell, LEAST) * 2; drawn.length > MOST; wider *= 2)
    drawn = await cellsOf(db, engine, query, wider)
  const alone = new Map<string, { title: string; precision: string | null }>()
  for (const part of multiRow(
    drawn.filter(({ count }) => count === 1),
    1,
  )) {
    const ids = part.map(({ id }) => id)
    const rows = await db.selectFrom('incidents').select(['id', 'title', 'precision']).where('id', 'in', ids).execute()
    for (const row of rows) alone.set(row.id, row)
  }
  const points = drawn.map(({ lat, lon, count, id }): DrawnPoint => {
    const one = count === 1 ? alone.get(id) : undefined
    return {
      lat: rounded(lat),
      lon: rounded(lon),
      count,
      id: one ? id : null,
      title: one?.title ?? null,
      precision: one?.precision ?? null,
    }
  })
  points.sort((a, b) => b.count - a.count || a.lat - b.lat || a.lon - b.lon)
  const areas = await sql<{ name: string; country: string | null; count: number }>`
    select place_key as name, country, count(*) as "count" from desk
    where place_key is not null and not coalesce(${hasPoint}, ${engine.kind === 'sqlite' ? sql`0` : sql`false`}) and ${fits(engine, query)}
    group by place_key, country order by count(*) desc, place_key, country
  `.execute(db)
  const none = await sql<{ count: number }>`
    select count(*) as "count" from desk where place_key is null and ${fits(engine, query)}
  `.execute(db)
  return {
    points,
    areas: areas.rows.map((row) => ({ ...row, count: Number(row.count) })),
    withoutPlace: Number(none.rows[0]?.count ?? 0),
  }
}

import { sql } from 'kysely'
import type { Source } from '#model/source'
import type { Db } from '../engine.ts'
import type { ListedSource, Page, SourceQuery } from '../query.ts'
import { all, asked, type Condition, nameHas } from './conditions.ts'
import { cursorOf, limitOf, pageOf } from './paging.ts'

interface Row {
  readonly id: string
  readonly name_key: string
  readonly json: string
  readonly claims: number
  readonly reports: number
  readonly as_origin: number
}

const COLUMNS = ['id', 'name_key', 'json', 'claims', 'reports', 'as_origin'] as const

const listed = ({ json, claims, reports, as_origin }: Row): ListedSource => ({
  ...(JSON.parse(json) as Source),
  claims,
  reports,
  asOrigin: as_origin,
})

/** One page of sources: those that speak most first, then by name. */
export async function sourcesPage(db: Db, query: SourceQuery): Promise<Page<ListedSource>> {
  const limit = limitOf(query)
  const conditions: Condition[] = [
    ...asked(query.kind, (kind) => sql`kind = ${kind}`),
    ...asked(query.party, (party) =>
      party === 'none' ? sql`party is null` : sql`lower(party) = ${party.toLowerCase()}`,
    ),
    ...asked(query.words, nameHas),
  ]
  const rowsOf = (own: readonly Condition[], most: number): Promise<Row[]> =>
    db
      .selectFrom('sources')
      .select(COLUMNS)
      .where(all([...conditions, ...own]))
      .orderBy('claims', 'desc')
      .orderBy('name_key')
      .orderBy('id')
      .limit(most)
      .execute()
  const cursor = cursorOf(query, 3)
  const rows: Row[] = []
  if (cursor === null) rows.push(...(await rowsOf([], limit + 1)))
  else {
    const [claims = 0, name = '', id = ''] = cursor
    rows.push(...(await rowsOf([sql`claims = ${claims} and (name_key, id) > (${name}, ${id})`], limit + 1)))
    if (rows.length <= limit) rows.push(...(await rowsOf([sql`claims < ${claims}`], limit + 1 - rows.length)))
  }
  const count = await db
    .selectFrom('sources')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .where(all(conditions))
    .executeTakeFirst()
  return pageOf(rows, limit, Number(count?.all ?? 0), (row) => [row.claims, row.name_key, row.id], listed)
}

/** One source by its id; null for none. */
export async function sourceById(db: Db, id: string): Promise<ListedSource | null> {
  const row = await db.selectFrom('sources').select(COLUMNS).where('id', '=', id).executeTakeFirst()
  return row ? listed(row) : null
}

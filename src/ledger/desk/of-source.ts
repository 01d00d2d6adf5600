import { sql } from 'kysely'
import type { Incident } from '#model/incident'
import type { Db } from '../engine.ts'
import type { ClaimRecord, Page, Paging } from '../query.ts'
import { all, type Condition } from '../read/conditions.ts'
import { cursorOf, limitOf, pageOf } from '../read/paging.ts'
import { claimRecord } from '../read/records.ts'
import { incidentsById } from './lookups.ts'

/** Incidents that are looked at together. */
const PORTION = 200

/** One page of the claims that a source speaks in, the latest published first. */
export async function saidBy(db: Db, source: string, paging: Paging): Promise<Page<ClaimRecord>> {
  const limit = limitOf(paging)
  const of: Condition = sql`claims.id in (select claim from claim_sources where source = ${source})`
  const cursor = cursorOf(paging, 2)
  const [published = '', id = ''] = cursor ?? []
  const behind: Condition = sql`(published_key < ${published} or (published_key = ${published} and claims.id > ${id}))`
  const rows = await db
    .selectFrom('claims')
    .innerJoin('reports', 'reports.id', 'claims.report')
    .select(['claims.id', 'published_key', 'claims.json', 'machine', 'incident'])
    .where(all(cursor === null ? [of] : [of, behind]))
    .orderBy('published_key', 'desc')
    .orderBy('claims.id')
    .limit(limit + 1)
    .execute()
  const row = await db.selectFrom('sources').select('claims').where('id', '=', source).executeTakeFirst()
  return pageOf(rows, limit, Number(row?.claims ?? 0), (one) => [one.published_key, one.id], claimRecord)
}

/** How many claims of a source were published in each month. */
export async function monthsOf(db: Db, source: string): Promise<{ month: string; claims: number }[]> {
  const { rows } = await sql<{ month: string; claims: number }>`
    select substr(published_key, 1, 7) as month, count(*) as claims from claim_sources
    inner join reports on reports.id = claim_sources.report
    where source = ${source} and published_key <> '' group by substr(published_key, 1, 7) order by 1
  `.execute(db)
  return rows.map(({ month, claims }) => ({ month, claims: Number(claims) }))
}

/** Incidents that a source's claims stand in, some at a time, with these claims. */
export async function* incidentsOf(
  db: Db,
  source: string,
): AsyncGenerator<{ incident: Incident; claims: readonly string[] }> {
  const rows = await db
    .selectFrom('claim_sources')
    .innerJoin('claims', 'claims.id', 'claim_sources.claim')
    .select(['claims.id', 'incident'])
    .where('source', '=', source)
    .where('incident', 'is not', null)
    .execute()
  const told = new Map<string, string[]>()
  for (const { id, incident } of rows) {
    const own = told.get(incident ?? '')
    if (own) own.push(id)
    else told.set(incident ?? '', [id])
  }
  const ids = [...told.keys()].sort()
  for (let at = 0; at < ids.length; at += PORTION) {
    for (const incident of await incidentsById(db, ids.slice(at, at + PORTION))) {
      yield { incident, claims: told.get(incident.id) ?? [] }
    }
  }
}

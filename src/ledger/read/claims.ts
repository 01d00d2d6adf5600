import { sql } from 'kysely'
import type { Db, Engine } from '../engine.ts'
import type { ClaimQuery, ClaimRecord, Page } from '../query.ts'
import { termsOf } from '../search/terms.ts'
import { all, asked, type Condition, classIs, since, until } from './conditions.ts'
import { COUNTED, cursorOf, limitOf, pageOf } from './paging.ts'
import { claimRecord } from './records.ts'

/** What narrows claims beside words: shared by lists and searches. */
export const claimConditions = (query: Pick<ClaimQuery, 'class' | 'since' | 'until' | 'certainty'>): Condition[] => [
  ...asked(query.class, classIs),
  ...asked(query.since, since),
  ...asked(query.until, until),
  ...asked(query.certainty, (certainty) => sql`certainty = ${certainty}`),
]

/** One page of claims, in the order of their reports and words. */
export async function claimsPage(db: Db, engine: Engine, query: ClaimQuery): Promise<Page<ClaimRecord>> {
  const limit = limitOf(query)
  const place = query.where === undefined ? [] : termsOf(query.where)
  const conditions: Condition[] = [
    ...claimConditions(query),
    ...asked(query.report, (report) => sql`report = ${report}`),
    ...asked(query.incident, (incident) => sql`incident = ${incident}`),
    ...(place.length > 0 ? [sql`${engine.claimsWith({ any: [], speaker: [], place })}` as Condition] : []),
    ...(query.source === undefined ? [] : [await speaks(db, query.source)]),
  ]
  const cursor = cursorOf(query, 4)
  const behind: Condition[] =
    cursor === null ? [] : [sql`(report, quote_start, quote_end, id) > (${sql.join([...cursor])})`]
  const rows = await db
    .selectFrom('claims')
    .select(['id', 'report', 'quote_start', 'quote_end', 'json', 'machine', 'incident'])
    .where(all([...conditions, ...behind]))
    .orderBy('report')
    .orderBy('quote_start')
    .orderBy('quote_end')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const matching = db.selectFrom('claims').select('id').where(all(conditions)).limit(COUNTED)
  const count = await db
    .selectFrom(matching.as('found'))
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirst()
  return pageOf(
    rows,
    limit,
    Number(count?.all ?? 0),
    (row) => [row.report, row.quote_start, row.quote_end, row.id],
    claimRecord,
  )
}

/** Claims of a source beyond which they are picked out of all, in order, and not gathered first. */
const MANY = 5000

/** That a source speaks in a claim: for one that speaks everywhere a page must not gather all it says. */
async function speaks(db: Db, source: string): Promise<Condition> {
  const row = await db.selectFrom('sources').select('claims').where('id', '=', source).executeTakeFirst()
  return (row?.claims ?? 0) > MANY
    ? sql`exists (select 1 from claim_sources s where s.source = ${source} and s.report = claims.report and s.claim = claims.id)`
    : sql`id in (select claim from claim_sources where source = ${source})`
}

/** One claim by its id; null for none. */
export async function claimById(db: Db, id: string): Promise<ClaimRecord | null> {
  const row = await db
    .selectFrom('claims')
    .select(['json', 'machine', 'incident'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? claimRecord(row) : null
}

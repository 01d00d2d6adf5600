import { sql } from 'kysely'
import type { Note } from '#model/note'
import type { Db } from '../engine.ts'
import type { Page, Paging } from '../query.ts'
import { all, asked } from './conditions.ts'
import { cursorOf, limitOf, pageOf } from './paging.ts'

/** One page of notes on reports and decisions, in the order in which they were written. */
export async function notesPage(db: Db, query: Paging & { readonly report?: string }): Promise<Page<Note>> {
  const limit = limitOf(query)
  const conditions = asked(query.report, (report) => sql`report = ${report}`)
  const cursor = cursorOf(query, 1)
  const rows = await db
    .selectFrom('notes')
    .select(['n', 'json'])
    .where(all(cursor === null ? conditions : [...conditions, sql`n > ${cursor[0]}`]))
    .orderBy('n')
    .limit(limit + 1)
    .execute()
  const count = await db
    .selectFrom('notes')
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .where(all(conditions))
    .executeTakeFirst()
  return pageOf(
    rows,
    limit,
    Number(count?.all ?? 0),
    ({ n }) => [n],
    ({ json }) => JSON.parse(json) as Note,
  )
}

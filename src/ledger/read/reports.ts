import { sql } from 'kysely'
import type { Report } from '#model/report'
import { foldName } from '#util/fold'
import type { Db } from '../engine.ts'
import { unpacked } from '../packed.ts'
import type { ListedReport, Page, ReportQuery, ReportRecord } from '../query.ts'
import { reportOf } from '../write/rows.ts'
import { all, asked, type Condition } from './conditions.ts'
import { COUNTED, cursorOf, limitOf, pageOf } from './paging.ts'
import { claimRecord, notesOn } from './records.ts'

interface Row {
  readonly id: string
  readonly published_key: string
  readonly json: string
  readonly claims: number
}

/** One page of the list of reports, the latest first; those without a date at the end. */
export async function reportsPage(db: Db, query: ReportQuery): Promise<Page<ListedReport>> {
  const limit = limitOf(query)
  const conditions = [
    ...asked(query.publisher, (name) => sql`publisher_key = ${foldName(name)}`),
    ...asked(query.language, (code) => sql`language = ${code}`),
    ...asked(query.since, (day) => sql`published_key >= ${day}`),
    // A day takes in its hours.
    ...asked(query.until, (day) => sql`published_key < ${`${day}~`} and published_key <> ''`),
  ]
  const cursor = cursorOf(query, 2)
  const columns = ['id', 'published_key', 'json', 'claims'] as const
  const rowsOf = (own: readonly Condition[], most: number): Promise<Row[]> =>
    db
      .selectFrom('reports')
      .select(columns)
      .where(all([...conditions, ...own]))
      .orderBy('published_key', 'desc')
      .orderBy('id')
      .limit(most)
      .execute()
  const rows: Row[] = []
  if (cursor === null) rows.push(...(await rowsOf([], limit + 1)))
  else {
    const [published = '', id = ''] = cursor
    rows.push(...(await rowsOf([sql`published_key = ${published} and id > ${id}`], limit + 1)))
    if (rows.length <= limit) rows.push(...(await rowsOf([sql`published_key < ${published}`], limit + 1 - rows.length)))
  }
  const matching = db.selectFrom('reports').select('id').where(all(conditions)).limit(COUNTED)
  const count = await db
    .selectFrom(matching.as('found'))
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirst()
  return pageOf(
    rows,
    limit,
    Number(count?.all ?? 0),
    (row) => [row.published_key, row.id],
    ({ json, claims }): ListedReport => {
      const { text: _, media: __, copyOf, ...report } = JSON.parse(json) as Report
      return { ...report, copyOf: copyOf?.report ?? null, claims }
    },
  )
}

/** A report with its claims in the order of their words, the incidents these stand in, and what was odd; null for none. */
export async function reportRecord(db: Db, id: string): Promise<ReportRecord | null> {
  const row = await db.selectFrom('reports').select(['json', 'text']).where('id', '=', id).executeTakeFirst()
  if (!row) return null
  const rows = await db
    .selectFrom('claims')
    .select(['json', 'machine', 'incident'])
    .where('report', '=', id)
    .orderBy('quote_start')
    .orderBy('quote_end')
    .orderBy('id')
    .execute()
  const claims = rows.map(claimRecord)
  const ids = [...new Set(claims.flatMap(({ incident }) => incident ?? []))]
  const incidents =
    ids.length === 0
      ? []
      : await db
          .selectFrom('incidents')
          .select(['id', 'title'])
          .where('id', 'in', ids)
          .orderBy('start_key')
          .orderBy('id')
          .execute()
  return { report: reportOf(row), claims, incidents, notes: await notesOn(db, [id]) }
}

/** The bytes that a report was read from; null where they are not kept. */
export async function originalOf(db: Db, report: string): Promise<Uint8Array | null> {
  const row = await db
    .selectFrom('reports')
    .innerJoin('originals', 'originals.sha256', 'reports.sha256')
    .select('originals.bytes')
    .where('reports.id', '=', report)
    .executeTakeFirst()
  return row ? unpacked(row.bytes) : null
}

import type { Changes } from '../batch.ts'
import type { Db, Engine } from '../engine.ts'
import { searchWords } from '../search/terms.ts'
import { changedIn } from './known.ts'
import { multiRow } from './multi-row.ts'
import { reportRow } from './rows.ts'

/** UTF-16 units of a text that are searched: PostgreSQL takes no word list of more than 1 MB. */
const SEARCHED = 300_000

/** Writes the reports that changed, with how many claims each has, and their words for the search. */
export async function writeReports(db: Db, engine: Engine, changes: Changes): Promise<void> {
  const textless = (report: Changes['reports'][number]): string => JSON.stringify({ ...report, text: '' })
  const { changed, gone, known } = await changedIn(db, 'reports', changes.reports, changes.whole, [], textless)
  const outdated = [...gone, ...changed.map(({ id }) => id).filter((id) => known.has(id))]
  for (const part of multiRow(outdated, 1)) {
    const old = await db.selectFrom('reports').select('n').where('id', 'in', part).execute()
    await engine.unindex(
      db,
      'reports',
      old.map(({ n }) => n),
    )
    await db.deleteFrom('reports').where('id', 'in', part).execute()
  }
  for (const part of multiRow(changed, 19)) {
    const counts = await db
      .selectFrom('claims')
      .select(({ fn }) => ['report', fn.countAll<number>().as('claims')])
      .where(
        'report',
        'in',
        part.map(({ id }) => id),
      )
      .groupBy('report')
      .execute()
    const claims = new Map(counts.map((row) => [row.report, Number(row.claims)]))
    const made = await db
      .insertInto('reports')
      .values(part.map((report) => reportRow(report, claims.get(report.id) ?? 0)))
      .returning(['n', 'id'])
      .execute()
    const byId = new Map(part.map((report) => [report.id, report]))
    await engine.indexReports(
      db,
      made.map(({ n, id }) => {
        const { title = '', text = '' } = byId.get(id) ?? {}
        return { n, title: searchWords(title ?? ''), text: searchWords(text.slice(0, SEARCHED)) }
      }),
    )
  }
}

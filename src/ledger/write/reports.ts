import type { Changes } from '../batch.ts'
import { BLOCK } from '../block.ts'
import type { Db, Engine } from '../engine.ts'
import { searchWords } from '../search/terms.ts'
import { changedIn } from './known.ts'
import { multiRow } from './multi-row.ts'
import { reportRow, textHash } from './rows.ts'

/** UTF-16 units of a text that are searched: PostgreSQL takes no word list of more than 1 MB. */
const SEARCHED = 300_000

/** Writes the reports that changed, with how many claims each has, and their words for the search. */
export async function writeReports(db: Db, engine: Engine, changes: Changes): Promise<void> {
  const textless = (report: Changes['reports'][number]): string => JSON.stringify({ ...report, text: '' })
  const covered = await coveredTexts(db, changes)
  const { changed, gone, known } = await changedIn(db, 'reports', changes.reports, changes.whole, [], (report) =>
    covered.has(report.id) ? '' : textless(report),
  )
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
  for (const part of multiRow(changed, 22)) {
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

/** Ids of reports whose text is another than the one that is kept: a name in it was forgotten. Nothing else changes a text. */
async function coveredTexts(db: Db, { reports, whole }: Changes): Promise<Set<string>> {
  const texts = new Map(reports.filter(({ text }) => whole && text.includes(BLOCK)).map(({ id, text }) => [id, text]))
  const covered = new Set<string>()
  for (const part of multiRow([...texts.keys()], 1)) {
    const rows = await db.selectFrom('reports').select(['id', 'text_sha256']).where('id', 'in', part).execute()
    for (const { id, text_sha256 } of rows) if (textHash(texts.get(id) ?? '') !== text_sha256) covered.add(id)
  }
  return covered
}

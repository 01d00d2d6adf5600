import type { Db } from '../engine.ts'
import { packedJson, unpackedJson } from '../packed.ts'
import { multiRow } from '../write/multi-row.ts'
import type { Filed } from './near-store.ts'

/** Takes reports out of what they are filed under. */
export async function unfile(db: Db, reports: readonly string[]): Promise<void> {
  for (const part of multiRow(reports, 60)) {
    const known = await db.selectFrom('trace_reports').select(['n', 'filed']).where('report', 'in', part).execute()
    for (const { n, filed } of known) {
      const { keys, passages, leads } = unpackedJson(filed) as Filed
      for (const some of multiRow(keys, 1))
        await db.deleteFrom('trace_keys').where('key', 'in', some).where('n', '=', n).execute()
      for (const some of multiRow(passages, 1))
        await db.deleteFrom('trace_passages').where('passage', 'in', some).where('n', '=', n).execute()
      for (const some of multiRow(leads, 1)) {
        const names = some.map(({ name }) => name)
        await db.deleteFrom('trace_leads').where('name', 'in', names).where('n', '=', n).execute()
      }
    }
    await db.deleteFrom('trace_reports').where('report', 'in', part).execute()
  }
}

/** Takes all reports out. */
export async function unfileAll(db: Db): Promise<void> {
  for (const table of ['trace_keys', 'trace_passages', 'trace_leads', 'trace_reports'] as const)
    await db.deleteFrom(table).execute()
}

/** Files reports under their traces, in place of what they were filed under. */
export async function file(db: Db, traces: ReadonlyMap<string, Filed>): Promise<void> {
  await unfile(db, [...traces.keys()])
  for (const part of multiRow([...traces], 20)) {
    const made = await db
      .insertInto('trace_reports')
      .values(
        part.map(([report, { keys, passages, leads }]) => ({ report, filed: packedJson({ keys, passages, leads }) })),
      )
      .returning(['n', 'report'])
      .execute()
    const numbered = made.flatMap(({ n, report }) => {
      const filed = traces.get(report)
      return filed ? [{ n, filed }] : []
    })
    const keys = numbered.flatMap(({ n, filed }) => filed.keys.map((key) => ({ key, n })))
    for (const rows of multiRow(keys, 2)) await db.insertInto('trace_keys').values(rows).execute()
    const passages = numbered.flatMap(({ n, filed }) => filed.passages.map((passage) => ({ passage, n })))
    for (const rows of multiRow(passages, 2)) await db.insertInto('trace_passages').values(rows).execute()
    const leads = numbered.flatMap(({ n, filed }) =>
      [...new Map(filed.leads.map((lead) => [lead.name, lead])).values()].map(({ name, window, day, place }) => ({
        name,
        n,
        period: window,
        day,
        place,
      })),
    )
    for (const rows of multiRow(leads, 5)) await db.insertInto('trace_leads').values(rows).execute()
  }
}

import type { Db } from '../engine.ts'
import { multiRow } from './multi-row.ts'

/** A table whose records are kept whole as JSON, by id. */
type Kept = 'reports' | 'claims' | 'sources' | 'actors' | 'incidents'

/** The JSON that a table has for records: for all of them, or for those of these ids. */
async function knownJson(db: Db, table: Kept, ids: readonly string[] | null): Promise<Map<string, string>> {
  if (ids === null) {
    const rows = await db.selectFrom(table).select(['id', 'json']).execute()
    return new Map(rows.map(({ id, json }) => [id, json]))
  }
  const found = new Map<string, string>()
  for (const part of multiRow(ids, 1)) {
    const rows = await db.selectFrom(table).select(['id', 'json']).where('id', 'in', part).execute()
    for (const { id, json } of rows) found.set(id, json)
  }
  return found
}

/** Splits records by what a table has: those that are new or changed, and the ids that are gone. */
export async function changedIn<R extends { readonly id: string }>(
  db: Db,
  table: Kept,
  records: readonly R[],
  whole: boolean,
  named: readonly string[] = [],
  jsonOf: (record: R) => string = (record) => JSON.stringify(record),
): Promise<{ changed: R[]; gone: string[]; known: Map<string, string> }> {
  const known = await knownJson(db, table, whole ? null : [...records.map(({ id }) => id), ...named])
  const here = new Set(records.map(({ id }) => id))
  const changed = records.filter((record) => known.get(record.id) !== jsonOf(record))
  const gone = (whole ? [...known.keys()] : named.filter((id) => known.has(id))).filter((id) => !here.has(id))
  return { changed, gone, known }
}

/** Deletes rows by id. */
export async function deleteIds(db: Db, table: Kept, ids: readonly string[]): Promise<void> {
  for (const part of multiRow(ids, 1)) await db.deleteFrom(table).where('id', 'in', part).execute()
}

import type { Changes } from '../batch.ts'
import type { Db } from '../engine.ts'
import { changedIn, deleteIds } from './known.ts'
import { multiRow } from './multi-row.ts'
import { sourceRow } from './rows.ts'

/** Writes the sources that changed; how often each speaks stays as it is, and is counted with the claims. */
export async function writeSources(db: Db, changes: Changes): Promise<void> {
  const { changed, gone, known } = await changedIn(db, 'sources', changes.sources, changes.whole, changes.gone?.sources)
  await deleteIds(db, 'sources', gone)
  for (const source of changed.filter(({ id }) => known.has(id))) {
    await db.updateTable('sources').set(sourceRow(source)).where('id', '=', source.id).execute()
  }
  const made = changed.filter(({ id }) => !known.has(id))
  for (const part of multiRow(made, 14)) {
    const rows = part.map((source) => ({ ...sourceRow(source), claims: 0, reports: 0, as_origin: 0 }))
    await db.insertInto('sources').values(rows).execute()
  }
}

import type { Changes } from '../batch.ts'
import { writeDesk } from '../desk/write-desk.ts'
import type { Db, Engine } from '../engine.ts'
import { file, unfileAll } from '../near/traces.ts'
import { writeVariants } from '../near/variants.ts'
import { Outdated } from '../store.ts'
import { writeActors } from './actors.ts'
import { writeClaims } from './claims.ts'
import { writeIncidents } from './incidents.ts'
import { counted, remember, remembered } from './meta.ts'
import { multiRow } from './multi-row.ts'
import { writeNotes } from './notes.ts'
import { writeReports } from './reports.ts'
import { writeSources } from './sources.ts'

/**
 * Writes what bringing reports together has changed, inside a transaction: rows that are as they were are left alone. Throws `Outdated` when another
 * bringing together was written since `changes.basis`.
 */
export async function reconciled(db: Db, engine: Engine, changes: Changes): Promise<void> {
  await engine.lock(db, 'joining')
  const revision = Number((await remembered(db, 'revision')) ?? 0)
  if (revision !== changes.basis.revision) {
    throw new Outdated(`${engine.location}: another program has brought it together meanwhile`)
  }
  await counted(db, 'revision')
  await remember(db, 'generator', JSON.stringify(changes.generator))
  await remember(db, 'decided', String(changes.decided))
  if (changes.whole) await remember(db, 'whole', '0')
  await writeActors(db, changes)
  await writeSources(db, changes)
  await writeClaims(db, engine, changes)
  await writeReports(db, engine, changes)
  await writeIncidents(db, changes)
  await writeDesk(db, changes)
  await writeNotes(db, changes)
  if (changes.whole) await unfileAll(db)
  await file(db, changes.traces)
  await writeVariants(db, changes)
  const joined = [...changes.basis.changes]
  for (const part of multiRow(joined, 2)) {
    const waiting = await db
      .selectFrom('readings')
      .select(['report', 'pending'])
      .where(
        'report',
        'in',
        part.map(([report]) => report),
      )
      .execute()
    // Read again since: it waits for the next time.
    const done = waiting.filter(({ report, pending }) => changes.basis.changes.get(report) === pending)
    if (done.length === 0) continue
    await db
      .updateTable('readings')
      .set({ pending: 0 })
      .where(
        'report',
        'in',
        done.map(({ report }) => report),
      )
      .execute()
  }
}

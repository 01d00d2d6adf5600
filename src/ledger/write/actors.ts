import type { Changes } from '../batch.ts'
import type { Db } from '../engine.ts'
import { changedIn, deleteIds } from './known.ts'
import { multiRow } from './multi-row.ts'

/** Writes the actors that changed. */
export async function writeActors(db: Db, changes: Changes): Promise<void> {
  const { changed, gone } = await changedIn(db, 'actors', changes.actors, changes.whole, changes.gone?.actors)
  await deleteIds(db, 'actors', [...gone, ...changed.map(({ id }) => id)])
  for (const part of multiRow(changed, 5)) {
    const rows = part.map((actor) => {
      const { id, name, kind, party } = actor
      return { id, name, kind, party, json: JSON.stringify(actor) }
    })
    await db.insertInto('actors').values(rows).execute()
  }
}

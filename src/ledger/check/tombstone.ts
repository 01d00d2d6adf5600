import type { Db } from '../engine.ts'

/** Whether bytes (by their SHA-256) or a report (by its id) were forgotten. */
export async function isForgotten(db: Db, hash: string): Promise<boolean> {
  const row = await db.selectFrom('forgotten').select('hash').where('hash', '=', hash).executeTakeFirst()
  return row !== undefined
}

/** Leaves a hash of what was erased, and when. */
export async function leaveTombstone(
  db: Db,
  hash: string,
  kind: 'report' | 'bytes' | 'name',
  at: string,
): Promise<void> {
  await db
    .insertInto('forgotten')
    .values({ hash, kind, at })
    .onConflict((found) => found.column('hash').doNothing())
    .execute()
}

import type { Db } from '../engine.ts'

/** Things the ledger remembers about itself. */
export type MetaKey = 'format' | 'generator' | 'revision' | 'decided' | 'whole'

/** What is remembered under a key; null for nothing yet. */
export async function remembered(db: Db, key: MetaKey): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
}

/** Remembers a value under a key. */
export async function remember(db: Db, key: MetaKey, value: string): Promise<void> {
  await db
    .insertInto('meta')
    .values({ key, value })
    .onConflict((found) => found.column('key').doUpdateSet({ value }))
    .execute()
}

/** The next number of a counter, from 1. */
export async function counted(db: Db, key: 'revision'): Promise<number> {
  const next = Number((await remembered(db, key)) ?? 0) + 1
  await remember(db, key, String(next))
  return next
}

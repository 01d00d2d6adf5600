import { sql } from 'kysely'
import type { Db, Engine } from '../engine.ts'
import { LedgerError } from '../store.ts'
import { deskTables } from './desk-tables.ts'
import { firstTables } from './first-tables.ts'
import { traceTables } from './trace-tables.ts'

type Migration = (db: Db, engine: Engine) => Promise<void>

/** In order, never changed once released: a ledger of version N has had the first N. */
const MIGRATIONS: readonly Migration[] = [firstTables, traceTables, deskTables]

/** The version of a ledger's tables; 0 for an empty database. */
async function versionOf({ db, kind }: Engine): Promise<number> {
  const there =
    kind === 'sqlite'
      ? await sql`select 1 from sqlite_master where type = 'table' and name = 'meta'`.execute(db)
      : await sql`select 1 from pg_catalog.pg_class where oid = to_regclass('meta')`.execute(db)
  if (there.rows.length === 0) return 0
  const row = await db.selectFrom('meta').select('value').where('key', '=', 'format').executeTakeFirst()
  return Number(row?.value ?? 0)
}

/**
 * Brings a ledger's tables to the version of this program, each step in a transaction, a copy kept before the first. Rejects with a `LedgerError` on
 * tables of a newer program, and on old ones that may not be written to.
 */
export async function migrate(engine: Engine): Promise<void> {
  const found = await versionOf(engine)
  const wanted = MIGRATIONS.length
  if (found === wanted) return
  if (found > wanted) {
    throw new LedgerError(
      `${engine.location}: a newer hearsay made it (tables of version ${found}, this program knows ${wanted}); it was left as it is`,
    )
  }
  if (!engine.writable) {
    const why =
      found === 0 ? 'there is no ledger in it' : `its tables are of version ${found}, and it cannot be written to`
    throw new LedgerError(`${engine.location}: ${why}`)
  }
  if (found > 0) await engine.keepCopy(found)
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < found) continue
    await engine.write(async (db) => {
      await engine.lock(db, 'joining')
      // Another program may have been quicker.
      if ((await versionOf({ ...engine, db })) > index) return
      await migration(db, engine)
      const value = String(index + 1)
      await db
        .insertInto('meta')
        .values({ key: 'format', value })
        .onConflict((found) => found.column('key').doUpdateSet({ value }))
        .execute()
    })
  }
}

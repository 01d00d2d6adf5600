import { createStore } from './create-store.ts'
import type { Engine } from './engine.ts'
import type { OpenOptions } from './open-options.ts'
import { postgresEngine } from './postgres/engine.ts'
import { migrate } from './schema/migrate.ts'
import { isSqliteFile } from './sqlite/connect.ts'
import { sqliteEngine } from './sqlite/engine.ts'
import type { Store } from './store.ts'

export type { OpenOptions }
export { isSqliteFile }

/** Whether a location is the address of a PostgreSQL database. */
export const isPostgres = (location: string): boolean => /^postgres(?:ql)?:\/\//.test(location)

/** Opens the ledger in a SQLite file, or in a PostgreSQL database (`postgres://…`), and brings its tables to this version. Rejects with a `LedgerError`. */
export async function openLedger(location: string, options: OpenOptions = {}): Promise<Store> {
  const engine: Engine = isPostgres(location) ? postgresEngine(location, options) : sqliteEngine(location, options)
  try {
    await migrate(engine)
    await engine.settle()
    return createStore(engine)
  } catch (error) {
    await engine.close()
    throw error
  }
}

import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely, SqliteDialect, sql } from 'kysely'
import type { Db, Engine } from '../engine.ts'
import type { OpenOptions } from '../open-options.ts'
import type { Tables } from '../schema/tables.ts'
import { APPLICATION_ID, connect, disconnect, settle, sqliteProblem } from './connect.ts'
import { guarded } from './guarded.ts'
import { search } from './search.ts'
import { selectRows } from './select.ts'

/** How long a transaction waits for another program that writes: a first bringing together of a year's reports takes minutes. */
const PATIENCE = 10 * 60_000

const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  [error, error.cause].some((one) =>
    String((one as { code?: string } | undefined)?.code ?? '').startsWith('SQLITE_BUSY'),
  )

/** Kept copies of a file: "hearsay.db.before-2". */
const copiesOf = (path: string): string[] => {
  const folder = dirname(path)
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${basename(path)}.before-`))
    .map((name) => join(folder, name))
}

/** The ledger in a SQLite file. Throws `LedgerError`. */
export function sqliteEngine(path: string, options: OpenOptions): Engine {
  const database = connect(path, options)
  const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: guarded(database, path) }) })
  const told = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw isDatabaseError(error) ? sqliteProblem(error, path) : error
    }
  }
  const write = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
    const start = performance.now()
    for (;;) {
      try {
        return await kysely.transaction().execute(work)
      } catch (error) {
        if (!isBusy(error) || performance.now() - start > PATIENCE) throw error
        await sleep(5 + Math.random() * 20)
      }
    }
  }
  return {
    kind: 'sqlite',
    location: path,
    writable: options.readOnly !== true,
    db: kysely,
    types: { text: 'text', blob: 'blob', serial: 'integer' },
    settle: () => told(async () => (options.readOnly ? undefined : settle(database))),
    write: (work) => told(() => write(work)),
    snapshot: (work) =>
      told(() =>
        kysely.connection().execute(async (db) => {
          await sql`begin deferred`.execute(db)
          try {
            return await work(db)
          } finally {
            await sql`rollback`.execute(db)
          }
        }),
      ),
    // The only writer there is at a time holds the file already.
    lock: async () => undefined,
    ...search,
    async createSearch(db) {
      await sql.raw(`pragma application_id = ${APPLICATION_ID}`).execute(db)
      await search.createSearch(db)
    },
    async keepCopy(version) {
      const copy = `${path}.before-${version + 1}`
      if (!existsSync(copy)) await told(async () => database.prepare('vacuum into ?').run([copy]))
      return copy
    },
    copies: () => copiesOf(path),
    async scrub() {
      await told(async () => {
        database.exec("insert into claim_words(claim_words) values ('optimize')")
        database.exec("insert into report_words(report_words) values ('optimize')")
        database.exec('vacuum; pragma wal_checkpoint(truncate)')
      })
    },
    async integrity() {
      const found = database.prepare('pragma integrity_check').all([]) as { integrity_check: string }[]
      return found.map((row) => row.integrity_check).filter((line) => line !== 'ok')
    },
    select: (query, limit) => told(async () => selectRows(path, options, query, limit)),
    async close() {
      // Closed by us: Kysely closes only what it has used.
      disconnect(database, options.readOnly === true)
    },
  }
}

const isDatabaseError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')

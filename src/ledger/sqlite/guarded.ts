import type { SqliteDatabase, SqliteStatement } from 'kysely'
import type Database from 'libsql'
import { boundValue } from '../bound-value.ts'
import { sqliteProblem } from './connect.ts'

/** A row as it comes back: blobs as bytes. */
function readRow(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  for (const [column, value] of Object.entries(row)) {
    if (value instanceof ArrayBuffer) (row as Record<string, unknown>)[column] = new Uint8Array(value)
  }
  return row
}

/** Statements that are kept compiled: those of one row, or few, come again and again. */
const KEPT_STATEMENTS = 200
const SHORT = 4000

/** libsql's database as Kysely drives it, with its traps (see above) out of the way. A transaction takes the right to write at once: one that read first could not wait for it. */
const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
}

export function guarded(database: Database.Database, path = ''): SqliteDatabase {
  const compiled = new Map<string, Database.Statement<unknown[]>>()
  const prepare = (text: string): Database.Statement<unknown[]> => {
    const query = text === 'begin' ? 'begin immediate' : text
    const known = compiled.get(query)
    if (known) return known
    const made = database.prepare(query)
    if (query.length <= SHORT) {
      if (compiled.size >= KEPT_STATEMENTS) compiled.clear()
      compiled.set(query, made)
    }
    return made
  }
  const told = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw error instanceof Error && 'code' in error ? sqliteProblem(error, path) : error
    }
  }
  return {
    close: () => database.close(),
    prepare(query): SqliteStatement {
      // A full disk has ended the transaction already: that is what is to be told.
      if (query === 'rollback' && !database.inTransaction) return NOTHING
      const statement = told(() => prepare(query))
      return {
        reader: statement.reader,
        all: (parameters) => told(() => statement.all(parameters.map(boundValue)).map(readRow)),
        run: (parameters) => told(() => statement.run(parameters.map(boundValue))),
        *iterate(parameters) {
          for (const row of statement.iterate(parameters.map(boundValue))) yield readRow(row)
        },
      }
    },
  }
}

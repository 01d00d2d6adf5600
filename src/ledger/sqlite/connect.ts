import { scryptSync } from 'node:crypto'
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'libsql'
import type { OpenOptions } from '../open-options.ts'
import { LedgerError } from '../store.ts'

/** First 16 bytes of every SQLite file that is not encrypted. */
const HEADER = 'SQLite format 3\u0000'

/** "hear": so that `file` and Datasette can tell our files from others. */
export const APPLICATION_ID = 0x68656172

/**
 * Milliseconds that a statement waits for another program: while it waits this whole program stands still, and a transaction on another connection of
 * it could never end. So it is long only while opening; transactions wait between tries (engine.ts).
 */
const BUSY = { opening: 5000, working: 20 }

/** Whether a file begins as SQLite files do that are not encrypted. */
export function isSqliteFile(path: string): boolean {
  try {
    const file = openSync(path, 'r')
    try {
      const start = Buffer.alloc(HEADER.length)
      return readSync(file, start, 0, HEADER.length, 0) === HEADER.length && start.toString('latin1') === HEADER
    } finally {
      closeSync(file)
    }
  } catch {
    return false
  }
}

/**
 * The key of an encrypted ledger: scrypt (RFC 7914; N = 2^16, r = 8, p = 1: 64 MB, a sixth of a second) of the passphrase. The salt is the same for all
 * ledgers, as the whole file is encrypted and has no room for one: a weak passphrase stays weak.
 */
const keyOf = (passphrase: string): string =>
  scryptSync(passphrase.normalize('NFC'), 'hearsay ledger 1', 32, { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 }).toString(
    'hex',
  )

/** What an error of the database means to the user. */
export function sqliteProblem(error: unknown, path: string): LedgerError {
  const { code = '', message } = error as { code?: string; message?: string }
  if (error instanceof LedgerError) return error
  const why =
    code === 'SQLITE_NOTADB'
      ? 'it is no ledger, or an encrypted one whose passphrase is another (--passphrase-file)'
      : code === 'SQLITE_FULL'
        ? 'the disk is full; what was kept before is whole'
        : code.startsWith('SQLITE_READONLY')
          ? 'it cannot be written to (the file, or its folder, is read-only)'
          : code.startsWith('SQLITE_BUSY')
            ? 'another program is writing to it'
            : code.startsWith('SQLITE_CORRUPT')
              ? `the file is damaged (${message})`
              : code.startsWith('SQLITE_IOERR')
                ? `the disk gives an error, or is full (${code})`
                : code.startsWith('SQLITE_CANTOPEN') || /Unable to open/.test(message ?? '')
                  ? 'it cannot be opened, or made (is the folder there, and writable?)'
                  : (message ?? String(error))
  return new LedgerError(`${path}: ${why}`, { cause: error })
}

/** Opens a SQLite file. Rejects what is no ledger, before anything is written to it. Throws `LedgerError`. */
export function connect(
  path: string,
  { readOnly = false, create = false, passphrase }: OpenOptions,
): Database.Database {
  if (!existsSync(path)) {
    if (!create) throw new LedgerError(`${path}: there is no such ledger`)
  } else if (statSync(path).isDirectory()) throw new LedgerError(`${path}: it is a folder, not a ledger`)
  const key = passphrase === undefined ? {} : { encryptionKey: keyOf(passphrase) }
  let problem: unknown
  for (const mode of readOnly ? READING : [create ? 'mode=rwc' : 'mode=rw']) {
    // What waits beside the file would not be seen.
    if (mode.includes('immutable') && (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) continue
    try {
      return openAs(path, mode, key)
    } catch (error) {
      if (error instanceof LedgerError) throw error
      problem ??= error
    }
  }
  throw sqliteProblem(problem, path)
}

/**
 * Ways to open a ledger that is only read, the first that works; the second where its folder takes no side files. libsql's own `readonly` option still
 * writes, a URI's mode does not.
 */
const READING = ['mode=ro', 'mode=ro&immutable=1'] as const

function openAs(path: string, mode: string, key: object): Database.Database {
  const database = new Database(`${pathToFileURL(resolve(path)).href}?${mode}`, key as Database.Options)
  try {
    database.exec(`pragma busy_timeout = ${BUSY.opening}`)
    checkOurs(database, path)
    database.exec(`pragma temp_store = memory; pragma cache_size = -65536; pragma busy_timeout = ${BUSY.working}`)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Makes a database ready for writing: a log beside the file (WAL), so that those who read wait for nobody, and an fsync with every transaction, so that what
 * was acknowledged survives a power cut too; batches make these few.
 */
export function settle(database: Database.Database): void {
  database.exec(`pragma busy_timeout = ${BUSY.opening}; pragma journal_mode = wal; pragma synchronous = full`)
  database.exec(`pragma busy_timeout = ${BUSY.working}`)
}

/**
 * Closes a database. libsql holds its files until the statements' memory is collected, so what waits in the log beside the file is written into it first,
 * and the side files go, unless another program has it open: the ledger is one file again, to copy or mail.
 */
export function disconnect(database: Database.Database, readOnly: boolean): void {
  if (!database.open) return
  if (!readOnly) {
    try {
      database.exec('pragma wal_checkpoint(truncate); pragma journal_mode = delete')
    } catch {
      // Somebody else has it open, or the disk is full: nothing is lost, the log stays.
    }
  }
  database.close()
}

function checkOurs(database: Database.Database, path: string): void {
  const [{ application_id: id } = {}] = database.prepare('pragma application_id').all([]) as {
    application_id?: number
  }[]
  const tables = database.prepare('select 1 from sqlite_master limit 1').all([])
  if (tables.length > 0 && id !== APPLICATION_ID)
    throw new LedgerError(`${path}: it is a SQLite file, but no ledger of hearsay`)
}

import { readFileSync } from 'node:fs'
import { isPostgres, isSqliteFile, openLedger } from '#ledger/open'
import { LedgerError, type Store } from '#ledger/store'
import { plainLine } from '#util/plain-line'
import { UNREAD, UsageError } from './exit.ts'
import type { Given } from './parse-flags.ts'

/** Where a ledger is kept unless --ledger says otherwise. */
const DEFAULT = 'hearsay.db'

/** The kept ledger that flags name: --ledger, --keep, else hearsay.db. */
export const storeLocation = (given: Given): string => given.values.get('ledger') ?? DEFAULT

/** The passphrase of --passphrase-file or HEARSAY_PASSPHRASE; undefined for none. Throws UsageError. */
function passphraseOf(given: Given): string | undefined {
  const file = given.values.get('passphrase-file')
  if (file === undefined) return process.env.HEARSAY_PASSPHRASE || undefined
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`--passphrase-file ${plainLine(file)}: ${plainLine((error as Error).message)}`)
  }
  const [line = ''] = text.split(/\r?\n/)
  if (line === '') throw new UsageError(`--passphrase-file ${plainLine(file)}: its first line is empty`)
  return line
}

/** Whether --ledger names a kept ledger, not the JSON of one: a database, a SQLite file, or a file that a passphrase is given for. */
export const isStored = (location: string, given: Given): boolean =>
  isPostgres(location) ||
  isSqliteFile(location) ||
  /\.db$/i.test(location) ||
  (passphraseOf(given) !== undefined && !/\.json$/i.test(location) && location !== '-')

export interface StoreUse {
  /** A ledger that is not there is made. */
  readonly create?: boolean
  readonly readOnly?: boolean
}

/** Opens the kept ledger that flags name; whoever gets it closes it. Throws UsageError when there is none, or it is none. */
export async function givenStore(given: Given, use: StoreUse = {}): Promise<Store> {
  const location = storeLocation(given)
  const passphrase = passphraseOf(given)
  if (passphrase !== undefined && isPostgres(location)) {
    throw new UsageError('a passphrase is for a file; what PostgreSQL keeps is encrypted by its own means')
  }
  try {
    return await openLedger(location, { ...use, passphrase })
  } catch (error) {
    throw error instanceof LedgerError ? new UsageError(`--ledger ${plainLine(error.message)}`) : error
  }
}

/** Runs `work` with the kept ledger that flags name, and closes it. What fails in the ledger is one line on standard error, and exit code 1. */
export async function withStore(given: Given, use: StoreUse, work: (store: Store) => Promise<number>): Promise<number> {
  const store = await givenStore(given, use)
  try {
    return await work(store)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    process.stderr.write(`hearsay: ${plainLine(error.message)}\n`)
    return UNREAD
  } finally {
    await store.close()
  }
}

import type { Store } from './store.ts'

export interface OpenOptions {
  /** Only read; nothing is made or migrated. */
  readonly readOnly?: boolean
  /** A file that is not there is made; unset: it is an error. */
  readonly create?: boolean
  readonly passphrase?: string | undefined
}

/** Whether a location is the address of a PostgreSQL database. */
export const isPostgres = (location: string): boolean => /^postgres(?:ql)?:\/\//.test(location)

/** Opens the ledger in a SQLite file, or in a PostgreSQL database (`postgres://…`). Rejects with a `LedgerError`. */
export type OpenLedger = (location: string, options?: OpenOptions) => Promise<Store>

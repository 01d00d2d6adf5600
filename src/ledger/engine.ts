import type { ColumnDataType, Expression, Kysely, RawBuilder, SqlBool } from 'kysely'
import type { Table } from './query.ts'
import type { Tables } from './schema/tables.ts'
import type { Term } from './search/terms.ts'

export type Db = Kysely<Tables>

/** What is searched for in claims, and in which of their words. */
export interface Sought {
  readonly any: readonly Term[]
  readonly speaker: readonly Term[]
  readonly place: readonly Term[]
}

/** The words that a claim or report is found by, under its number. */
export interface ClaimWords {
  readonly n: number
  readonly quote: string
  readonly speaker: string
  readonly place: string
}
export interface ReportWords {
  readonly n: number
  readonly title: string
  readonly text: string
}

/** What SQLite and PostgreSQL do differently; all else is one set of queries. */
export interface Engine {
  readonly kind: 'sqlite' | 'postgres'
  readonly location: string
  readonly writable: boolean
  readonly db: Db
  readonly types: {
    readonly text: ColumnDataType | RawBuilder<unknown>
    readonly blob: ColumnDataType
    /** A whole number that counts up by itself. */
    readonly serial: ColumnDataType | RawBuilder<unknown>
  }
  /** Makes it ready for writing, once its tables are known to be ours. */
  settle(): Promise<void>
  /** Runs `work` in one transaction that may write; waits for another program that writes. */
  write<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** Runs `work` on one state of the ledger. */
  snapshot<T>(work: (db: Db) => Promise<T>): Promise<T>
  /** Inside a transaction: no other one appends a decision, or brings together, until it ends. */
  lock(db: Db, what: 'decisions' | 'joining'): Promise<void>
  /** The tables or columns of the full-text search, made once. */
  createSearch(db: Db): Promise<void>
  indexClaims(db: Db, rows: readonly ClaimWords[]): Promise<void>
  indexReports(db: Db, rows: readonly ReportWords[]): Promise<void>
  unindex(db: Db, table: 'claims' | 'reports', ns: readonly number[]): Promise<void>
  claimsWith(sought: Sought): Expression<SqlBool>
  /** A SELECT of the numbers `n` of claims that hold what is sought, the last first, before a number or (null) all: it gives the first ones at once. */
  claimsFound(sought: Sought, before: string | number | null): RawBuilder<unknown>
  reportsWith(terms: readonly Term[]): Expression<SqlBool>
  /** Keeps a copy before a migration; its name, null where the database's own backups are relied on. */
  keepCopy(version: number): Promise<string | null>
  /** Copies kept by migrations. */
  copies(): string[]
  /** Really takes out of the files what was deleted. */
  scrub(): Promise<void>
  /** What the database itself finds wrong with its files. */
  integrity(): Promise<string[]>
  /** Rows of a user's SELECT, which cannot write. */
  select(query: string, limit: number): Promise<Table>
  close(): Promise<void>
}

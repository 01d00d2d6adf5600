import type { Decision, Ledger, Reading } from '#model/ledger'
import type { Note } from '#model/note'
import type { ListedIncident } from '#model/sheet/listed'
import type { IncidentView } from '#model/views'
import type { Batch, Changes, Input, Kept, Pending } from './batch.ts'
import type { Forget, Forgotten, Verified } from './check.ts'
import type { Payload } from './decision-hash.ts'
import type { DeskStore } from './desk/desk-store.ts'
import type { NearStore } from './near/near-store.ts'
import type {
  ClaimQuery,
  ClaimRecord,
  Counts,
  Found,
  IncidentQuery,
  ListedReport,
  ListedSource,
  Page,
  Paging,
  ReportQuery,
  ReportRecord,
  SearchQuery,
  SourceQuery,
  Table,
} from './query.ts'

export type * from './batch.ts'
export type * from './check.ts'
export type * from './query.ts'

/** What went wrong with a ledger, in words for the user. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
}

/** What was handed back as the place of a list is none of it. */
export class NoPlace extends LedgerError {}

/** Somebody else has brought the ledger together meanwhile: take its state anew. */
export class Outdated extends LedgerError {}

/** A kept ledger: one SQLite file, or a PostgreSQL database. Made by `openLedger`. Methods reject with a `LedgerError` in words for the user. */
export interface Store {
  /** The file, or the address of the database without its password. */
  readonly location: string
  readonly kind: 'sqlite' | 'postgres'
  readonly writable: boolean

  isKnown(input: Input): Promise<boolean>
  keep(batch: Batch): Promise<void>
  /** The machine's readings, each report once, with notes on where else it was found; of these reports only where ids are given. In order of id. */
  readings(ids?: readonly string[]): AsyncIterable<Reading>
  /** What was kept of some reports, without their bytes. */
  kept(ids: readonly string[]): AsyncIterable<Kept>
  /** Ids of reports that this reader has not read, or has read otherwise than the one before it. */
  differing(reader: string): Promise<string[]>
  /** Ids of reports whose reading was made by another reader than this one, and could come out differently. */
  stale(reader: string): Promise<string[]>
  /** Reports read but not brought together yet, and whether decisions are not obeyed yet. */
  pending(): Promise<Pending>
  /** Writes what bringing together gave, in one transaction. Rejects with `Outdated` when somebody else has brought together since `basis`. */
  reconciled(changes: Changes): Promise<void>
  /** What of the ledger is near to reports that come. */
  readonly near: NearStore
  /** What pages ask of all incidents at once, and look up around one thing. */
  readonly desk: DeskStore

  appendDecision(payload: Payload): Promise<Decision>
  decisions(): Promise<Decision[]>

  /** The whole ledger, byte for byte what `hearsay read --json` prints of the same inputs and decisions. */
  ledger(): Promise<Ledger>
  generator(): Promise<Ledger['generator']>
  counts(): Promise<Counts>

  incidents(query?: IncidentQuery): Promise<Page<ListedIncident>>
  /** Everything of one incident, by its id or one it was shown under before; null for none. */
  incident(id: string): Promise<IncidentView | null>
  reports(query?: ReportQuery): Promise<Page<ListedReport>>
  report(id: string): Promise<ReportRecord | null>
  /** Ids of the reports that a text names: file, URL, or the beginning of an id (6 digits at least). */
  reportsCalled(text: string): Promise<string[]>
  /** Whether a name stands in a report. */
  holdsName(name: string): Promise<boolean>
  /** The bytes a report was read from; null where they were forgotten or never kept. */
  original(report: string): Promise<Uint8Array | null>
  claims(query?: ClaimQuery): Promise<Page<ClaimRecord>>
  claim(id: string): Promise<ClaimRecord | null>
  sources(query?: SourceQuery): Promise<Page<ListedSource>>
  source(id: string): Promise<ListedSource | null>
  search(query: SearchQuery): Promise<Page<Found>>
  notes(query?: Paging & { readonly report?: string }): Promise<Page<Note>>
  /** Rows of a user's SELECT; nothing can be written by it. At most `limit` rows (unset: all). */
  sql(select: string, limit?: number): Promise<Table>

  verify(head?: string): Promise<Verified>
  /** Erases; bring together and `scrub` afterwards (`run/forget.ts`). */
  forget(what: Forget): Promise<Forgotten>
  /** Takes what was deleted out of the files. */
  scrub(): Promise<void>
  close(): Promise<void>
}

import type { Certainty } from '#model/claim'
import type { Decision } from '#model/decision'
import type { Ledger } from '#model/ledger'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { ComparisonView } from '#model/views'
import type {
  Found,
  IncidentFilter,
  IncidentList,
  IncidentMap,
  IncidentPage,
  LedgerInfo,
  ListedReport,
  ListedSource,
  LoggedDecision,
  Page,
  ReportPage,
  ReviewItem,
  SourcePage,
  Timeline,
} from '../contract.ts'

/** Which part of a list is wanted. */
export interface Paging {
  readonly limit?: number | undefined
  readonly after?: string | undefined
}

/** Fields that may be undefined as well as left out: what a query string gives. */
export type Asked<T> = { readonly [key in keyof T]?: T[key] | undefined }

export interface ReportQuery extends Paging {
  readonly publisher?: string | undefined
  readonly language?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
}

export interface SourceQuery extends Paging {
  readonly kind?: string | undefined
  /** A party; 'none' for those that belong to none. */
  readonly party?: string | undefined
  /** Words of its name or aliases. */
  readonly q?: string | undefined
}

export interface SearchQuery extends Paging {
  readonly q: string
  readonly who?: string | undefined
  readonly where?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly class?: string | undefined
  readonly certainty?: Certainty | undefined
}

/** What pages ask of a ledger as it stands. Lists reject with `NoPlace` on an `after` that is none of theirs. */
export interface Queries {
  counts(): Promise<LedgerInfo['counts']>
  generator(): Promise<Ledger['generator']>
  incidents(filter: Asked<IncidentFilter>, paging: Paging): Promise<IncidentList>
  map(filter: Asked<IncidentFilter>, zoom: number): Promise<IncidentMap>
  timeline(filter: Asked<IncidentFilter>): Promise<Timeline>
  /** By its id, or one it was shown under before; null for none. */
  incident(id: string): Promise<IncidentPage | null>
  /** Two incidents or two reports side by side; null when one is not there. Rejects with a Refusal where they are one. */
  compare(a: string, b: string): Promise<ComparisonView | null>
  reports(query: ReportQuery): Promise<Page<ListedReport>>
  report(id: string): Promise<ReportPage | null>
  /** The report alone. */
  text(id: string): Promise<Report | null>
  /** The bytes that a report was read from; null where they are not kept. */
  original(report: string): Promise<Uint8Array | null>
  sources(query: SourceQuery): Promise<Page<ListedSource>>
  /** 'private' for a person without a public office. */
  source(id: string, paging: Paging): Promise<SourcePage | 'private' | null>
  review(paging: Paging): Promise<Page<ReviewItem>>
  decisions(paging: Paging): Promise<Page<LoggedDecision>>
  search(query: SearchQuery): Promise<Page<Found>>
  notes(paging: Paging & { readonly report?: string | undefined }): Promise<Page<Note>>
  /** The part of the ledger that one incident rests on, without incidents when there is none of this id; all of it where none is asked for. */
  ledger(incident?: string): Promise<Ledger>
}

/** A ledger that is served: asked, decided on, read into. */
export interface Served {
  /** File name or database, without folders and passwords. */
  readonly name: string
  readonly writable: boolean
  /** Goes up with every change. */
  revision(): Promise<number>
  readonly queries: Queries
  decisions(): Promise<readonly Decision[]>
  /** Appends a decision; it is obeyed in what is asked afterwards. */
  decide(payload: Pick<Decision, 'at' | 'by' | 'what' | 'on' | 'value'>): Promise<Decision>
  /** Reads inputs into it. Rejects when `signal` is aborted; what was read by then may stay. */
  read(reading: Reading): Promise<ReadOutcome>
  close(): Promise<void>
}

/** What is to be read, and who is told. */
export interface Reading {
  readonly inputs: readonly string[]
  /** Bytes of inputs that came with the request, by the name they have in `inputs`. */
  readonly given: ReadonlyMap<string, Uint8Array>
  readonly signal: AbortSignal
  onProgress(progress: {
    readonly phase: 'reading' | 'joining'
    readonly reports: number
    readonly claims: number
  }): void
}

export interface ReadOutcome {
  readonly unread: readonly { readonly input: string; readonly why: string }[]
  /** Ids of the reports that the inputs gave, in order. */
  readonly read: readonly string[]
}

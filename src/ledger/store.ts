import type { Certainty, Claim } from '#model/claim'
import type { Decision, Ledger, Reading } from '#model/ledger'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import type { ListedIncident } from '#model/sheet/listed'
import type { Source } from '#model/source'
import type { Quote } from '#model/span'
import type { IncidentView } from '#model/views'
import type { Payload } from './decision-hash.ts'

/** One page of a list; `after` is handed back for the next one, null at the end. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  /** How many there are on all pages. */
  readonly total: number
  readonly after: string | null
}

/** Which part of a list is wanted: at most `limit` (100), behind the `after` of the page before. */
export interface Paging {
  readonly limit?: number | undefined
  readonly after?: string | null | undefined
}

/** Days are ISO dates; a filter that is not given lets everything through. */
export interface IncidentQuery extends Paging {
  /** A class or a part of one: "strike" fits drone-strike. */
  readonly class?: string | undefined
  /** A town, a division or the two letters of a country. */
  readonly where?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly minOrigins?: number | undefined
  readonly minReports?: number | undefined
  readonly sort?: IncidentOrder | undefined
}

export type IncidentOrder = 'when' | 'origins' | 'reports' | 'killed' | 'contradictions' | 'where' | 'title'

export interface ClaimQuery extends Paging {
  readonly report?: string | undefined
  readonly incident?: string | undefined
  /** Id of a source: claims whose chain it stands in, or whose origin it is. */
  readonly source?: string | undefined
  readonly class?: string | undefined
  readonly where?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly certainty?: Certainty | undefined
}

/** A search: claims whose words, speakers or place hold all the words; the filters narrow it. */
export interface SearchQuery extends Paging {
  readonly words: string
  /** Words of a speaker's name. */
  readonly who?: string | undefined
  readonly where?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly class?: string | undefined
  readonly certainty?: Certainty | undefined
}

/** A claim that a search found, or a report whose title or text holds the words while no claim of it does (`claim` null). */
export interface Found {
  readonly report: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly claim: string | null
  readonly incident: string | null
  readonly quote: Quote
  readonly class: string | null
  readonly certainty: Certainty | null
  readonly speaker: string | null
  readonly place: string | null
  /** EDTF. */
  readonly when: string | null
  /** Where the words stand in `quote.text`. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

/** A claim as it is shown, and as the machine read it: null where it is the same, or where a person added the claim. */
export interface ClaimRecord {
  readonly claim: Claim
  readonly machine: Claim | null
  readonly incident: string | null
}

export interface ReportRecord {
  readonly report: Report
  readonly claims: readonly ClaimRecord[]
  readonly incidents: readonly { readonly id: string; readonly title: string }[]
  readonly notes: readonly Note[]
}

/** A report in a list: without its text. */
export interface ListedReport extends Omit<Report, 'text' | 'copyOf' | 'media'> {
  readonly copyOf: string | null
  readonly claims: number
}

export interface ReportQuery extends Paging {
  readonly publisher?: string | undefined
  readonly language?: string | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** A source with how often it speaks. */
export interface ListedSource extends Source {
  readonly claims: number
  readonly reports: number
  readonly asOrigin: number
}

export interface SourceQuery extends Paging {
  readonly kind?: string | undefined
  /** A party; 'none' for sources that belong to none. */
  readonly party?: string | undefined
  /** Words of its name or aliases. */
  readonly words?: string | undefined
}

export interface Counts {
  readonly reports: number
  readonly claims: number
  readonly sources: number
  readonly incidents: number
  readonly decisions: number
  readonly notes: number
  readonly unread: number
  /** Reports that were read but not brought together with the others yet, and whether decisions wait for that. */
  readonly pending: { readonly reports: number; readonly decisions: boolean }
}

/** One report as the machine read it, on its way into the store. */
export interface Kept {
  readonly reading: Reading
  /** Bytes as they came; null where they are not at hand (they may be kept already). */
  readonly bytes: Uint8Array | null
  /** Which reader made it: see `run/reader.ts`. */
  readonly reader: string
}

/** Bytes that were met before: same bytes, from the same place, taken to be in the same language. */
export interface Input {
  readonly sha256: string
  /** File or URL as the user named it; '-' for standard input. */
  readonly place: string
  /** Settings that change what comes out ("language=uk"), '' for none. */
  readonly settings: string
}

/** What an input gave beside reports: why it gave none, or a note on a folder. */
export interface Oddity {
  readonly input: string
  readonly kind: 'unread' | 'note'
  /** As the ledger's notes have it. */
  readonly what: string
}

/** What a run adds, in one transaction: a batch that was given again changes nothing. */
export interface Batch {
  readonly kept: readonly Kept[]
  /** Inputs all of whose reports stand in this batch or an earlier one. */
  readonly inputs?: readonly Input[]
  readonly odd?: readonly Oddity[]
  /** Inputs that had an oddity before and have none now. */
  readonly mended?: readonly string[]
}

/** What bringing together has changed. With `whole`, what is not listed is gone; without, only what `gone` names. */
export interface Changes extends Omit<Ledger, 'version' | 'decisions'> {
  readonly whole: boolean
  readonly gone?: {
    readonly claims?: readonly string[]
    readonly sources?: readonly string[]
    readonly actors?: readonly string[]
    readonly incidents?: readonly string[]
  }
  /** Reports whose notes are all in `notes`; unset: those of `reports`. Notes on no report are always all in it. */
  readonly noted?: readonly string[]
  /** Reports that are brought together now: no longer pending. */
  readonly joined: readonly string[]
  /** How many decisions were obeyed. */
  readonly decided: number
}

/** A table of a query of the user. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | bigint | null)[])[]
  /** More rows there were than the limit. */
  readonly cut: boolean
}

/** What `verify` found. */
export interface Verified {
  /** Sentences; empty when all holds. */
  readonly problems: readonly string[]
  readonly reports: number
  readonly quotes: number
  readonly decisions: number
  /** Chain's end: '' while there is no decision. */
  readonly head: string
  /** Whether the chain still holds the head that was asked for, unchanged; null when none was. */
  readonly holdsHead: boolean | null
}

/** What is to be forgotten: a report, or a name in all texts. `by` and `at` for the decision that says so. */
export interface Forget {
  readonly report?: string
  readonly name?: string
  readonly by: string
  readonly at: string
}

export interface Forgotten {
  readonly decision: Decision
  /** Reports that were erased, or whose texts were changed. */
  readonly reports: readonly string[]
  readonly places: number
  /** Copies of the file that were erased with it. */
  readonly copies: readonly string[]
  /** Payloads of earlier decisions that were erased. */
  readonly payloads: number
}

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
  /** Ids of reports whose reading was made by another reader than this one, and could come out differently. */
  stale(reader: string): Promise<string[]>
  /** Reports read but not brought together yet, and whether decisions are not obeyed yet. */
  pending(): Promise<{ readonly reports: readonly string[]; readonly decisions: boolean }>
  reconciled(changes: Changes): Promise<void>

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
  forget(what: Forget): Promise<Forgotten>
  close(): Promise<void>
}

/** What went wrong with a ledger, in words for the user. */
export class LedgerError extends Error {}

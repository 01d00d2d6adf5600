import type { Ledger } from '#model/ledger'
import type { Vocabulary } from '#model/vocabulary'

/** What an export may show, and what it needs to know. */
export interface ExportOptions {
  /** Names of private persons (witnesses, victims) too. */
  readonly privateNames: boolean
  /** Points of buildings and sites, not only of the settlements they are in. */
  readonly precisePoints: boolean
  /** The reports' full texts, where a format has room for them. */
  readonly texts: boolean
  /** When the export is made: ISO 8601 with its zone. No exporter asks a clock. */
  readonly now: string
  readonly vocabulary: Vocabulary
}

/** Something of the ledger that an export does not hold. */
export interface Dropped {
  /** What, in the plural: "incidents without a date". */
  readonly what: string
  /** Why, and what to do about it. */
  readonly why: string
  readonly count: number
}

/** One file of an export. */
export interface ExportFile {
  /** Relative, with `/`; letters, digits, `-`, `_` and `.` only, however hostile the ledger: an exporter makes it from ids, never from words. */
  readonly path: string
  readonly chunks: Iterable<string | Uint8Array>
}

export interface Exported {
  readonly files: readonly ExportFile[]
  /** What this very export left out. What every export of the format leaves out is in `Exporter.leavesOut`. */
  readonly dropped: readonly Dropped[]
}

/** One line of the mapping table of docs/standards.md, which is made from these. */
export interface Mapping {
  /** Name in the format: a column, a property, a path ("target.selector[0].exact"). */
  readonly to: string
  /** Where it comes from in the ledger ("Incident.when"), or in words; '' where it is always left empty. */
  readonly from: string
  /** Rule, unit, or why it stays empty; '' when `from` says it all. */
  readonly note: string
}

/** One format that a ledger can be written in. One file a format, one line in exporters.ts. */
export interface Exporter {
  /** What --format takes: "csv". */
  readonly name: string
  /** One line for help: "Frictionless Data Package: tables with keys". */
  readonly title: string
  /** The standard it follows with its version: "ACLED, 31 columns"; '' for a form of our own. */
  readonly standard: string
  /** Where that standard, or our knowledge of it, was read, with its version or date. */
  readonly source: string
  /** With its dot: ".csv". */
  readonly extension: string
  readonly mediaType: string
  /** 'one' may go to standard output; 'folder' needs a folder to be written into. */
  readonly files: 'one' | 'folder'
  /** Not text: never written to a terminal. */
  readonly binary?: boolean
  /**
   * It is given the whole ledger, private names and precise points included: only for a form that is the ledger itself. All others get what
   * `protect` leaves.
   */
  readonly whole?: boolean
  readonly mapping: readonly Mapping[]
  /** What it never holds, and why: shown by `hearsay export --list` and in docs/standards.md. */
  readonly leavesOut: readonly Omit<Dropped, 'count'>[]
  /** Pure: the same ledger and options give the same bytes. The ledger is protected already (see `exportLedger`). */
  write(ledger: Ledger, options: ExportOptions): Exported | Promise<Exported>
}

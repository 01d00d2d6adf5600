import type { Claim } from '#model/claim'
import type { Ledger, Reading } from '#model/ledger'
import type { Note } from '#model/note'
import type { Filed } from './near/near-store.ts'

/** One report as the machine read it, on its way into the store. */
export interface Kept {
  /** What its sentences gave: its notes are on them alone. */
  readonly reading: Reading
  /** Notes on its bytes, which nobody takes apart again. */
  readonly found: readonly Note[]
  /** Bytes as they came; null where they are not at hand (they may be kept already). */
  readonly bytes: Uint8Array | null
  /** Which reader made it: see `run/reader.ts`. */
  readonly reader: string
  /** What the reader before made of it, where that is something else and it is known; of what was kept alone. */
  readonly previous?: Reading | null
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
  /** Reports that were forgotten are kept again. */
  readonly again?: boolean
  readonly kept: readonly Kept[]
  /** Inputs all of whose reports stand in this batch or an earlier one. */
  readonly inputs?: readonly Input[]
  readonly odd?: readonly Oddity[]
  /** Inputs that had an oddity before and have none now. */
  readonly mended?: readonly string[]
}

/** The state that a bringing together starts from. */
export interface Basis {
  readonly revision: number
  /** Reports that wait, with the number of the change that makes them wait. */
  readonly changes: ReadonlyMap<string, number>
}

/** What waits to be brought together. */
export interface Pending {
  readonly reports: readonly string[]
  /** Decisions were appended that are not obeyed yet. */
  readonly decisions: boolean
  /** How many decisions were obeyed when it was last brought together. */
  readonly obeyed: number
  /** Something was taken out of the ledger: everything is to be brought together anew. */
  readonly whole: boolean
  readonly basis: Basis
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
  /** What was pending when the readings were taken, as `pending()` gave it: it waits no longer, unless it was read again since. */
  readonly basis: Basis
  /** How many decisions were obeyed. */
  readonly decided: number
  /** What reports are filed under from now on. */
  readonly traces: ReadonlyMap<string, Filed>
  /** The forms that sources and actors have in the readings brought together; with `whole`, these are all. */
  readonly variants: readonly Pick<Reading, 'sources' | 'actors'>[]
  /** Hashes of decisions whose notes are all in `notes`: of the others, they stay as they are. Unset: of all. */
  readonly aboutDecisions?: readonly string[]
  /** The machine's own reading of claims that decisions changed, by id. */
  readonly machine?: ReadonlyMap<string, Claim>
}

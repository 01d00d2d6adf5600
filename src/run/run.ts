import type { Decision, Ledger, Reading } from '#model/ledger'
import type { Note } from '#model/note'
import { bringTogether } from '#pipeline'
import type { Unread } from '#read/read'
import { byText } from '#util/order'
import { distinct } from './distinct.ts'
import { type EachOptions, openDesk, readEach } from './read-each.ts'
import { programVersion } from './version.ts'

export type { Unread }

/** How far a run is. */
export interface Progress {
  readonly phase: 'reading' | 'joining'
  /** Reports whose sentences are read. */
  readonly reports: number
  readonly claims: number
  readonly unread: number
}

export interface RunOptions extends EachOptions {
  /** Program version that the ledger names; this one's unless a test says otherwise. */
  readonly version?: string
  /** What the user decided, in order (decisions.jsonl): obeyed, and listed in the ledger. */
  readonly decisions?: readonly Decision[]
  readonly onProgress?: (progress: Progress) => void
}

export interface Run {
  readonly ledger: Ledger
  /** Inputs that gave no report, each named with the reason, as they came. They are notes of the ledger too. */
  readonly unread: readonly Unread[]
}

/**
 * Reads inputs (files, folders, URLs, '-') into one ledger: the same bytes in whatever order they come and on any number of threads. What
 * cannot be read is in `unread` and in the notes. At most two reports a thread are under way, so that memory grows with the claims alone.
 */
export async function run(inputs: Iterable<string>, options: RunOptions = {}): Promise<Run> {
  const readings: Reading[] = []
  const notes: Note[] = []
  const unread: Unread[] = []
  let claims = 0
  const tell = (phase: Progress['phase']): void =>
    options.onProgress?.({ phase, reports: readings.length, claims, unread: unread.length })
  const desk = openDesk(options)
  try {
    await readEach(inputs, options, desk, {
      reading(reading, found) {
        readings.push({ ...reading, notes: [...found, ...reading.notes] })
        claims += reading.claims.length
        tell('reading')
      },
      unread: (one) => unread.push(one),
      note: (note) => notes.push(note),
    })
  } finally {
    await desk.close()
  }
  tell('joining')
  const version = options.version ?? programVersion()
  const ledger = bringTogether(distinct(readings), desk.lexicon(), version, options.decisions)
  return { ledger: { ...ledger, notes: allNotes(ledger.notes, notes, unread) }, unread }
}

const named = ({ input, why }: Unread): Note => ({ report: null, where: null, what: `${input}: ${why}` })

/** Notes in one order: those on inputs first, then as the ledger has them; an input named twice is noted once. */
function allNotes(ofLedger: readonly Note[], ofInputs: readonly Note[], unread: readonly Unread[]): Note[] {
  const what = new Set([...ofInputs, ...unread.map(named)].map((note) => note.what))
  return [...[...what].sort(byText).map((text): Note => ({ report: null, where: null, what: text })), ...ofLedger]
}

import { availableParallelism } from 'node:os'
import { type Lexicon, loadLexicon, sharedOf } from '#lexicon/lexicon'
import type { Decision, Ledger, Reading } from '#model/ledger'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import { bringTogether } from '#pipeline'
import { type ReadOptions, readInputs, type Unread } from '#read/read'
import { byText } from '#util/order'
import { distinct } from './distinct.ts'
import { readSafely } from './read-safely.ts'
import { createReadingPool, type Readers } from './reading-pool.ts'
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

export interface RunOptions extends ReadOptions {
  /** Threads to read on; 1 reads in this one. Unset: as many as the machine offers, once there are enough reports. */
  readonly threads?: number | undefined
  /** Program version that the ledger names; this one's unless a test says otherwise. */
  readonly version?: string
  /** What the user decided, in order (decisions.jsonl): obeyed, and listed in the ledger. */
  readonly decisions?: readonly Decision[]
  readonly onProgress?: (progress: Progress) => void
  /** Aborted: the run stops taking reports and rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Tests pass a small one; it is used in this thread only. */
  readonly lexicon?: Lexicon
}

export interface Run {
  readonly ledger: Ledger
  /** Inputs that gave no report, each named with the reason, as they came. They are notes of the ledger too. */
  readonly unread: readonly Unread[]
}

/** Fewer reports than this are read before threads have loaded their lexicons. */
const WORTH_THREADS = 24

/**
 * Reads inputs (files, folders, URLs, '-') into one ledger: the same bytes in whatever order they come and on any number of threads. What
 * cannot be read is in `unread` and in the notes. At most two reports a thread are under way, so that memory grows with the claims alone.
 */
export async function run(inputs: Iterable<string>, options: RunOptions = {}): Promise<Run> {
  let lexicon = options.lexicon
  const own = (): Lexicon => {
    lexicon ??= loadLexicon()
    return lexicon
  }
  const threads = options.threads ?? availableParallelism()
  const poolFrom = options.threads === undefined ? WORTH_THREADS : 0
  const readings: Reading[] = []
  const notes: Note[] = []
  const unread: Unread[] = []
  const underWay = new Set<Promise<void>>()
  let pool: Readers | null = null
  let claims = 0

  const tell = (phase: Progress['phase']): void =>
    options.onProgress?.({ phase, reports: readings.length, claims, unread: unread.length })
  const keep = (reading: Reading, found: readonly Note[]): void => {
    readings.push(found.length > 0 ? { ...reading, notes: [...found, ...reading.notes] } : reading)
    claims += reading.claims.length
    tell('reading')
  }
  const take = async (report: Report, found: readonly Note[]): Promise<void> => {
    if (threads > 1 && report.read === 'yes' && readings.length >= poolFrom)
      pool ??= createReadingPool(threads, sharedOf(own()))
    if (pool === null) return keep(readSafely(report, own()), found)
    const task = pool.read(report).then((reading) => keep(reading, found))
    underWay.add(task)
    task.finally(() => underWay.delete(task))
    if (underWay.size >= 2 * threads) await Promise.race(underWay)
  }

  try {
    for await (const result of readInputs(inputs, options)) {
      options.signal?.throwIfAborted()
      if ('unread' in result) unread.push(result.unread)
      else if ('note' in result) notes.push(result.note)
      else await take(result.report, result.notes)
    }
    await Promise.all(underWay)
  } finally {
    await (pool as Readers | null)?.close()
  }
  tell('joining')
  const ledger = bringTogether(distinct(readings), own(), options.version ?? programVersion(), options.decisions)
  return { ledger: { ...ledger, notes: allNotes(ledger.notes, notes, unread) }, unread }
}

const named = ({ input, why }: Unread): Note => ({ report: null, where: null, what: `${input}: ${why}` })

/** Notes in one order: those on inputs first, then as the ledger has them; an input named twice is noted once. */
function allNotes(ofLedger: readonly Note[], ofInputs: readonly Note[], unread: readonly Unread[]): Note[] {
  const what = new Set([...ofInputs, ...unread.map(named)].map((note) => note.what))
  return [...[...what].sort(byText).map((text): Note => ({ report: null, where: null, what: text })), ...ofLedger]
}

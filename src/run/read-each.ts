import { availableParallelism } from 'node:os'
import { type Lexicon, loadLexicon, sharedOf } from '#lexicon/lexicon'
import type { Reading } from '#model/ledger'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import { type ReadOptions, readInputs, type Unread } from '#read/read'
import { readSafely } from './read-safely.ts'
import { createReadingPool, type Readers } from './reading-pool.ts'

export interface EachOptions extends ReadOptions {
  /** Threads to read on; 1 reads in this one. Unset: as many as the machine offers, once there are enough reports. */
  readonly threads?: number | undefined
  /** Aborted: the run stops taking reports and rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Tests pass a small one; it is used in this thread only. */
  readonly lexicon?: Lexicon
}

/** What a run does with what comes out of its inputs. */
export interface Takers {
  /** A report with its reading, and with notes on its bytes. In no order where there are several threads. */
  reading(reading: Reading, found: readonly Note[], bytes: Uint8Array): void
  unread(unread: Unread): void
  note(note: Note, input: string): void
  /** The reading of a report that need not be read again; null for one that must. */
  known?(report: Report): Promise<Reading | null>
}

/** Fewer reports than this are read before threads have loaded their lexicons. */
const WORTH_THREADS = 24

/** Where reports are read: in this thread, and from some number of reports on in several. The lexicon is loaded when first asked for. */
export interface Desk {
  lexicon(): Lexicon
  /** Reads a report and hands its reading on; comes back when there is room for another one. */
  take(report: Report, then: (reading: Reading) => void): Promise<void>
  /** Waits for all that is under way. */
  idle(): Promise<void>
  close(): Promise<void>
}

/** A desk by the options' threads. At most two reports a thread are under way, so that memory does not grow with the reports. */
export function openDesk(options: Pick<EachOptions, 'threads' | 'lexicon'>): Desk {
  let lexicon = options.lexicon
  const own = (): Lexicon => {
    lexicon ??= loadLexicon()
    return lexicon
  }
  const threads = options.threads ?? availableParallelism()
  const poolFrom = options.threads === undefined ? WORTH_THREADS : 0
  const underWay = new Set<Promise<void>>()
  let pool: Readers | null = null
  let taken = 0
  return {
    lexicon: own,
    async take(report, then) {
      if (threads > 1 && report.read === 'yes' && taken >= poolFrom)
        pool ??= createReadingPool(threads, sharedOf(own()))
      taken += 1
      if (pool === null) return then(readSafely(report, own()))
      const task = pool.read(report).then(then)
      underWay.add(task)
      task.finally(() => underWay.delete(task))
      if (underWay.size >= 2 * threads) await Promise.race(underWay)
    },
    async idle() {
      await Promise.all(underWay)
    },
    async close() {
      await pool?.close()
    },
  }
}

/** Reads inputs (files, folders, URLs, '-') one report after another and hands on what comes out. */
export async function readEach(
  inputs: Iterable<string>,
  options: EachOptions,
  desk: Desk,
  takers: Takers,
): Promise<void> {
  for await (const result of readInputs(inputs, options)) {
    options.signal?.throwIfAborted()
    if ('unread' in result) takers.unread(result.unread)
    else if ('note' in result) takers.note(result.note, result.input)
    else {
      const { report, notes, bytes } = result
      const then = (reading: Reading): void => takers.reading(reading, notes, bytes)
      const known = (await takers.known?.(report)) ?? null
      if (known) then(known)
      else await desk.take(report, then)
    }
  }
  await desk.idle()
}

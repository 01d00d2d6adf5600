import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import type { Kept, Oddity, Store } from '#ledger/store'
import type { Reading } from '#model/ledger'
import type { Report } from '#model/report'
import type { Unread, Visited } from '#read/read'
import { joinKept } from './join-kept.ts'
import { type Desk, type EachOptions, openDesk, readEach } from './read-each.ts'
import { readerVersion } from './reader.ts'
import { rereadStale } from './reread.ts'
import type { Progress } from './run.ts'
import { programVersion } from './version.ts'

export interface KeepOptions extends EachOptions {
  /** Program version that the ledger names; this one's unless a test says otherwise. */
  readonly version?: string
  /** Which reader reads; this program unless a test says otherwise. */
  readonly reader?: string
  /** Takes inputs apart that are known. */
  readonly again?: boolean
  /** Keeps reports without reading their sentences, which others do (`run/queue.ts`), and brings nothing together. */
  readonly later?: boolean
  /** Readings that are written at once (25). */
  readonly portion?: number
  readonly onProgress?: (progress: Progress) => void
  /** Told of each report that an input gives, new or known. */
  readonly onReport?: (report: string) => void
  /** The whole ledger is brought together anew. */
  readonly relink?: boolean
}

/** What a run did to a kept ledger. */
export interface KeptRun {
  /** Inputs that gave no report, each named with the reason, as they came. */
  readonly unread: readonly Unread[]
  /** Reports read now, those new to the ledger and those found again with other bytes. */
  readonly read: number
  /** Inputs whose bytes were known. */
  readonly known: number
  /** Reports in the ledger that an earlier reader had read, read anew. */
  readonly reread: number
  /** What of the reader has changed since: "attribute", "data". */
  readonly changed: readonly string[]
}

/** Readings that are written at once, and bytes: what an interruption loses is read again. */
const BATCH = { readings: 25, bytes: 8 << 20, milliseconds: 2000 }

/** SHA-256 of an input, also of one that is too large to be in memory. */
async function hashOf({ bytes, path }: Parameters<Visited['knows']>[0]): Promise<string> {
  const hash = createHash('sha256')
  if (path === null) return hash.update(bytes).digest('hex')
  for await (const part of createReadStream(path)) hash.update(part as Buffer)
  return hash.digest('hex')
}

const isFolder = (input: string): boolean => statSync(input, { throwIfNoEntry: false })?.isDirectory() ?? false

/**
 * Reads inputs into a kept ledger, a batch of reports a transaction, so that an interrupted run goes on where it stopped; then brings them together. Inputs
 * whose bytes are known are passed over. An aborted run writes what it has, and rejects.
 */
export async function keepRun(inputs: readonly string[], store: Store, options: KeepOptions = {}): Promise<KeptRun> {
  const desk = openDesk(options)
  const reader = options.reader ?? readerVersion()
  try {
    const found = await readInto(inputs, store, options, desk, reader)
    if (options.later) return { unread: found.unread, read: found.read, known: found.known, reread: 0, changed: [] }
    const anew = await rereadStale(store, reader, desk, options)
    options.onProgress?.({ phase: 'joining', reports: found.read, claims: found.claims, unread: found.unread.length })
    await joinKept(store, desk.lexicon, options.version ?? programVersion(), { whole: options.relink || 'auto' })
    return { unread: found.unread, read: found.read, known: found.known, ...anew }
  } finally {
    await desk.close()
  }
}

async function readInto(inputs: readonly string[], store: Store, options: KeepOptions, desk: Desk, reader: string) {
  const settings = options.language === undefined ? '' : `language=${options.language}`
  const writer = createWriter(store, options)
  const unread: Unread[] = []
  const counted = { read: 0, known: 0, claims: 0 }
  const hashes = new WeakMap<object, string>()
  const readers = new WeakMap<Reading, string>()
  const place = ({ input }: { readonly input: string }): string => input
  const visited: Visited = {
    async knows(raw) {
      const sha256 = await hashOf(raw)
      hashes.set(raw, sha256)
      const known = options.again !== true && (await store.isKnown({ sha256, place: place(raw), settings }))
      if (known) counted.known += 1
      else writer.mended(raw.input)
      return known
    },
    async done(raw) {
      // Its last reports may still be under way on other threads.
      await desk.idle()
      writer.input({ sha256: hashes.get(raw) ?? '', place: place(raw), settings })
      await writer.flushFull()
    },
  }
  for (const input of inputs) if (isFolder(input)) writer.mended(input)
  try {
    await readEach(inputs, { ...options, visited }, desk, {
      reading(reading, found, bytes) {
        counted.read += 1
        options.onReport?.(reading.report.id)
        counted.claims += reading.claims.length
        writer.reading({ reading, found, bytes, reader: readers.get(reading) ?? reader })
        options.onProgress?.({ phase: 'reading', reports: counted.read, claims: counted.claims, unread: unread.length })
      },
      unread(one) {
        unread.push(one)
        writer.mended(one.input)
        writer.odd({ input: one.input, kind: 'unread', what: `${one.input}: ${one.why}` })
      },
      note: (note, input) => writer.odd({ input, kind: 'note', what: note.what }),
      async known(report) {
        // An archive gives thousands of reports before it is done.
        await writer.flushFull()
        const known = options.again ? null : await knownReading(store, report, options.later ? null : reader)
        const kept = known ?? (options.later ? { reading: unreadReading(report), reader: NOBODY } : null)
        if (kept) readers.set(kept.reading, kept.reader)
        return kept?.reading ?? null
      },
    })
  } finally {
    // Also of a run that is stopped: what was read is kept.
    await writer.flush()
  }
  return { ...counted, unread }
}

/** A report whose sentences nobody has read yet. */
const NOBODY = 'nobody'
const unreadReading = (report: Report): Reading => ({ report, claims: [], sources: [], actors: [], notes: [] })

/** The kept reading, by this reader or (null) any, of a report that differs only in where it was found and when it was fetched. */
async function knownReading(
  store: Store,
  report: Report,
  reader: string | null,
): Promise<{ reading: Reading; reader: string } | null> {
  const bare = (one: Report): string => JSON.stringify({ ...one, file: null, captured: null })
  for await (const { reader: by, reading } of store.kept([report.id])) {
    if ((reader === null || by === reader) && bare(reading.report) === bare(report)) {
      return { reading: { ...reading, report }, reader: by }
    }
  }
  return null
}

/** Gathers what a run gives, and writes it in batches. */
function createWriter(store: Store, { again = false, portion = BATCH.readings }: KeepOptions) {
  let batch: { kept: Kept[]; inputs: Parameters<Store['isKnown']>[0][]; odd: Oddity[]; mended: string[] } = empty()
  let [bytes, since] = [0, performance.now()]
  const flush = async (): Promise<void> => {
    const full = batch
    batch = empty()
    ;[bytes, since] = [0, performance.now()]
    const size = full.kept.length + full.inputs.length + full.odd.length + full.mended.length
    if (size > 0) await store.keep({ ...full, again })
  }
  return {
    flush,
    async flushFull(): Promise<void> {
      const late = performance.now() - since > BATCH.milliseconds
      if (late || batch.kept.length >= portion || bytes >= BATCH.bytes) await flush()
    },
    reading(one: Kept): void {
      batch.kept.push(one)
      bytes += one.bytes?.length ?? 0
    },
    input: (input: Parameters<Store['isKnown']>[0]): unknown => batch.inputs.push(input),
    odd: (one: Oddity): unknown => batch.odd.push(one),
    mended: (input: string): unknown => batch.mended.push(input),
  }
}

const empty = (): { kept: Kept[]; inputs: Parameters<Store['isKnown']>[0][]; odd: Oddity[]; mended: string[] } => ({
  kept: [],
  inputs: [],
  odd: [],
  mended: [],
})

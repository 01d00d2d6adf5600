import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import { builtDataFolder } from '#lexicon/files'
import { type Lexicon, sharedOf } from '#lexicon/lexicon'
import type { Ledger } from '#model/ledger'
import type { Known } from '#read/read'
import { Unreadable } from '#read/reader'
import { type Alone, ledgerOf, reportIn } from './alone.ts'

export { Unreadable }

/** A thread loads the build, also when this file runs from `src/`. */
const worker = join(builtDataFolder, '..', 'src', 'run', 'alone-worker.js')

/** Texts longer than this, in UTF-16 units, are read on a thread of their own; a usual article is read at once, in a tenth of a second. */
const LONG = 10_000

/** Milliseconds that such a thread may take: a text of one sentence a thousand times over brings every claim together with every other. */
const DEADLINE = 30_000

async function onThread(alone: Alone, lexicon: Lexicon, deadline: number): Promise<Ledger> {
  const pool = new Tinypool({
    filename: worker,
    runtime: 'worker_threads',
    minThreads: 1,
    maxThreads: 1,
    workerData: sharedOf(lexicon),
    execArgv: [],
  })
  try {
    return (await pool.run(alone, { signal: AbortSignal.timeout(deadline) })) as Ledger
  } catch (error) {
    if (!(error instanceof Error) || !/abort/i.test(`${error.name} ${error.message}`)) throw error
    throw new Unreadable(`it takes longer than ${deadline / 1000} seconds; read it in parts`)
  } finally {
    await pool.destroy()
  }
}

/**
 * Reads one text, or the source of a page, into a ledger of its own; nothing is kept. A long one is read on a thread, so that whoever else asks meanwhile is
 * answered. Rejects with `Unreadable` when it cannot be read, or takes longer than `deadline` milliseconds there.
 */
export async function readAlone(
  text: string,
  known: Known,
  lexicon: Lexicon,
  deadline: number = DEADLINE,
): Promise<Ledger> {
  const alone = await reportIn(text, known)
  return text.length > LONG ? onThread(alone, lexicon, deadline) : ledgerOf(alone, lexicon)
}

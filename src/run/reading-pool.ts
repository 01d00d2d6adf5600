import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import { builtDataFolder } from '#lexicon/files'
import type { SharedMemory } from '#lexicon/lexicon'
import type { Reading } from '#model/ledger'
import type { Report } from '#model/report'
import { brokenReading } from './read-safely.ts'

/** Threads load the build, also when this file runs from `src/`: a thread cannot load TypeScript. */
const builtWorker = join(builtDataFolder, '..', 'src', 'run', 'worker.js')

/** Reads reports one by one, somewhere. */
export interface Readers {
  /** Never rejects: what broke is a note of the reading. */
  read(report: Report): Promise<Reading>
  close(): Promise<void>
}

/** Readers on `threads` threads over one gazetteer and one set of weights, from `worker` (path of a built module that exports a function Report → Reading by default). */
export function createReadingPool(threads: number, shared: SharedMemory, worker = builtWorker): Readers {
  const pool = new Tinypool({
    filename: worker,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
    workerData: shared,
    // Room for the garbage of a whole report, so that little of it is moved.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
    // Flags of this process (`-C source`, a loader) would send the built worker to the sources.
    execArgv: [],
  })
  return {
    async read(report) {
      try {
        return (await pool.run(report)) as Reading
      } catch (error) {
        return brokenReading(report, `its thread ended (${error instanceof Error ? error.message : String(error)})`)
      }
    },
    close: () => pool.destroy(),
  }
}

import { setTimeout as sleep } from 'node:timers/promises'
import PgBoss from 'pg-boss'
import type { Store } from '#ledger/store'
import { joinKept } from './join-kept.ts'
import { openDesk } from './read-each.ts'
import { readerVersion } from './reader.ts'
import { rereadSome } from './reread.ts'
import { programVersion } from './version.ts'

const QUEUE = 'hearsay-read'

/** Reports that a worker takes at a time, and jobs that are sent at once. */
const TAKEN = 10
const SENT = 500

/** Seconds after which a job whose worker is gone is given to another one: far more than reading ten reports takes. */
const EXPIRES = 120

/** How often a job is tried. A report that cannot be read is no failure: its reading says so. */
const RETRIES = 20

interface Job {
  readonly report: string
}

/** The queue in a ledger's database. What breaks between two polls is told by the next one. */
async function openQueue(address: string): Promise<PgBoss> {
  const boss = new PgBoss({ connectionString: address, application_name: 'hearsay queue', max: 2, schedule: false })
  boss.on('error', () => undefined)
  await boss.start()
  await boss.createQueue(QUEUE, { name: QUEUE, policy: 'standard', retryLimit: RETRIES, retryDelay: 0 })
  return boss
}

/** Puts all reports of a ledger that this reader has not read into its queue. Gives how many; one that waits there already is read once all the same. */
export async function enqueueStale(
  store: Store,
  address: string,
  expires = EXPIRES,
  reader = readerVersion(),
): Promise<number> {
  const stale = await store.stale(reader)
  if (stale.length === 0) return 0
  const boss = await openQueue(address)
  try {
    for (let at = 0; at < stale.length; at += SENT) {
      const jobs = stale
        .slice(at, at + SENT)
        .map((report) => ({ name: QUEUE, data: { report }, retryLimit: RETRIES, expireInSeconds: expires }))
      await boss.insert(jobs)
    }
  } finally {
    await boss.stop({ graceful: false, wait: true })
  }
  return stale.length
}

export interface WorkOptions {
  /** Ends when nothing is left to do; unset: waits for more. */
  readonly once?: boolean
  readonly threads?: number | undefined
  readonly signal?: AbortSignal
  /** Milliseconds between two looks at an empty queue. */
  readonly pause?: number
  readonly onTaken?: (reports: number) => void
}

/**
 * Takes reports from the queue, reads them and keeps their readings; when none are left, brings together what waits. A job is done when its reading is kept:
 * a worker that is killed leaves its jobs to the others, who may read a report twice and keep it once. Gives how many reports it took.
 */
export async function work(store: Store, address: string, options: WorkOptions = {}): Promise<number> {
  const reader = readerVersion()
  const desk = openDesk({ threads: options.threads ?? 1 })
  const boss = await openQueue(address)
  const pause = options.pause ?? 1000
  let taken = 0
  try {
    for (;;) {
      if (options.signal?.aborted) return taken
      const jobs = await boss.fetch<Job>(QUEUE, { batchSize: TAKEN })
      if (jobs.length > 0) {
        await rereadSome(
          store,
          jobs.map(({ data }) => data.report),
          reader,
          desk,
        )
        await boss.complete(
          QUEUE,
          jobs.map(({ id }) => id),
        )
        taken += jobs.length
        options.onTaken?.(taken)
        continue
      }
      // Jobs of workers that are gone come back; then what was read is brought together.
      await boss.maintain()
      if ((await boss.getQueueSize(QUEUE, { before: 'active' })) > 0) continue
      await joinKept(store, desk.lexicon, programVersion())
      const left = await boss.getQueueSize(QUEUE, { before: 'completed' })
      if (options.once && left === 0) return taken
      await sleep(pause, undefined, options.signal ? { signal: options.signal } : {}).catch(() => undefined)
    }
  } finally {
    await boss.stop({ graceful: false, wait: true })
    await desk.close()
  }
}

import { randomUUID } from 'node:crypto'
import type { ReadRun } from '../contract.ts'
import type { Reading, Served } from './queries.ts'

/** Runs that are remembered once they ended, for who asks later. */
const REMEMBERED = 100
/** Runs that may wait at once. */
const WAITING = 20

type Listener = (run: ReadRun) => void

interface Running {
  run: ReadRun
  readonly stop: AbortController
  readonly listeners: Set<Listener>
  readonly ended: Promise<void>
}

const ENDED: ReadonlySet<ReadRun['state']> = new Set(['done', 'cancelled', 'failed'])
export const hasEnded = ({ state }: ReadRun): boolean => ENDED.has(state)

/** Runs of reading: one at a time, the others wait; each can be watched and cancelled. */
export interface Reads {
  /** Null when too many wait already. */
  start(reading: Pick<Reading, 'inputs' | 'given'>): ReadRun | null
  list(): readonly ReadRun[]
  get(id: string): ReadRun | null
  /** Asks a run to stop; what it has read by then stays. False when there is none, or it has ended. */
  cancel(id: string): boolean
  /** Tells of every change from now on; gives what ends that. Null when there is no such run. */
  watch(id: string, listener: Listener): (() => void) | null
  /** Cancels all, and waits until they have written what they have. */
  close(): Promise<void>
}

export function createReads(served: Served): Reads {
  const all = new Map<string, Running>()
  let last: Promise<unknown> = Promise.resolve()

  const change = (running: Running, fields: Partial<ReadRun>): void => {
    running.run = { ...running.run, ...fields }
    for (const listener of running.listeners) listener(running.run)
  }
  const forgetOld = (): void => {
    const ended = [...all.values()].filter(({ run }) => hasEnded(run))
    for (const { run } of ended.slice(0, Math.max(0, ended.length - REMEMBERED))) all.delete(run.id)
  }
  const work = async (running: Running, reading: Pick<Reading, 'inputs' | 'given'>): Promise<void> => {
    const { signal } = running.stop
    try {
      signal.throwIfAborted()
      change(running, { state: 'reading' })
      const { unread, read } = await served.read({
        ...reading,
        signal,
        onProgress: ({ phase, reports, claims }) => change(running, { state: phase, reports, claims }),
      })
      change(running, { state: 'done', unread, read, reports: read.length })
    } catch (error) {
      if (signal.aborted) change(running, { state: 'cancelled' })
      else change(running, { state: 'failed', error: error instanceof Error ? error.message : String(error) })
    }
    forgetOld()
  }

  return {
    start(reading) {
      if ([...all.values()].filter(({ run }) => run.state === 'waiting').length >= WAITING) return null
      const id = randomUUID()
      const run: ReadRun = { id, state: 'waiting', reports: 0, claims: 0, unread: [], read: [], error: null }
      let running: Running | null = null
      const begin = last.then(() => (running ? work(running, reading) : undefined))
      running = { run, stop: new AbortController(), listeners: new Set(), ended: begin }
      last = begin
      all.set(id, running)
      return run
    },
    list: () => [...all.values()].map(({ run }) => run).reverse(),
    get: (id) => all.get(id)?.run ?? null,
    cancel(id) {
      const running = all.get(id)
      if (!running || hasEnded(running.run)) return false
      running.stop.abort(new Error('cancelled'))
      // One that waits has nothing to finish.
      if (running.run.state === 'waiting') change(running, { state: 'cancelled' })
      return true
    },
    watch(id, listener) {
      const running = all.get(id)
      if (!running) return null
      running.listeners.add(listener)
      return () => running.listeners.delete(listener)
    },
    async close() {
      for (const { stop } of all.values()) stop.abort(new Error('the server ends'))
      await Promise.all([...all.values()].map(({ ended }) => ended))
    },
  }
}

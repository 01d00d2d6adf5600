import { basename } from 'node:path'
import type { Store } from '#ledger/store'
import type { Lexicon } from '#lexicon/lexicon'
import { joinKept } from '#run/join-kept'
import { type KeepOptions, keepRun } from '#run/keep-run'
import { programVersion } from '#run/version'
import type { Served } from './queries.ts'
import { storeQueries } from './store-queries.ts'

export interface StoreServedOptions {
  /** Loaded when it is first needed. */
  readonly lexicon: () => Lexicon
  /** How inputs are read: limits, language, threads, whether private networks may be asked. */
  readonly reading?: Omit<KeepOptions, 'lexicon' | 'signal' | 'given' | 'onProgress' | 'onReport'>
}

/** A name without folders, and without the password that stands in the address of a database. */
function nameOf({ location, kind }: Store): string {
  if (kind === 'sqlite') return basename(location)
  try {
    return new URL(location).pathname.slice(1) || 'postgres'
  } catch {
    return 'postgres'
  }
}

/** A kept ledger as it is served. What changes it, decisions and readings, is done one after another. */
export function storeServed(store: Store, { lexicon, reading = {} }: StoreServedOptions): Served {
  let work: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const mine = work.then(task, task)
    work = mine.catch(() => undefined)
    return mine
  }
  return {
    name: nameOf(store),
    writable: store.writable,
    revision: () => store.desk.revision(),
    queries: storeQueries(store),
    decisions: () => store.decisions(),
    decide: (payload) =>
      inTurn(async () => {
        const decision = await store.appendDecision(payload)
        await joinKept(store, lexicon, programVersion())
        return decision
      }),
    read: ({ inputs, given, signal, onProgress }) =>
      inTurn(async () => {
        signal.throwIfAborted()
        const read = new Set<string>()
        const { unread } = await keepRun([...inputs], store, {
          ...reading,
          given,
          signal,
          lexicon: lexicon(),
          onReport: (report) => read.add(report),
          onProgress,
        })
        return { unread, read: [...read].sort() }
      }),
    async close() {
      await work
      await store.close()
    },
  }
}

import { basename } from 'node:path'
import type { Store } from '#ledger/store'
import type { Lexicon } from '#lexicon/lexicon'
import { joinKept } from '#run/join-kept'
import { keepRun } from '#run/keep-run'
import { programVersion } from '#run/version'
import { openBook } from './book/book.ts'
import { bookQueries } from './book/book-queries.ts'
import type { Queries, Served } from './queries.ts'

export interface StoreServedOptions {
  /** Loaded when it is first needed. */
  readonly lexicon: () => Lexicon
  /** Whether URLs in private networks may be read. */
  readonly allowPrivate?: boolean
  /** Threads to read on; unset: as many as the machine offers. */
  readonly threads?: number | undefined
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
export function storeServed(store: Store, { lexicon, allowPrivate = false, threads }: StoreServedOptions): Served {
  let known: { readonly state: string; readonly revision: number } = { state: '', revision: 0 }
  let queries: { readonly revision: number; readonly made: Promise<Queries> } | null = null
  let touched = 0
  let work: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const mine = work.then(task, task)
    work = mine.catch(() => undefined)
    return mine
  }
  const revision = async (): Promise<number> => {
    const { basis, decisions, reports } = await store.pending()
    const state = `${basis.revision} ${decisions} ${reports.length} ${touched}`
    if (state !== known.state) known = { state, revision: Math.max(known.revision + 1, basis.revision) }
    return known.revision
  }
  const make = async (): Promise<Queries> => bookQueries(openBook(await store.ledger()), async () => null)

  return {
    name: nameOf(store),
    writable: store.writable,
    revision,
    async queries() {
      const now = await revision()
      if (queries?.revision !== now) {
        const made = make()
        queries = { revision: now, made }
        made.catch(() => {
          queries = null
        })
      }
      return queries.made
    },
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
        try {
          const { unread } = await keepRun([...inputs], store, {
            given,
            signal,
            allowPrivate,
            threads,
            lexicon: lexicon(),
            onReport: (report) => read.add(report),
            onProgress,
          })
          return { unread, read: [...read].sort() }
        } finally {
          touched += 1
        }
      }),
    async close() {
      await work
      await store.close()
    },
  }
}

import { isPostgres } from '#ledger/open'
import { plural } from '#model/in-words/unread'
import { work } from '#run/queue'
import { READ, UsageError } from '../exit.ts'
import { storeLocation, withStore } from '../given-store.ts'
import type { Given } from '../parse-flags.ts'
import { wholeNumber } from '../values.ts'

/** `hearsay worker`: reads reports that wait in the queue of a ledger on PostgreSQL; gives the exit code. */
export async function workerCommand(given: Given): Promise<number> {
  const address = storeLocation(given)
  if (!isPostgres(address))
    throw new UsageError('worker needs --ledger postgres://…: a file has one reader, and no queue')
  const threads = wholeNumber(given, 'threads', 1, 256) ?? 1
  return withStore(given, { create: true }, async (store) => {
    const stopping = new AbortController()
    const stop = (): void => stopping.abort()
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
    const taken = await work(store, address, {
      once: given.switches.has('once'),
      threads,
      signal: stopping.signal,
    })
    if (!given.switches.has('quiet')) process.stderr.write(`hearsay: ${plural(taken, 'report')} taken from the queue\n`)
    return READ
  })
}

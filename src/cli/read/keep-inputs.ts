import { isPostgres } from '#ledger/open'
import type { Store } from '#ledger/store'
import { plural } from '#model/in-words/unread'
import type { Ledger } from '#model/ledger'
import { type KeptRun, keepRun } from '#run/keep-run'
import { plainLine } from '#util/plain-line'
import { INTERRUPTED, READ, UNREAD, UsageError } from '../exit.ts'
import { storeLocation, withStore } from '../given-store.ts'
import { writeAll } from '../output.ts'
import type { Given } from '../parse-flags.ts'
import { createProgressLine } from '../progress.ts'
import { runOptions } from '../run-options.ts'
import { wholeNumber } from '../values.ts'

/** What a run did, and what the ledger has now. */
async function saidOf({ read, known, reread, changed }: KeptRun, store: Store): Promise<string> {
  const { reports, claims, incidents } = await store.counts()
  const done = [
    `${plural(read, 'report')} read`,
    ...(known > 0 ? [`${plural(known, 'input')} known already`] : []),
    ...(reread > 0
      ? [`${plural(reread, 'kept report')} read anew (this version differs in ${changed.join(', ')}: 'hearsay diff')`]
      : []),
  ]
  const has = [plural(reports, 'report'), plural(claims, 'claim'), plural(incidents, 'incident')]
  return `${done.join(', ')}\n${plainLine(store.location)}: ${has.join(' · ')}\n`
}

/**
 * `hearsay read --ledger`: reads inputs into a kept ledger, and says what was new; with --json or --html the whole ledger is shown as well. Gives the
 * exit code. Ctrl-C keeps what was read; a second one ends at once.
 */
export async function keepInputs(given: Given, show: ((ledger: Ledger) => Promise<boolean>) | null): Promise<number> {
  if (given.values.has('decisions')) {
    throw new UsageError('--decisions and --ledger: a kept ledger holds its own decisions')
  }
  const later = given.switches.has('queue')
  const address = storeLocation(given)
  if (later && !isPostgres(address)) throw new UsageError('--queue needs --ledger postgres://…: a file has no queue')
  if (later && show !== null) throw new UsageError('--queue reads nothing yet: --json and --html have nothing to show')
  const expires = wholeNumber(given, 'expires', 1, 86_000) ?? undefined
  const options = runOptions(given)
  const line = given.switches.has('quiet') ? null : createProgressLine(process.stderr, () => performance.now())
  return withStore(given, { create: true }, async (store) => {
    const stopping = new AbortController()
    const stop = (): void => {
      line?.clear()
      if (stopping.signal.aborted) process.exit(INTERRUPTED)
      stopping.abort(new Error('interrupted'))
    }
    process.on('SIGINT', stop)
    try {
      const found = await keepRun(given.operands, store, {
        ...options,
        again: given.switches.has('again'),
        relink: given.switches.has('relink'),
        later,
        stdin: process.stdin,
        signal: stopping.signal,
        ...(line ? { onProgress: (progress) => line.show(progress) } : {}),
      })
      line?.clear()
      for (const { input, why } of found.unread) {
        process.stderr.write(`hearsay: not read: ${plainLine(input)}: ${plainLine(why)}\n`)
      }
      const queued = later ? await (await import('#run/queue')).enqueueStale(store, address, expires) : 0
      const said = later ? `${plural(found.read, 'report')} kept, ${queued} in the queue\n` : await saidOf(found, store)
      if (show === null) await writeAll(process.stdout, [said])
      else if (!given.switches.has('quiet')) process.stderr.write(said)
      const shown = show === null || (await show(await store.ledger()))
      return found.unread.length > 0 || !shown ? UNREAD : READ
    } catch (error) {
      if (!stopping.signal.aborted) throw error
      process.stderr.write(`hearsay: stopped; what was read is kept, the same command goes on\n`)
      return INTERRUPTED
    } finally {
      line?.clear()
      process.off('SIGINT', stop)
    }
  })
}

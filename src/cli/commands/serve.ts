import type { Store } from '#ledger/store'
import { type Lexicon, loadLexicon } from '#lexicon/lexicon'
import { keepRun } from '#run/keep-run'
import { plainLine } from '#util/plain-line'
import { CannotServe, type Serving, serveLedger } from '#web/server/serve'
import { storeServed } from '#web/server/store-served'
import { READ, UNREAD, UsageError } from '../exit.ts'
import { givenStore } from '../given-store.ts'
import type { Given } from '../parse-flags.ts'
import { createProgressLine } from '../progress.ts'
import { runOptions } from '../run-options.ts'
import { addToken, hashesIn } from '../serve/token-file.ts'
import { wholeNumber } from '../values.ts'

const TOKENS = 'hearsay.tokens'

const remark = (text: string): void => {
  process.stderr.write(`hearsay: ${text}\n`)
}

/** Reads the inputs into the ledger before it is shown; what could not be read is named, and in the ledger's notes. */
async function readFirst(given: Given, store: Store, lexicon: () => Lexicon): Promise<void> {
  const line = given.switches.has('quiet') ? null : createProgressLine(process.stderr, () => performance.now())
  try {
    const { unread } = await keepRun(given.operands, store, {
      ...runOptions(given),
      lexicon: lexicon(),
      stdin: process.stdin,
      ...(line ? { onProgress: (progress) => line.show(progress) } : {}),
    })
    line?.clear()
    for (const { input, why } of unread) remark(`not read: ${plainLine(input)}: ${plainLine(why)}`)
  } finally {
    line?.clear()
  }
}

/** Waits for Ctrl-C or a request to end, then ends cleanly; a second one ends at once. */
async function untilStopped(serving: Serving): Promise<void> {
  await new Promise<void>((resolve) => {
    let asked = false
    const stop = (): void => {
      if (asked) process.exit(UNREAD)
      asked = true
      resolve()
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
  await serving.close()
}

/** `hearsay serve`: the pages and the API of a kept ledger; gives the exit code. */
export async function serveCommand(given: Given): Promise<number> {
  const file = given.values.get('token-file')
  if (given.switches.has('new-token')) {
    process.stdout.write(`${await addToken(file ?? TOKENS, new Date())}\n`)
    remark(`its hash is in ${plainLine(file ?? TOKENS)}; the token is kept nowhere: note it now`)
    return READ
  }
  const port = wholeNumber(given, 'port', 0, 65_535) ?? undefined
  const host = given.values.get('host')
  if (host !== undefined && !/^[\w.:-]{1,253}$/.test(host))
    throw new UsageError(`--host ${plainLine(host)}: expected an address`)
  const tokens = file === undefined ? [] : await hashesIn(file)
  const readOnly = given.switches.has('read-only')
  if (readOnly && given.operands.length > 0) throw new UsageError('--read-only and an INPUT: one or the other')
  const reading = runOptions(given)

  let loaded: Lexicon | null = null
  const lexicon = (): Lexicon => {
    loaded ??= loadLexicon()
    return loaded
  }
  const store = await givenStore(given, readOnly ? { readOnly } : { create: true })
  let serving: Serving
  try {
    if (given.operands.length > 0) await readFirst(given, store, lexicon)
    serving = await serveLedger({
      served: storeServed(store, { lexicon, reading }),
      host,
      port,
      tokens,
      lexicon,
      onDefect: (error) => remark(plainLine(error instanceof Error ? (error.stack ?? error.message) : String(error))),
    })
  } catch (error) {
    await store.close()
    if (!(error instanceof CannotServe)) throw error
    if (error.isWrongUse) throw new UsageError(error.message)
    remark(plainLine(error.message))
    return UNREAD
  }
  process.stdout.write(`${serving.url}\n`)
  if (!given.switches.has('quiet')) remark(`${plainLine(store.location)} is open at ${serving.url} · Ctrl-C ends it`)
  if (given.switches.has('open')) {
    const { default: open } = await import('open')
    await open(serving.url).catch((error) => remark(`no browser could be opened: ${plainLine(String(error))}`))
  }
  await untilStopped(serving)
  return READ
}

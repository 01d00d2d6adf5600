import { plural } from '#model/in-words/unread'
import type { Ledger } from '#model/ledger'
import { givenDecisions } from './decisions/given-decisions.ts'
import { READ, UNREAD, UsageError } from './exit.ts'
import { givenStore, isStored } from './given-store.ts'
import { readLedger } from './ledger-file/read-ledger.ts'
import type { Given } from './parse-flags.ts'
import { runInputs } from './run-inputs.ts'
import { runOptions } from './run-options.ts'

/** A ledger, and the exit code that its reading leaves. */
export interface Got {
  readonly ledger: Ledger
  readonly code: number
}

/** The ledger of --ledger, else of the inputs, read now. Throws UsageError without either, and with both. */
export async function givenLedger(given: Given, command: string, inputs: readonly string[]): Promise<Got> {
  const file = given.values.get('ledger')
  if (file === undefined && inputs.length === 0) {
    throw new UsageError(
      `${command} needs an INPUT (a file, a folder, a URL, or -) or --ledger FILE ('hearsay help ${command}')`,
    )
  }
  if (file === undefined) {
    const options = { ...runOptions(given), decisions: await givenDecisions(given) }
    const { ledger, unread } = await runInputs(given, inputs, options)
    return { ledger, code: unread.length > 0 ? UNREAD : READ }
  }
  if (inputs.length > 0) throw new UsageError(`--ledger and an INPUT (${inputs[0]}): one or the other`)
  if (given.values.has('decisions')) {
    throw new UsageError("--ledger is read already: give --decisions to the 'hearsay read' that makes it")
  }
  if (!isStored(file, given)) return { ledger: await readLedger(file), code: READ }
  const store = await givenStore(given, { readOnly: true })
  try {
    const { reports, decisions } = await store.pending()
    if (reports.length > 0 || decisions) {
      const what = reports.length > 0 ? plural(reports.length, 'report') : 'decisions'
      process.stderr.write(
        `hearsay: ${what} not brought together yet: 'hearsay read --ledger' without an INPUT does it\n`,
      )
    }
    return { ledger: await store.ledger(), code: READ }
  } finally {
    await store.close()
  }
}

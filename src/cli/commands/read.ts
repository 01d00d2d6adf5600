import type { Ledger } from '#model/ledger'
import { givenDecisions } from '../decisions/given-decisions.ts'
import { READ, UNREAD, UsageError } from '../exit.ts'
import { writeAll } from '../output.ts'
import type { Given } from '../parse-flags.ts'
import { runInputs } from '../run-inputs.ts'
import { runOptions } from '../run-options.ts'

/** `hearsay read`: reads inputs, shows or writes the ledger, and gives the exit code. */
export async function readCommand(given: Given): Promise<number> {
  const keeps = given.values.has('ledger') || given.switches.has('keep')
  if (keeps) {
    const shown = given.switches.has('json') || given.values.has('html')
    const show = shown ? await presenter(given) : null
    return (await import('../read/keep-inputs.ts')).keepInputs(given, show)
  }
  const keeping = ['again', 'queue', 'expires', 'passphrase-file'].find(
    (flag) => given.switches.has(flag) || given.values.has(flag),
  )
  if (keeping !== undefined) throw new UsageError(`--${keeping} is for a ledger that is kept: --ledger FILE`)
  if (given.operands.length === 0) {
    throw new UsageError("read needs an INPUT: a file, a folder, a URL, or - for standard input ('hearsay help read')")
  }
  const options = { ...runOptions(given), decisions: await givenDecisions(given) }
  const show = await presenter(given)
  const { ledger, unread } = await runInputs(given, given.operands, options)
  const written = await show(ledger)
  return unread.length > 0 || !written ? UNREAD : READ
}

/** How to show a ledger, by the flags; loaded and checked before reading begins, so that wrong use costs no waiting. */
async function presenter(given: Given): Promise<(ledger: Ledger) => Promise<boolean>> {
  const print = given.switches.has('json') ? await printsJson() : await printsSummary(given)
  const { givenPage } = await import('../write-page.ts')
  return async (ledger) => {
    await print(ledger)
    return givenPage(given, async () => (await import('#web/page/page')).pageOf(ledger))
  }
}

type Print = (ledger: Ledger) => Promise<void>

async function printsJson(): Promise<Print> {
  const { ledgerJson } = await import('#export/json/ledger-json')
  return (ledger) => writeAll(process.stdout, ledgerJson(ledger))
}

async function printsSummary(given: Given): Promise<Print> {
  const { summaryPaper } = await import('../run-options.ts')
  const { summary } = await import('../summary/summary.ts')
  const paper = summaryPaper(given)
  return (ledger) => writeAll(process.stdout, summary(ledger, paper))
}

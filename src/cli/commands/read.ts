import type { Ledger } from '#model/ledger'
import { type Run, run } from '#run/run'
import { plainLine } from '#util/plain-line'
import { givenDecisions } from '../decisions/given-decisions.ts'
import { INTERRUPTED, READ, UNREAD, UsageError } from '../exit.ts'
import { writeAll } from '../output.ts'
import type { Given } from '../parse-flags.ts'
import { createProgressLine, type ProgressLine } from '../progress.ts'
import { runOptions } from '../run-options.ts'

const remark = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** `hearsay read`: reads inputs, shows or writes the ledger, and gives the exit code. */
export async function readCommand(given: Given): Promise<number> {
  if (given.operands.length === 0) {
    throw new UsageError("read needs an INPUT: a file, a folder, a URL, or - for standard input ('hearsay help read')")
  }
  const options = { ...runOptions(given), decisions: await givenDecisions(given) }
  const show = await presenter(given)
  const line = given.switches.has('quiet') ? null : createProgressLine(process.stderr, () => performance.now())
  const stop = stopCleanly(line)
  const result = await run(given.operands, {
    ...options,
    stdin: process.stdin,
    ...(line ? { onProgress: (progress) => line.show(progress) } : {}),
  })
  line?.clear()
  process.off('SIGINT', stop)
  for (const { input, why } of result.unread) remark(`hearsay: not read: ${plainLine(input)}: ${plainLine(why)}`)
  const written = await show(result)
  return result.unread.length > 0 || !written ? UNREAD : READ
}

/** Ctrl-C: the progress line goes, nothing half is printed. */
function stopCleanly(line: ProgressLine | null): () => void {
  const stop = (): void => {
    line?.clear()
    process.exit(INTERRUPTED)
  }
  process.on('SIGINT', stop)
  return stop
}

/** How to show a run, by the flags; loaded and checked before reading begins, so that wrong use costs no waiting. */
async function presenter(given: Given): Promise<(result: Run) => Promise<boolean>> {
  const page = given.values.get('html')
  const writePage = page === undefined ? null : (await import('../write-page.ts')).writePage
  const print = given.switches.has('json') ? await printsJson() : await printsSummary(given)
  return async ({ ledger }) => {
    await print(ledger)
    if (!writePage || page === undefined) return true
    const problem = await writePage(page, ledger)
    if (problem !== null) remark(`hearsay: ${plainLine(problem)}`)
    else if (!given.switches.has('quiet')) remark(`page: ${plainLine(page)}`)
    return problem === null
  }
}

type Print = (ledger: Ledger) => Promise<void>

async function printsJson(): Promise<Print> {
  const { ledgerJson } = await import('../ledger-json.ts')
  return (ledger) => writeAll(process.stdout, ledgerJson(ledger))
}

async function printsSummary(given: Given): Promise<Print> {
  const { summaryPaper } = await import('../run-options.ts')
  const { summary } = await import('../summary/summary.ts')
  const paper = summaryPaper(given)
  return (ledger) => writeAll(process.stdout, summary(ledger, paper))
}

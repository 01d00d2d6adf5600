import type { Ledger } from '#model/ledger'
import { run } from '#run/run'
import { plainLine } from '#util/plain-line'
import { READ, UNREAD, UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { runOptions } from '../run-options.ts'
import { type DecisionLog, withLog } from './decision-log.ts'

/** The ledger that is decided on: the kept one, else the inputs read now as the decisions have them; what was not read is named on standard error. */
async function ledgerOf(
  given: Given,
  command: string,
  inputs: readonly string[],
  log: DecisionLog,
): Promise<{ ledger: Ledger; code: number }> {
  if (log.store) {
    if (inputs.length > 0) throw new UsageError(`--ledger and an INPUT (${inputs[0]}): one or the other`)
    await log.obey()
    return { ledger: await log.store.ledger(), code: READ }
  }
  if (inputs.length === 0) {
    throw new UsageError(
      `${command} needs an INPUT behind what it decides on, or --ledger FILE ('hearsay help ${command}')`,
    )
  }
  const { ledger, unread } = await run(inputs, { ...runOptions(given), decisions: log.known, stdin: process.stdin })
  for (const { input, why } of unread) {
    process.stderr.write(`hearsay: not read: ${plainLine(input)}: ${plainLine(why)}\n`)
  }
  return { ledger, code: unread.length > 0 ? UNREAD : READ }
}

/** Runs `work`, which writes decisions on a ledger to its log; gives the worst exit code. What was written to a kept ledger is obeyed at once. Throws UsageError. */
export async function withDeciding(
  command: string,
  given: Given,
  inputs: readonly string[],
  work: (ledger: Ledger, log: DecisionLog) => Promise<number>,
): Promise<number> {
  // Bad flags are told before a ledger is opened.
  runOptions(given)
  return withLog(command, given, {}, async (log) => {
    const { ledger, code } = await ledgerOf(given, command, inputs, log)
    const written = await work(ledger, log)
    await log.obey()
    return Math.max(code, written)
  })
}

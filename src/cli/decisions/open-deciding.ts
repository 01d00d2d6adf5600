import type { Ledger } from '#model/ledger'
import { run } from '#run/run'
import { plainLine } from '#util/plain-line'
import { READ, UNREAD } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { runOptions } from '../run-options.ts'
import { type DecisionLog, fileLog } from './decision-log.ts'

/** What a command that decides works on: the ledger as decided so far, and the log that it writes to. */
export interface Deciding {
  readonly ledger: Ledger
  readonly log: DecisionLog
  /** Exit code that reading the inputs left. */
  readonly code: number
}

/** Reads the inputs as the decisions in the log have them, and names on standard error what was not read. Throws UsageError without a log. */
export async function openDeciding(given: Given, command: string, inputs: readonly string[]): Promise<Deciding> {
  const options = runOptions(given)
  const log = await fileLog(given, command)
  const { ledger, unread } = await run(inputs, { ...options, decisions: log.known, stdin: process.stdin })
  for (const { input, why } of unread) {
    process.stderr.write(`hearsay: not read: ${plainLine(input)}: ${plainLine(why)}\n`)
  }
  return { ledger, log, code: unread.length > 0 ? UNREAD : READ }
}

import { run } from '#run/run'
import { plainLine } from '#util/plain-line'
import { decidePair, type PairDecision } from '../decisions/decide-pair.ts'
import { givenDecisions } from '../decisions/given-decisions.ts'
import { writeDecision } from '../decisions/write-decision.ts'
import { READ, UNREAD, UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { runOptions } from '../run-options.ts'

const remark = (text: string): void => {
  process.stderr.write(`hearsay: ${text}\n`)
}

/** `hearsay merge`, `split` and `not-the-same`: read the inputs, and append a decision on two of their incidents or claims; gives the exit code. */
export async function decideCommand(what: PairDecision, given: Given): Promise<number> {
  const [a, b, ...inputs] = given.operands
  if (a === undefined || b === undefined || inputs.length === 0) {
    throw new UsageError(
      `${what} needs A and B, each an incident, a claim or REPORT:"words", and an INPUT ('hearsay help ${what}')`,
    )
  }
  if (!given.values.has('decisions')) {
    throw new UsageError(`${what} needs --decisions FILE, the file to write the decision to`)
  }
  const options = runOptions(given)
  const decisions = await givenDecisions(given, true)
  const { ledger, unread } = await run(inputs, { ...options, decisions, stdin: process.stdin })
  for (const { input, why } of unread) remark(`not read: ${plainLine(input)}: ${plainLine(why)}`)
  const { decided, inWords } = decidePair(what, [a, b], ledger)
  const code = await writeDecision(given, decisions, decided)
  if (code === READ) remark(inWords)
  return Math.max(code, unread.length > 0 ? UNREAD : READ)
}

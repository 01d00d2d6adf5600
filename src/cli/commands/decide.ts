import { decidePair, type PairDecision } from '../decisions/decide-pair.ts'
import { openDeciding } from '../decisions/open-deciding.ts'
import { writeDecision } from '../decisions/write-decision.ts'
import { READ, UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'

/** `hearsay merge`, `split` and `not-the-same`: read the inputs, and append a decision on two of their incidents or claims; gives the exit code. */
export async function decideCommand(what: PairDecision, given: Given): Promise<number> {
  const [a, b, ...inputs] = given.operands
  if (a === undefined || b === undefined || inputs.length === 0) {
    throw new UsageError(
      `${what} needs A and B, each an incident, a claim or REPORT:"words", and an INPUT ('hearsay help ${what}')`,
    )
  }
  const { ledger, log, code } = await openDeciding(given, what, inputs)
  const { decided, inWords } = decidePair(what, [a, b], ledger)
  const written = await writeDecision(given, log, decided)
  if (written === READ) process.stderr.write(`hearsay: ${inWords}\n`)
  return Math.max(code, written)
}

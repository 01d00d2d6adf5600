import { decidePair, type PairDecision } from '../decisions/decide-pair.ts'
import { withDeciding } from '../decisions/with-deciding.ts'
import { writeDecision } from '../decisions/write-decision.ts'
import { READ, UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'

/** `hearsay merge`, `split` and `not-the-same`: appends a decision on two incidents or claims of the inputs or of a kept ledger; gives the exit code. */
export async function decideCommand(what: PairDecision, given: Given): Promise<number> {
  const [a, b, ...inputs] = given.operands
  if (a === undefined || b === undefined || (inputs.length === 0 && !given.values.has('ledger'))) {
    throw new UsageError(
      `${what} needs A and B, each an incident, a claim or REPORT:"words", and an INPUT ('hearsay help ${what}')`,
    )
  }
  return withDeciding(what, given, inputs, async (ledger, log) => {
    const { decided, inWords } = decidePair(what, [a, b], ledger)
    const written = await writeDecision(given, log, decided)
    if (written === READ) process.stderr.write(`hearsay: ${inWords}\n`)
    return written
  })
}

import { withDeciding } from '../decisions/with-deciding.ts'
import { writeDecision } from '../decisions/write-decision.ts'
import { READ } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { askedOf, decidedBy } from '../review/decided-by.ts'

/** `hearsay accept`, `reject`, `correct`, `add`, `grade` …: appends what is decided on the inputs, or on a kept ledger; gives the exit code. */
export async function reviewCommand(command: string, given: Given): Promise<number> {
  const { operands, inputs } = askedOf(command, given)
  return withDeciding(command, given, inputs, async (ledger, log) => {
    for (const { decided, inWords } of decidedBy(command, { ledger, given, operands })) {
      const written = await writeDecision(given, log, decided)
      if (written !== READ) return written
      process.stderr.write(`hearsay: ${inWords}\n`)
    }
    return READ
  })
}

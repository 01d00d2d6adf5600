import { withLog } from '../decisions/decision-log.ts'
import { undoOf } from '../decisions/undo-of.ts'
import { writeDecision } from '../decisions/write-decision.ts'
import { UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'

/** `hearsay undo`: withdraws a decision of any kind, by appending one that says so; gives the exit code. */
export async function undoCommand(given: Given): Promise<number> {
  const [id, ...others] = given.operands
  if (id === undefined || others.length > 0) {
    throw new UsageError("undo needs the ID of one decision, or the beginning of it ('hearsay help undo')")
  }
  return withLog('undo', given, { mustBe: true }, async (log) => {
    const written = await writeDecision(given, log, undoOf(id, log.known))
    await log.obey()
    return written
  })
}

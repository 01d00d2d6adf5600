import { userInfo } from 'node:os'
import { inForce } from '#reconcile/decide/in-force'
import { withLog } from '../decisions/decision-log.ts'
import { writeDecision } from '../decisions/write-decision.ts'
import { UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { signOff } from '../review/sign-off.ts'

/** `hearsay sign-off`: a second person confirms a decision; gives the exit code. */
export async function signOffCommand(given: Given): Promise<number> {
  const [id, ...others] = given.operands
  if (id === undefined || others.length > 0) {
    throw new UsageError("sign-off needs the ID of one decision, or the beginning of it ('hearsay help sign-off')")
  }
  const by = given.values.get('by') ?? userInfo().username
  return withLog('sign-off', given, { mustBe: true }, async (log) => {
    const written = await writeDecision(given, log, signOff(id, by, log.known, inForce(log.known)))
    await log.obey()
    return written
  })
}

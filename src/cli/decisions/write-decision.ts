import { userInfo } from 'node:os'
import { plainLine } from '#util/plain-line'
import { READ, UNREAD } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import type { Decided } from './decided.ts'
import type { DecisionLog } from './decision-log.ts'

const remark = (text: string): void => {
  process.stderr.write(`hearsay: ${text}\n`)
}

/**
 * Writes a decision behind the ones in a log, with the time and the name of --by (unset: of this account), and says its id, which takes it back. Gives the exit
 * code; a log that cannot be written is named on standard error.
 */
export async function writeDecision(given: Given, log: DecisionLog, decided: Decided): Promise<number> {
  const by = given.values.get('by') ?? userInfo().username
  try {
    const { payloadHash } = await log.append({ at: new Date().toISOString(), by, ...decided })
    remark(`decided: ${payloadHash.slice(0, 12)} (${decided.what}), in ${plainLine(log.name)}`)
    return READ
  } catch (error) {
    remark(`the decision was not written: ${plainLine(error instanceof Error ? error.message : String(error))}`)
    return UNREAD
  }
}

import { userInfo } from 'node:os'
import type { Decision } from '#model/ledger'
import { plainLine } from '#util/plain-line'
import { READ, UNREAD } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { appendDecision } from './append-decision.ts'
import type { Decided } from './decided.ts'

const remark = (text: string): void => {
  process.stderr.write(`hearsay: ${text}\n`)
}

/**
 * Writes a decision to the file of --decisions, behind the ones in it (`known`), with the time and the name of --by, and says its id, which takes it back.
 * Gives the exit code; a file that cannot be written is named on standard error.
 */
export async function writeDecision(given: Given, known: readonly Decision[], decided: Decided): Promise<number> {
  const file = given.values.get('decisions') ?? ''
  const by = given.values.get('by') ?? userInfo().username
  try {
    const { payloadHash } = await appendDecision(file, known, { at: new Date().toISOString(), by, ...decided })
    remark(`decided: ${payloadHash.slice(0, 12)} (${decided.what}), in ${plainLine(file)}`)
    return READ
  } catch (error) {
    remark(`the decision was not written: ${plainLine(error instanceof Error ? error.message : String(error))}`)
    return UNREAD
  }
}

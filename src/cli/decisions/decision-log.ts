import type { Payload } from '#ledger/decision-hash'
import type { Decision } from '#model/decision'
import { UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { appendDecision } from './append-decision.ts'
import { givenDecisions } from './given-decisions.ts'

/** Where decisions are kept: a file of them, or a ledger. */
export interface DecisionLog {
  /** How it is called where it is spoken of. */
  readonly name: string
  /** The decisions in it when it was opened. */
  readonly known: readonly Decision[]
  /** Appends one behind all that are in it; rejects when it cannot be written. */
  append(payload: Payload): Promise<Decision>
}

/** The log in the file of --decisions; one that is not there is made with the first decision, unless it `mustBe` there. Throws UsageError without the flag. */
export async function fileLog(given: Given, command: string, mustBe = false): Promise<DecisionLog> {
  const file = given.values.get('decisions')
  if (file === undefined) throw new UsageError(`${command} needs --decisions FILE, the file to write the decision to`)
  const known = await givenDecisions(given, !mustBe)
  const all = [...known]
  return {
    name: file,
    known,
    async append(payload) {
      const decision = await appendDecision(file, all, payload)
      all.push(decision)
      return decision
    },
  }
}

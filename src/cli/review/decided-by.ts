import { decisionProblem } from '#model/decision/check-decision'
import { UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { leadingPairs } from './given-field.ts'
import type { Asked, Review } from './review.ts'
import { reviews } from './reviews.ts'

/** Operands of a command of review, and the inputs behind them. Throws UsageError when one is missing. */
export function askedOf(command: string, given: Given): { operands: string[]; inputs: string[] } {
  const { takes, needs, pairs } = reviews[command] as Review
  const own = given.operands.slice(0, takes)
  const behind = given.operands.slice(takes)
  const { pairs: fields, rest } = pairs ? leadingPairs(behind) : { pairs: [], rest: behind }
  if (own.length < takes || own.some((one) => one.trim() === '')) {
    throw new UsageError(`${command} needs ${needs} ('hearsay help ${command}')`)
  }
  return { operands: [...own, ...fields], inputs: rest }
}

/** What a command of review decides, all of it sound; nothing is written. Throws UsageError. */
export function decidedBy(command: string, asked: Asked): ReturnType<Review['decide']> {
  const reports = new Map(asked.ledger.reports.map((report) => [report.id, report]))
  const all = (reviews[command] as Review).decide(asked)
  for (const { decided } of all) {
    const problem = decisionProblem(decided, (id) => reports.get(id))
    if (problem !== null) throw new UsageError(problem)
  }
  return all
}

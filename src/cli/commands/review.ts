import { decisionProblem } from '#model/decision/check-decision'
import { openDeciding } from '../decisions/open-deciding.ts'
import { writeDecision } from '../decisions/write-decision.ts'
import { READ, UsageError } from '../exit.ts'
import type { Given } from '../parse-flags.ts'
import { leadingPairs } from '../review/given-field.ts'
import type { Review } from '../review/review.ts'
import { reviews } from '../review/reviews.ts'

/** Operands of a review, and the inputs behind them. Throws UsageError when one is missing. */
function split(
  command: string,
  { takes, needs, pairs }: Review,
  given: Given,
): { operands: string[]; inputs: string[] } {
  const own = given.operands.slice(0, takes)
  const behind = given.operands.slice(takes)
  const { pairs: fields, rest } = pairs ? leadingPairs(behind) : { pairs: [], rest: behind }
  if (own.length < takes || own.some((one) => one.trim() === '')) {
    throw new UsageError(`${command} needs ${needs} ('hearsay help ${command}')`)
  }
  if (rest.length === 0)
    throw new UsageError(`${command} needs an INPUT behind what it decides on ('hearsay help ${command}')`)
  return { operands: [...own, ...fields], inputs: rest }
}

/** `hearsay accept`, `reject`, `correct`, `add`, `grade` …: reads the inputs and appends what is decided; gives the exit code. */
export async function reviewCommand(command: string, given: Given): Promise<number> {
  const review = reviews[command] as Review
  const { operands, inputs } = split(command, review, given)
  const { ledger, log, code } = await openDeciding(given, command, inputs)
  const reports = new Map(ledger.reports.map((report) => [report.id, report]))
  const all = review.decide({ ledger, given, operands })
  for (const { decided } of all) {
    const problem = decisionProblem(decided, (id) => reports.get(id))
    if (problem !== null) throw new UsageError(problem)
  }
  for (const { decided, inWords } of all) {
    const written = await writeDecision(given, log, decided)
    if (written !== READ) return written
    process.stderr.write(`hearsay: ${inWords}\n`)
  }
  return code
}

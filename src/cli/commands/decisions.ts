import { ledgerJson } from '#export/json/ledger-json'
import { plural } from '#model/in-words/unread'
import { withdrawn } from '#reconcile/decide/in-force'
import { decisionLines, decisionTabs, listDecisions } from '../decisions/decision-lines.ts'
import { withLog } from '../decisions/decision-log.ts'
import { READ, UsageError } from '../exit.ts'
import { writeAll } from '../output.ts'
import { paragraph } from '../paint.ts'
import type { Given } from '../parse-flags.ts'
import { summaryPaper } from '../run-options.ts'

/** `hearsay decisions`: lists what was decided, in its order, and whether it is obeyed; gives the exit code. */
export async function decisionsCommand(given: Given): Promise<number> {
  const [operand] = given.operands
  if (operand !== undefined) throw new UsageError(`decisions takes no operand, it was given '${operand}'`)
  const paper = summaryPaper(given)
  return withLog('decisions', given, { mustBe: true, readOnly: true }, async ({ known }) => {
    const listed = listDecisions(known, withdrawn(known))
    if (given.switches.has('json')) await writeAll(process.stdout, ledgerJson({ decisions: listed }))
    else if (process.stdout.isTTY !== true && !given.values.has('width') && !given.values.has('color')) {
      await writeAll(
        process.stdout,
        listed.map((one) => `${decisionTabs(one)}\n`),
      )
    } else {
      const head = paragraph(paper, ['', 'plain'], [[plural(listed.length, 'decision'), 'plain']])
      const lines = [...head, ...listed.flatMap((one) => ['', ...decisionLines(one, paper)])]
      await writeAll(
        process.stdout,
        lines.map((line) => `${line}\n`),
      )
    }
    return READ
  })
}

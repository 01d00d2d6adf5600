import { plural } from '#model/in-words/unread'
import { plainLine } from '#util/plain-line'
import { READ, UNREAD, UsageError } from '../exit.ts'
import { withStore } from '../given-store.ts'
import { writeAll } from '../output.ts'
import type { Given } from '../parse-flags.ts'

/** Problems that are shown; the rest are counted. */
const SHOWN = 100

/** `hearsay verify`: checks a kept ledger; gives the exit code, 1 when something does not hold. */
export async function verifyCommand(given: Given): Promise<number> {
  const [operand] = given.operands
  if (operand !== undefined) throw new UsageError(`verify takes no operand, it was given '${plainLine(operand)}'`)
  const head = given.values.get('head')?.trim().toLowerCase()
  if (head !== undefined && !/^[0-9a-f]{12,64}$/.test(head)) {
    throw new UsageError(
      `--head ${plainLine(head)}: expected the head that an earlier verify printed, or its first 12 digits`,
    )
  }
  return withStore(given, { readOnly: true }, async (store) => {
    const found = await store.verify(head)
    const holds = found.problems.length === 0 && found.holdsHead !== false
    if (given.switches.has('json')) {
      await writeAll(process.stdout, [`${JSON.stringify({ holds, ...found })}\n`])
      return holds ? READ : UNREAD
    }
    for (const problem of found.problems.slice(0, SHOWN)) process.stderr.write(`hearsay: ${plainLine(problem)}\n`)
    const more = found.problems.length - SHOWN
    if (more > 0) process.stderr.write(`hearsay: … and ${plural(more, 'problem')} more\n`)
    if (found.holdsHead === false) {
      process.stderr.write(
        'hearsay: the chain of decisions does not hold that head: it was changed since, or is another chain\n',
      )
    }
    const counted = [
      plural(found.reports, 'report'),
      plural(found.quotes, 'quote'),
      plural(found.decisions, 'decision'),
    ]
    await writeAll(process.stdout, [
      `${holds ? 'all holds' : 'NOT all holds'}: ${counted.join(', ')}\n`,
      ...(found.holdsHead === true ? ['the chain holds that head, unchanged\n'] : []),
      `head: ${found.head === '' ? 'none, there is no decision' : found.head}\n`,
    ])
    return holds ? READ : UNREAD
  })
}

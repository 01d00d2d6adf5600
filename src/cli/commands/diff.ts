import { ledgerJson } from '#export/json/ledger-json'
import { plural } from '#model/in-words/unread'
import { outletOf } from '#model/names'
import { type Difference, diffKept, type ReportDiff } from '#run/diff'
import { plainLine } from '#util/plain-line'
import { READ, UsageError } from '../exit.ts'
import { withStore } from '../given-store.ts'
import { writeAll } from '../output.ts'
import { type Paper, paragraph } from '../paint.ts'
import type { Given } from '../parse-flags.ts'
import { runOptions, summaryPaper } from '../run-options.ts'

const SIGNS = { gained: ['+', 'good'], lost: ['-', 'denied'], changed: ['~', 'warn'] } as const

function lines({ kind, before, now, fields }: Difference, paper: Paper): string[] {
  const [sign, style] = SIGNS[kind]
  const claim = now ?? before
  if (!claim) return []
  const was = before && now && before.event.class !== now.event.class ? `${before.event.class} → ` : ''
  return paragraph(
    paper,
    [`  ${sign} `, style],
    [
      [`${was}${claim.event.class}`, 'plain'],
      [` “${claim.quote.text}”`, 'plain'],
      [fields.length > 0 ? ` (${fields.join(', ')})` : '', 'quiet'],
    ],
  )
}

const tabs = ({ report, differences }: ReportDiff): string[] =>
  differences.map(({ kind, before, now, fields }) =>
    [kind, report.id, (now ?? before)?.event.class, fields.join(','), (now ?? before)?.quote.text]
      .map((value) => plainLine(value ?? ''))
      .join('\t'),
  )

/** `hearsay diff`: what this version reads differently from what a ledger keeps; gives the exit code. */
export async function diffCommand(given: Given): Promise<number> {
  const [operand] = given.operands
  if (operand !== undefined) throw new UsageError(`diff takes no operand, it was given '${plainLine(operand)}'`)
  const paper = summaryPaper(given)
  const { threads } = runOptions(given)
  const forPrograms = process.stdout.isTTY !== true && !given.values.has('width') && !given.values.has('color')
  return withStore(given, { readOnly: true }, async (store) => {
    const found: ReportDiff[] = []
    for await (const one of diffKept(store, { threads })) found.push(one)
    if (given.switches.has('json')) await writeAll(process.stdout, ledgerJson({ differences: found.map(jsonOf) }))
    else if (forPrograms)
      await writeAll(
        process.stdout,
        found.flatMap(tabs).map((line) => `${line}\n`),
      )
    else {
      const count = (kind: Difference['kind']): number =>
        found.reduce((sum, { differences }) => sum + differences.filter((one) => one.kind === kind).length, 0)
      const head =
        found.length === 0
          ? 'Nothing is read differently.'
          : `${plural(found.length, 'report')}: ${count('gained')} claims gained, ${count('lost')} lost, ${count('changed')} changed`
      const shown = found.flatMap(({ report, differences }) => [
        '',
        ...paragraph(
          paper,
          ['', 'plain'],
          [
            [`${report.id.slice(0, 8)} ${outletOf(report)}`, 'speaker'],
            [` ${report.title ?? ''}`, 'plain'],
          ],
        ),
        ...differences.flatMap((one) => lines(one, paper)),
      ])
      await writeAll(
        process.stdout,
        [head, ...shown].map((line) => `${line}\n`),
      )
    }
    return READ
  })
}

const jsonOf = ({ report, differences }: ReportDiff) => ({ report: report.id, differences })

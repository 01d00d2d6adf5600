import { ledgerJson } from '#export/json/ledger-json'
import type { Comparison } from '#model/compare/comparison'
import type { Ledger } from '#model/ledger'
import { createNames } from '#model/names'
import { narrowed } from '#model/sheet/sheet'
import type { ComparisonView } from '#model/views'
import { compareLines } from '../compare/compare-lines.ts'
import { compareNamed, compareRead } from '../compare/find-sides.ts'
import { READ, UNREAD, UsageError } from '../exit.ts'
import { givenLedger } from '../given-ledger.ts'
import { writeAll } from '../output.ts'
import type { Given } from '../parse-flags.ts'
import { summaryPaper } from '../run-options.ts'
import { givenPage } from '../write-page.ts'

/** The part of a ledger that a comparison rests on. */
function groundsOf({ a, b, sections }: Comparison, ledger: Ledger): Ledger {
  const incidents = new Set([a.id, b.id, ...sections.map(({ incident }) => incident)])
  const own = narrowed(
    ledger,
    ledger.incidents.filter(({ id }) => incidents.has(id)),
  )
  if (a.kind === 'incident') return own
  const two = new Set([a.id, b.id])
  return {
    ...own,
    reports: ledger.reports.filter(({ id }) => two.has(id) || own.reports.some((report) => report.id === id)),
  }
}

/** `hearsay compare A B`: two incidents or two reports side by side; gives the exit code. */
export async function compareCommand(given: Given): Promise<number> {
  const [a, b, ...inputs] = given.operands
  if (a === undefined || b === undefined) {
    throw new UsageError("compare needs A and B: two reports, or two incidents and an INPUT ('hearsay help compare')")
  }
  const paper = summaryPaper(given)
  const alone = inputs.length === 0 && !given.values.has('ledger')
  const { ledger, code } = await givenLedger(given, 'compare', alone ? [a, b] : inputs)
  // What was not read has been named: one report has nothing to be compared with.
  if (alone && code !== READ && ledger.reports.length < 2) return code
  const comparison = alone ? compareRead(ledger, a, b) : compareNamed(ledger, a, b)
  const grounds = groundsOf(comparison, ledger)
  if (given.switches.has('json')) {
    const { version, generator } = ledger
    const { reports, sources, actors, claims } = grounds
    const view: ComparisonView = {
      version,
      generator,
      kind: 'comparison',
      ...comparison,
      reports,
      sources,
      actors,
      claims,
    }
    await writeAll(process.stdout, ledgerJson(view))
  } else {
    const lines = compareLines(comparison, createNames(ledger), paper)
    await writeAll(
      process.stdout,
      lines.map((line) => `${line}\n`),
    )
  }
  const written = await givenPage(given, async () =>
    (await import('#web/page/compare-page')).comparePage(grounds, comparison),
  )
  return written ? code : UNREAD
}

import type { Table } from '#ledger/store'
import { plainLine } from '#util/plain-line'
import { READ, UsageError } from '../exit.ts'
import { withStore } from '../given-store.ts'
import { writeAll } from '../output.ts'
import type { Given } from '../parse-flags.ts'
import { summaryPaper } from '../run-options.ts'
import { type Cell, table } from '../table.ts'
import { oneOf, wholeNumber } from '../values.ts'

/** Rows that are shown in a terminal unless --limit says otherwise. */
const SHOWN = 200

type Value = Table['rows'][number][number]

/** A cell between tabs: tabs and line breaks become spaces, nothing reaches a terminal that could steer it. */
const tabbed = (value: Value): string => (value === null ? '' : plainLine(String(value)))

/** A cell of CSV (RFC 4180); words that a spreadsheet would run as a formula come with an apostrophe in front. */
function commaed(value: Value): string {
  if (value === null) return ''
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function* json({ columns, rows }: Table): Generator<string> {
  yield '['
  for (const [i, row] of rows.entries()) {
    const named = Object.fromEntries(
      columns.map((name, at) => [name, typeof row[at] === 'bigint' ? String(row[at]) : row[at]]),
    )
    yield `${i === 0 ? '\n' : ',\n'}${JSON.stringify(named)}`
  }
  yield '\n]\n'
}

const cellOf = (value: Value): Cell => (value === null ? [] : [[[String(value), 'plain']]])

/** `hearsay sql 'SELECT …'`: rows of a kept ledger; gives the exit code. */
export async function sqlCommand(given: Given): Promise<number> {
  const [query, ...others] = given.operands
  if (query === undefined || others.length > 0)
    throw new UsageError("sql needs one SELECT, in quotes ('hearsay help sql')")
  const form = given.values.has('as')
    ? oneOf(given, 'as', ['tsv', 'csv', 'json'])
    : process.stdout.isTTY
      ? 'table'
      : 'tsv'
  const paper = summaryPaper(given)
  const limit = wholeNumber(given, 'limit', 1, 100_000_000) ?? (form === 'table' ? SHOWN : Number.POSITIVE_INFINITY)
  return withStore(given, { readOnly: true }, async (store) => {
    const found = await store.sql(query, limit)
    const { columns, rows, cut } = found
    if (form === 'json') await writeAll(process.stdout, json(found))
    else if (form === 'table') {
      const lines = table(
        columns.map((text) => ({ text })),
        rows.map((row) => row.map(cellOf)),
        paper,
      )
      await writeAll(
        process.stdout,
        lines.map((line) => `${line}\n`),
      )
    } else {
      const cell = form === 'tsv' ? tabbed : commaed
      const line = (row: readonly Value[]): string => `${row.map(cell).join(form === 'tsv' ? '\t' : ',')}\n`
      await writeAll(process.stdout, [line(columns), ...rows.map(line)])
    }
    if (cut) process.stderr.write(`hearsay: there are more than ${rows.length} rows (--limit)\n`)
    return READ
  })
}

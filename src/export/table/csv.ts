import { stringify } from 'csv-stringify/sync'
import { type Cell, cellText } from './cell.ts'

/** Rows that are turned into text at a time. */
const ROWS = 500

/** Any of these in a cell puts it in quotes, whatever program reads it: separators, quotes, line ends, white space at an end. */
const QUOTED = [/[\r\n",;\t|]/, /^\s|\s$/]

const text = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { record_delimiter: '\r\n', quoted_match: QUOTED })

/** Rows as CSV after RFC 4180 (comma, CRLF, UTF-8 without a mark): the head lines as given, then the cells, with no cell that begins as a formula. */
export function* csv(heads: readonly (readonly string[])[], rows: Iterable<readonly Cell[]>): Generator<string> {
  yield text(heads)
  let waiting: string[][] = []
  for (const row of rows) {
    waiting.push(row.map(cellText))
    if (waiting.length < ROWS) continue
    yield text(waiting)
    waiting = []
  }
  if (waiting.length > 0) yield text(waiting)
}

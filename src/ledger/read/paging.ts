import type { Page, Paging } from '../query.ts'
import { NoPlace } from '../store.ts'

/** Rows on a page unless a query says otherwise, and at most. */
const ROWS = { usual: 100, most: 1000 }

/** Matches that are counted, where counting all would cost more than the page. */
export const COUNTED = 10_000

export type Cursor = readonly (string | number)[]

/** How many rows a page has. */
export const limitOf = ({ limit = ROWS.usual }: Paging): number => Math.max(1, Math.min(ROWS.most, Math.floor(limit)))

/** What a page ended with, for the next one to begin behind: opaque to whoever hands it back. */
export const cursorText = (values: Cursor): string => Buffer.from(JSON.stringify(values)).toString('base64url')

/** The values of a cursor; null for a first page. Throws `NoPlace` on one that no page of this list gave. */
export function cursorOf({ after }: Paging, length: number): Cursor | null {
  if (after === undefined || after === null || after === '') return null
  try {
    const values = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown
    if (
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => /string|number/.test(typeof value))
    ) {
      return values as Cursor
    }
  } catch {
    // Said below.
  }
  throw new NoPlace(`“${after.slice(0, 40)}” is no place in this list`)
}

/** A page of rows that were asked for with one more than the limit: whether there is a next page is known then. */
export function pageOf<Row, Shown>(
  rows: readonly Row[],
  limit: number,
  total: number,
  cursor: (row: Row) => Cursor,
  show: (row: Row) => Shown,
): Page<Shown> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown.map(show), total, after: rows.length > limit && last ? cursorText(cursor(last)) : null }
}

import type { Page } from '../../contract.ts'
import { BadCursor, type Paging } from '../queries.ts'

/** Rows of a page unless asked otherwise, and at most. */
const USUAL = 50
export const MOST = 200

/** Where a list goes on: how many rows went before, and the last of them, by which it is found when rows have come or gone. */
const cursorOf = (before: number, last: string): string => Buffer.from(`${before}.${last}`).toString('base64url')

function readCursor(cursor: string): { before: number; last: string } {
  const [, before, last] = /^(\d{1,9})\.(.{1,300})$/su.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (before === undefined || last === undefined) throw new BadCursor()
  return { before: Number(before), last }
}

/** One page of a list whose rows are told apart by `keyOf`; `show` makes of the page's rows what is answered. Throws `BadCursor`. */
export function pageOf<Row, Shown>(
  all: readonly Row[],
  { limit, after }: Paging,
  keyOf: (row: Row) => string,
  show: (row: Row, index: number) => Shown,
): Page<Shown> {
  let start = 0
  if (after !== undefined) {
    const { before, last } = readCursor(after)
    const previous = all[before - 1]
    const found = previous && keyOf(previous) === last ? before - 1 : all.findIndex((row) => keyOf(row) === last)
    start = found < 0 ? Math.min(before, all.length) : found + 1
  }
  const rows = all.slice(start, start + Math.min(limit ?? USUAL, MOST))
  const end = start + rows.length
  const last = rows.at(-1)
  const more = last !== undefined && end < all.length
  return {
    rows: rows.map((row, i) => show(row, start + i)),
    total: all.length,
    after: more ? cursorOf(end, keyOf(last)) : null,
  }
}

import { NoPlace } from '#ledger/store'
import type { Page } from '../../contract.ts'
import type { Paging } from '../queries.ts'

/** Rows on a page unless asked otherwise. */
export const USUAL = 50

/** Where a list of rows goes on: how many rows are before it, or left. */
const placeOf = (after: string): number => {
  const [, digits] = /^at-(\d{1,9})$/.exec(after) ?? []
  if (digits === undefined) throw new NoPlace('no place in this list')
  return Number(digits)
}

/** Whether a place is one of a list that is at hand as a whole. */
export const isPlace = (after: string | undefined): boolean => after === undefined || after.startsWith('at-')

/** One page of a list that is at hand as a whole. Throws `NoPlace`. */
export function paged<Row>(all: readonly Row[], { limit = USUAL, after }: Paging): Page<Row> {
  const start = after === undefined ? 0 : placeOf(after)
  const end = start + limit
  return { rows: all.slice(start, end), total: all.length, after: end < all.length ? `at-${end}` : null }
}

/** The same from its end: what is appended meanwhile shifts nothing. Throws `NoPlace`. */
export function pagedBack<Row>(all: readonly Row[], { limit = USUAL, after }: Paging): Page<Row> {
  const end = after === undefined ? all.length : Math.min(placeOf(after), all.length)
  const start = Math.max(0, end - limit)
  return { rows: all.slice(start, end).reverse(), total: all.length, after: start > 0 ? `at-${start}` : null }
}

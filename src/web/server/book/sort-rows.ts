import { startOf } from '#model/sheet/listed'
import { byText } from '#util/order'
import type { IncidentFilter, ListedRow } from '../../contract.ts'

type Order = NonNullable<IncidentFilter['sort']>

const most = (row: ListedRow): number => row.killed?.high ?? row.killed?.low ?? -1

/** Times, names and titles go upward, numbers downward; ties in the order of time. */
const ORDERS: Readonly<Record<Order, (a: ListedRow, b: ListedRow) => number>> = {
  when: (a, b) => byText(startOf(a), startOf(b)),
  origins: (a, b) => b.independentOrigins - a.independentOrigins,
  reports: (a, b) => b.reports - a.reports,
  killed: (a, b) => most(b) - most(a),
  contradictions: (a, b) => b.contradictions - a.contradictions,
  where: (a, b) => byText(a.where?.name ?? '~', b.where?.name ?? '~'),
  title: (a, b) => byText(a.title, b.title),
}

/** Rows in an order of the desk; those that share a place keep the order of time. */
export const sortRows = (rows: readonly ListedRow[], order: Order = 'when'): ListedRow[] =>
  [...rows].sort((a, b) => ORDERS[order](a, b) || a.number - b.number)

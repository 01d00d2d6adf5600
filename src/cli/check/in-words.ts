import type { CellBounds, Difference, SheetRow } from '#model/check'
import { rangeInWords } from '#model/in-words/amount'

/** "killed: sheet 5, reports 2–3", "wounded: only reports, 7". */
export function differenceInWords({ field, relation, sheet, reports }: Difference): string {
  if (relation === 'only-sheet') return `${field}: only sheet, ${sheet}`
  if (relation === 'only-reports') return `${field}: only reports, ${reports}`
  return `${field}: sheet ${sheet}, reports ${reports}`
}

const bounds = (cell: CellBounds | null, what: string): string | null =>
  cell === null ? null : `${rangeInWords({ low: cell.min, high: cell.max })} ${what}`

/** "2031-03-04 · Keldra · 2 killed": what a row says. */
export const rowInWords = ({ from, to, place, area, kind, killed, wounded, label }: SheetRow): string =>
  [from === to ? from : `${from}–${to}`, place ?? area, kind, bounds(killed, 'killed'), bounds(wounded, 'wounded')]
    .filter((part) => part !== null)
    .join(' · ') ||
  (label ?? 'a row without a date, place or number')

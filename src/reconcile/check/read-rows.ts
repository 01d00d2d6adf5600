import type { CellBounds, SheetField, SheetRow } from '#model/check'
import type { Vocabulary } from '#model/vocabulary'
import type { Columns } from './columns.ts'
import { type DateOrder, hasNumberedDates, orderOf, readDays } from './date-cell.ts'
import { readKind } from './kind-cell.ts'
import { readNumber } from './number-cell.ts'

/** A row's cells, with its number as a spreadsheet counts. */
export interface NumberedCells {
  readonly number: number
  readonly cells: readonly string[]
}

/** Degrees of a cell; null when it holds none. */
function degreesOf(cell: string, most: number): number | null {
  const text = cell.trim().replace(',', '.').replace(/°$/, '')
  const value = /^[+-]?\d{1,3}(?:\.\d{1,20})?$/.test(text) ? Number(text) : Number.NaN
  return Math.abs(value) <= most ? value : null
}

/** The two-letter code of a country's name or code; null for one that is not known. */
function countryFinder({ countries }: Vocabulary): (cell: string) => string | null {
  const known = new Map<string, string>()
  for (const [code, { name, alpha3, numeric }] of countries) {
    for (const word of [code, name, alpha3, numeric, numeric === null ? null : String(Number(numeric))]) {
      if (word !== null && !known.has(word.toLowerCase())) known.set(word.toLowerCase(), code)
    }
  }
  return (cell) => known.get(cell.trim().toLowerCase().replace(/^the /, '')) ?? null
}

/** Two cells of one number: "low" and "high", or one cell alone. */
function together(low: CellBounds | null, high: CellBounds | null): CellBounds | null {
  if (low === null && high === null) return null
  if (high === null) return low
  return { min: low?.min ?? null, max: high.max }
}

/**
 * Rows as they were understood. What a cell says that was not is in `odd`; rows without any value are left out. `notes` tells what was assumed of the
 * whole sheet. Pure and total.
 */
export function readRows(
  rows: readonly NumberedCells[],
  columns: Columns,
  vocabulary: Vocabulary,
): { rows: SheetRow[]; notes: string[] } {
  const at = (cells: readonly string[], field: SheetField): string => {
    const index = columns.get(field)
    return index === undefined ? '' : (cells[index] ?? '').trim()
  }
  const textAt = (cells: readonly string[], field: SheetField): string | null => at(cells, field) || null
  const dated = rows.flatMap(({ cells }) => [at(cells, 'date'), at(cells, 'date-end')])
  const known = orderOf(dated)
  const order: DateOrder = known ?? 'day'
  const notes =
    known === null && hasNumberedDates(dated)
      ? ['dates such as 3/4/2031 are read as day/month: no cell says which is meant']
      : []
  const country = countryFinder(vocabulary)

  const understood = rows.flatMap(({ number, cells }): SheetRow[] => {
    if (cells.every((cell) => cell.trim() === '')) return []
    const odd: string[] = []
    const bounds = (field: SheetField): CellBounds | null => {
      const value = readNumber(at(cells, field))
      if (value === 'odd') odd.push(`${field}: ${at(cells, field).slice(0, 60)}`)
      return value === 'odd' ? null : value
    }
    const days = (field: SheetField) => {
      const value = readDays(at(cells, field), order)
      if (value === null && at(cells, field) !== '') odd.push(`${field}: ${at(cells, field).slice(0, 60)}`)
      return value
    }
    const [start, end] = [days('date'), days('date-end')]
    const to = end !== null && start !== null && end.to >= start.from ? end.to : (start?.to ?? end?.to ?? null)
    const [lat, lon] = [degreesOf(at(cells, 'latitude'), 90), degreesOf(at(cells, 'longitude'), 180)]
    const isPoint = lat !== null && lon !== null && !(lat === 0 && lon === 0)
    const area = textAt(cells, 'area')
    return [
      {
        number,
        label: textAt(cells, 'incident'),
        from: start?.from ?? end?.from ?? null,
        to,
        place: textAt(cells, 'place'),
        area,
        country: country(at(cells, 'country')),
        lat: isPoint ? lat : null,
        lon: isPoint ? lon : null,
        kind: textAt(cells, 'class'),
        classes: readKind(at(cells, 'class'), vocabulary),
        killed: together(bounds('killed'), bounds('killed-max')),
        wounded: together(bounds('wounded'), bounds('wounded-max')),
        text: textAt(cells, 'text'),
        odd,
      },
    ]
  })
  return { rows: understood, notes }
}

import type { Cell } from '#export/table/cell'
import { csv } from '#export/table/csv'
import type { RowMatch, SheetCheck } from '#model/check'
import type { ListedIncident } from '#model/sheet/listed'
import { differenceInWords, rowInWords } from './in-words.ts'

const HEADS = [
  'row',
  'row_says',
  'row_id',
  'incident_id',
  'incident',
  'strength',
  'points',
  'because',
  'date_differs',
  'place_differs',
  'killed_differs',
  'wounded_differs',
  'alternatives',
  'duplicate_rows',
  'not_understood',
]

/** One row a row of the sheet, in its order, then the incidents that no row has. No cell begins as a formula. */
export function checkCsv(check: SheetCheck, listed: ReadonlyMap<string, ListedIncident>): Generator<string> {
  const matches = new Map(check.matches.map((match) => [match.row, match]))
  const duplicates = new Map(
    check.duplicates.flatMap(({ rows }) => rows.map((row) => [row, rows.filter((other) => other !== row)] as const)),
  )
  const differs = (match: RowMatch | undefined, field: string): Cell => {
    const found = match?.differences.find((difference) => difference.field === field)
    return found ? differenceInWords(found) : null
  }
  const ofRow = (row: SheetCheck['rows'][number]): Cell[] => {
    const match = matches.get(row.number)
    return [
      row.number,
      rowInWords(row),
      row.label,
      match?.incident ?? null,
      listed.get(match?.incident ?? '')?.title ?? null,
      match?.strength ?? null,
      match?.points ?? null,
      match?.reasons.map(({ why }) => why).join('; ') ?? null,
      ...['date', 'place', 'killed', 'wounded'].map((field) => differs(match, field)),
      match?.alternatives.map(({ incident }) => incident).join(' ') || null,
      duplicates.get(row.number)?.join(' ') ?? null,
      row.odd.join('; ') || null,
    ]
  }
  const ofMissing = (id: string): Cell[] => [
    null,
    null,
    null,
    id,
    listed.get(id)?.title ?? null,
    ...HEADS.slice(5).map(() => null),
  ]
  return csv([HEADS], [...check.rows.map(ofRow), ...check.missing.map(ofMissing)])
}

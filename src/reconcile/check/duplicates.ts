import type { RowDuplicates, SheetRow } from '#model/check'
import type { Vocabulary } from '#model/vocabulary'
import { Groups } from '#util/groups'
import { indexByDay } from './by-day.ts'
import { likeness } from './likeness.ts'
import { type Told, toldByRow } from './told.ts'

/** Points from which two rows are called duplicates: same day and place, and something more. */
const ENOUGH = 6.5

type Pair = RowDuplicates['pairs'][number]

interface Entry {
  readonly row: SheetRow
  readonly told: Told
}

/** Why two rows may be one; null when they are not. Two ids of the sheet are no reason against: a duplicate mostly has its own. */
function pairOf(a: Entry, b: Entry, vocabulary: Vocabulary): Pair | null {
  const { points, reasons, day, place } = likeness(a.told, b.told, vocabulary)
  const sameId = a.row.label !== null && a.row.label === b.row.label
  const all = sameId ? [{ points: 3, why: `same id: ${a.row.label}` }, ...reasons] : reasons
  const sum = points + (sameId ? 3 : 0)
  if (sum < ENOUGH || day < 1.5 || place <= 0) return null
  return { a: a.row.number, b: b.row.number, points: Math.round(sum * 100) / 100, reasons: all }
}

/** Rows that tell of one thing, in groups, each with the pairs that make it one. Rows without a day are not compared. */
export function findDuplicates(rows: readonly SheetRow[], vocabulary: Vocabulary): RowDuplicates[] {
  const entries = rows.map((row): Entry => ({ row, told: toldByRow(row) })).filter(({ told }) => told.spans.length > 0)
  const index = indexByDay(entries, ({ told }) => told.spans)
  const groups = new Groups()
  const key = (number: number): string => String(number).padStart(9, '0')
  const pairs: Pair[] = []
  for (const one of entries) {
    for (const other of index.near(one.told.spans)) {
      if (other.row.number <= one.row.number) continue
      // Two that are one already need no further proof: a hundred copies of a row are 99 pairs, not 4,950.
      if (groups.find(key(one.row.number)) === groups.find(key(other.row.number))) continue
      const pair = pairOf(one, other, vocabulary)
      if (!pair) continue
      pairs.push(pair)
      groups.join(key(pair.a), key(pair.b))
    }
  }
  const found = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const group = groups.find(key(pair.a))
    const own = found.get(group)
    if (own) own.push(pair)
    else found.set(group, [pair])
  }
  return [...found.values()]
    .map((own) => ({ rows: [...new Set(own.flatMap(({ a, b }) => [a, b]))].sort((a, b) => a - b), pairs: own }))
    .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0))
}

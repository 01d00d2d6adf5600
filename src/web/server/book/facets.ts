import { byText } from '#util/order'
import type { Facet, ListedRow } from '../../contract.ts'

/** How many rows there are of each value, most first; those without a value are left out. */
export function facetOf(rows: readonly ListedRow[], of: (row: ListedRow) => string | null): Facet[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = of(row)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || byText(a.value, b.value))
}

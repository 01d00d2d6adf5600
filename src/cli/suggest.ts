/** Edits (insert, remove, change, swap of neighbours) that make one word of the other: optimal string alignment distance. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i])
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + change)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) best = Math.min(best, rows[i - 2]![j - 2]! + 1)
      rows[i]![j] = best
    }
  }
  return rows[a.length]![b.length]!
}

/** The known word that was probably meant: begins with what was written, or differs in a third of its letters at most; null when none does. */
export function suggest(written: string, known: readonly string[]): string | null {
  if (written.length > 40) return null
  const begun = known.filter((word) => written.length > 1 && word.startsWith(written))
  if (begun.length === 1) return begun[0] ?? null
  const near = known
    .map((word) => ({ word, edits: distance(written, word) }))
    .filter(({ word, edits }) => edits <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.edits - b.edits)
  return near[0]?.word ?? null
}

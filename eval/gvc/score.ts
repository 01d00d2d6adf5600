/** How well one grouping of items agrees with another, 0..1. */
export interface GroupingScore {
  readonly pairs: { readonly precision: number; readonly recall: number; readonly f1: number }
  readonly b3: { readonly precision: number; readonly recall: number; readonly f1: number }
}

function sizes(labels: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const label of labels) found.set(label, (found.get(label) ?? 0) + 1)
  return found
}

const pairsIn = (groups: ReadonlyMap<string, number>): number =>
  [...groups.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)

const harmonic = (precision: number, recall: number) => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
})

/**
 * Pairwise F1 over all pairs of items, and B³ (Bagga & Baldwin 1998) over items: `found` and `gold` give each item's group. Nothing to find and nothing
 * found is a precision and recall of 1.
 */
export function scoreGrouping(found: readonly string[], gold: readonly string[]): GroupingScore {
  const both = found.map((label, at) => `${label}\n${gold[at]}`)
  const [ofFound, ofGold, ofBoth] = [sizes(found), sizes(gold), sizes(both)]
  const [right, claimed, wanted] = [pairsIn(ofBoth), pairsIn(ofFound), pairsIn(ofGold)]
  const mean = (of: ReadonlyMap<string, number>, labels: readonly string[]): number =>
    labels.reduce((sum, label, at) => sum + (ofBoth.get(both[at] as string) as number) / (of.get(label) as number), 0) /
    Math.max(1, labels.length)
  return {
    pairs: harmonic(claimed === 0 ? 1 : right / claimed, wanted === 0 ? 1 : right / wanted),
    b3: harmonic(mean(ofFound, found), mean(ofGold, gold)),
  }
}

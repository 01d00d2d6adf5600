import type { WeightedRow } from './perceptron.ts'

/**
 * The mean of several linear models over the same features, row by row in order of hash. Scores are linear in weights, so the mean decides as the
 * models would by vote, at the price of one.
 */
export function* meanOf(models: readonly Iterable<WeightedRow>[]): Generator<WeightedRow> {
  const sources = models.map((model) => model[Symbol.iterator]())
  const heads = sources.map((source) => source.next())
  for (;;) {
    const open = heads.flatMap((head) => (head.done ? [] : [head.value.row]))
    if (open.length === 0) return
    const row = Math.min(...open)
    const sums = new Map<number, number>()
    for (const [index, head] of heads.entries()) {
      if (head.done || head.value.row !== row) continue
      for (const { kind, weight } of head.value.entries) sums.set(kind, (sums.get(kind) ?? 0) + weight)
      heads[index] = (sources[index] as Iterator<WeightedRow>).next()
    }
    const entries = [...sums].sort((a, b) => a[0] - b[0]).map(([kind, sum]) => ({ kind, weight: sum / models.length }))
    yield { row, entries }
  }
}

import type { LinearModel } from '#lexicon/parser-model'
import type { WeightedRow } from './perceptron.ts'

/**
 * A linear model as it is kept in data/: `entries` has class and weight as in `LinearModel`, no row is wide, and `offsets` are where rows begin, not
 * twice that.
 */
export type PackedModel = Omit<LinearModel, 'wide'>

/** What is kept of a model. */
export interface Packing {
  /** Averaged weights nearer to 0 than this are dropped. */
  readonly smallest: number
  /** Rows in which no weight reaches this are dropped. */
  readonly telling: number
  /** The worth of one unit of the 8-bit weights. */
  readonly step: number
}

const MOST_UNITS = 127

/** A weight in units as numbers that fit eight bits: 300 → 127, 127, 46. */
function* inBytes(units: number): Generator<number> {
  for (let left = units; left !== 0; ) {
    const part = Math.max(-MOST_UNITS, Math.min(MOST_UNITS, left))
    yield part
    left -= part
  }
}

/** Averaged rows, in order of their hash, as a sparse 8-bit matrix. */
export function pack(rows: Iterable<WeightedRow>, bits: number, { smallest, telling, step }: Packing): PackedModel {
  const seen = new Uint32Array(2 ** bits / 32)
  const offsets: number[] = []
  const entries: number[] = []
  for (const row of rows) {
    if (!row.entries.some(({ weight }) => Math.abs(weight) >= telling)) continue
    const from = entries.length
    for (const { kind, weight } of row.entries) {
      if (Math.abs(weight) < smallest) continue
      for (const part of inBytes(Math.round(weight / step))) entries.push((part << 8) | kind)
    }
    if (entries.length === from) continue
    offsets.push(from)
    seen[row.row >>> 5] = (seen[row.row >>> 5] as number) | (1 << (row.row & 31))
  }
  return {
    mask: 2 ** bits - 1,
    seen,
    ranks: ranksOf(seen),
    offsets: Uint32Array.from([...offsets, entries.length]),
    entries: Int16Array.from(entries),
  }
}

/** How many bits are set before each four words. */
function ranksOf(seen: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(seen.length / 4)
  let rank = 0
  for (let word = 0; word < seen.length; word += 1) {
    if (word % 4 === 0) ranks[word / 4] = rank
    for (let bits = seen[word] as number; bits !== 0; bits = (bits & (bits - 1)) >>> 0) rank += 1
  }
  return ranks
}

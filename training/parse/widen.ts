import type { LinearModel } from '#lexicon/parser-model'
import type { PackedModel } from './pack.ts'

/** Rows with at least so many entries begin wide: there a sum over all classes is as quick as one over the entries (measured). */
const LEAST_WIDE = 16

/** No wide weight is greater, so that 128 of them, the most features there are, never leave 16 bits. */
export const MOST_WIDE = 255

/** A wide row as the 16-bit numbers it is made of, and the entries for what of its weights is beyond `MOST_WIDE`. */
function wideRow(row: Int16Array, classes: number): { pairs: Int16Array; beyond: number[] } {
  const weights = new Int32Array(2 * Math.ceil(classes / 2))
  const beyond: number[] = []
  for (const entry of row) {
    const kind = entry & 255
    const whole = (weights[kind] as number) + (entry >> 8)
    weights[kind] = Math.max(-MOST_WIDE, Math.min(MOST_WIDE, whole))
    const left = whole - (weights[kind] as number)
    if (left !== 0) beyond.push((left << 8) | kind)
  }
  const pairs = Int32Array.from(
    { length: weights.length / 2 },
    (_, pair) => (weights[2 * pair + 1] as number) * 65536 + (weights[2 * pair] as number),
  )
  return { pairs: new Int16Array(pairs.buffer), beyond }
}

/**
 * A packed matrix over `classes` classes in the form that is quick to add up: rows that have many entries hold a weight for every class. The sums are the
 * same, to the bit. Made when the program is built, since the packed form is the smaller one to keep.
 */
export function widen({ mask, seen, ranks, offsets, entries }: PackedModel, classes: number): LinearModel {
  const starts = new Uint32Array(offsets.length)
  const all: number[] = []
  for (let rank = 0; rank + 1 < offsets.length; rank += 1) {
    const row = entries.subarray(offsets[rank], offsets[rank + 1])
    const isWide = row.length >= LEAST_WIDE
    // An entry of no weight: wide rows begin at even places.
    if (isWide && all.length % 2 === 1) all.push(0)
    starts[rank] = 2 * all.length + (isWide ? 1 : 0)
    if (isWide) {
      const { pairs, beyond } = wideRow(row, classes)
      all.push(...pairs, ...beyond)
    } else all.push(...row)
  }
  if (all.length % 2 === 1) all.push(0)
  starts[offsets.length - 1] = 2 * all.length
  const widened = Int16Array.from(all)
  return { mask, seen, ranks, offsets: starts, entries: widened, wide: new Int32Array(widened.buffer) }
}

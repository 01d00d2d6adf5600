import type { LinearModel } from '#lexicon/parser-model'

/** How many bits are set below a mark in a 32-bit word: the usual parallel sum (Warren, Hacker's Delight, 5-1). */
function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Adds up, for each class, the weights of the first `count` features of `features` (hashes); overwrites `scores`. No allocation. */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, seen, ranks, offsets, entries } = model
  scores.fill(0)
  for (let index = 0; index < count; index += 1) {
    const row = (features[index] as number) & mask
    const word = seen[row >>> 5] as number
    const bit = 1 << (row & 31)
    if ((word & bit) === 0) continue
    let rank = (ranks[row >>> 7] as number) + bitCount(word & (bit - 1))
    for (let before = (row >>> 7) << 2; before < row >>> 5; before += 1) rank += bitCount(seen[before] as number)
    const end = offsets[rank + 1] as number
    for (let at = offsets[rank] as number; at < end; at += 1) {
      const entry = entries[at] as number
      const kind = entry & 255
      scores[kind] = (scores[kind] as number) + (entry >> 8)
    }
  }
}

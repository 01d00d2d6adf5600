import type { LinearModel } from '#lexicon/parser-model'

/** How many bits are set below a mark in a 32-bit word: the usual parallel sum (Warren, Hacker's Delight, 5-1). */
function bitCount(word: number): number {
  let count = word - ((word >>> 1) & 0x55555555)
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333)
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Room for the scores of so many classes: two for each pair of a wide row. */
export const scoresOf = (classes: number): Int32Array => new Int32Array(2 * Math.ceil(classes / 2))

/** Adds wide rows to the pairs of sums in the first half of `scores`; `second` is -1 when there is one row only. */
function addWide(wide: Int32Array, first: number, second: number, scores: Int32Array, pairs: number): void {
  if (second < 0)
    for (let pair = 0; pair < pairs; pair += 1) scores[pair] = (scores[pair] as number) + (wide[first + pair] as number)
  else
    for (let pair = 0; pair < pairs; pair += 1)
      scores[pair] = (scores[pair] as number) + (wide[first + pair] as number) + (wide[second + pair] as number)
}

/** Pairs of sums in the first half become single sums, from the last on, so that nothing is overwritten unread. */
function unpair(scores: Int32Array, pairs: number): void {
  for (let pair = pairs - 1; pair >= 0; pair -= 1) {
    const both = scores[pair] as number
    const low = (both << 16) >> 16
    scores[2 * pair] = low
    scores[2 * pair + 1] = (both - low) >> 16
  }
}

/**
 * Adds up, for each class, the weights of the first `count` features of `features` (hashes; at most 128); overwrites `features` and
 * `scores` (of `scoresOf`). Wide rows come first, two at a time: most of what is added stands there. No allocation.
 */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, seen, ranks, offsets, wide, entries } = model
  const pairs = scores.length >> 1
  scores.fill(0, 0, pairs)
  let narrow = 0
  let waiting = -1
  for (let index = 0; index < count; index += 1) {
    const row = (features[index] as number) & mask
    const word = seen[row >>> 5] as number
    const bit = 1 << (row & 31)
    if ((word & bit) === 0) continue
    let rank = (ranks[row >>> 7] as number) + bitCount(word & (bit - 1))
    for (let before = (row >>> 7) << 2; before < row >>> 5; before += 1) rank += bitCount(seen[before] as number)
    const offset = offsets[rank] as number
    const end = (offsets[rank + 1] as number) >>> 1
    let at = offset >>> 1
    if ((offset & 1) !== 0) {
      const base = at >>> 1
      if (waiting < 0) waiting = base
      else {
        addWide(wide, waiting, base, scores, pairs)
        waiting = -1
      }
      at += 2 * pairs
    }
    if (at === end) continue
    features[narrow] = rank
    narrow += 1
  }
  if (waiting >= 0) addWide(wide, waiting, -1, scores, pairs)
  unpair(scores, pairs)
  for (let index = 0; index < narrow; index += 1) {
    const rank = features[index] as number
    const offset = offsets[rank] as number
    const end = (offsets[rank + 1] as number) >>> 1
    for (let at = (offset >>> 1) + (offset & 1) * 2 * pairs; at < end; at += 1) {
      const entry = entries[at] as number
      const kind = entry & 255
      scores[kind] = (scores[kind] as number) + (entry >> 8)
    }
  }
}

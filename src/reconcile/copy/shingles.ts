import { WORD, type Words } from './words.ts'

/** Words in a shingle. Five in a row are seldom shared by chance in news. */
export const SHINGLE_WORDS = 5

/** Finaliser of MurmurHash3 (Appleby, public domain): spreads a hash over all 32 bits, so that any of them may be sampled. */
function spread(hash: number): number {
  let value = hash
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/**
 * Hashes of `size` words in a row, from each word on, as long as there are that many: eight characters of Chinese weigh as much as five words.
 * Linear in the number of words.
 */
export function shinglesOf({ count, hashes, weights }: Words, size = SHINGLE_WORDS): Uint32Array {
  const shingles = new Uint32Array(count)
  let from = 0
  for (; from < count; from += 1) {
    let [hash, weight, at] = [0x811c9dc5, 0, from]
    for (; at < count && weight < size * WORD; at += 1) {
      hash = Math.imul(hash ^ (hashes[at] as number), 0x01000193)
      hash ^= hash >>> 15
      weight += weights[at] as number
    }
    if (weight < size * WORD) break
    shingles[from] = spread(hash)
  }
  return shingles.subarray(0, from)
}

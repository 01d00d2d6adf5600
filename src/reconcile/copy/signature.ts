/**
 * MinHash (Broder 1997) with locality-sensitive banding (Indyk & Motwani 1998): 32 bands of 2 rows propose nearly every pair that shares
 * a third of its shingles, and few that share a tenth. Proposed pairs are then compared exactly.
 */
const BANDS = 32
const ROWS = 2

/** One mixing of a 32-bit hash for each row; constants from splitmix-style finalisers, seeded by the row's number. */
function mix(hash: number, row: number): number {
  let value = (hash ^ Math.imul(row + 1, 0x9e3779b9)) >>> 0
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0
  return (value ^ (value >>> 16)) >>> 0
}

/** The band keys of a set of shingles; two sets that share a key are worth comparing. None for a text without shingles. */
export function bandKeys(hashes: readonly number[]): string[] {
  if (hashes.length === 0) return []
  const least = new Array<number>(BANDS * ROWS).fill(0xffffffff)
  for (const hash of hashes) {
    for (let row = 0; row < least.length; row += 1) {
      const value = mix(hash, row)
      if (value < (least[row] as number)) least[row] = value
    }
  }
  return Array.from({ length: BANDS }, (_, band) => `${band}:${least.slice(band * ROWS, (band + 1) * ROWS).join(':')}`)
}

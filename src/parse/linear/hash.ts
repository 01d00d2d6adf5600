/**
 * Hash of a feature: its number and up to three values, mixed as in MurmurHash3 (its finaliser's constants). 32 bits; a model keeps the low ones,
 * and features that meet in one row by chance cost little ("the hashing trick").
 */
export function feature(kind: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(kind + 1, 0x9e3779b1) ^ a
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ b
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

/** FNV-1a over the code units of `text` from `start` to `end`; digits are all one digit. Never 0, which stands for "no word". */
export function textHash(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at)
    hash = Math.imul(hash ^ (unit >= 48 && unit <= 57 ? 48 : unit), 0x01000193)
  }
  return hash === 0 ? 1 : hash
}

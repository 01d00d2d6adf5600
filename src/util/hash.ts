import { createHash } from 'node:crypto'

/** First `length` hexadecimal digits of the SHA-256 of the parts, joined so that ("ab", "c") and ("a", "bc") differ. */
export function shortHash(parts: readonly (string | number | null)[], length = 16): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, length)
}

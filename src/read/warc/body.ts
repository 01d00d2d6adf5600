import { Readable } from 'node:stream'
import { decoded } from '../fetch/encoding.ts'
import { collect } from '../input/bytes.ts'

const LF = 10

/** Where the line that starts at `at` ends, within 64 bytes; -1: nowhere. */
function lineEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.subarray(at, at + 64).indexOf(LF)
  return end < 0 ? -1 : at + end
}

/** A body without its chunk sizes (RFC 9112, 7.1); as it is where it has none: many programs save it unchunked and keep the header. */
function unchunked(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = lineEnd(bytes, at)
    const line = end < 0 ? '' : new TextDecoder('latin1').decode(bytes.subarray(at, end)).trim()
    const size = /^[0-9a-f]{1,8}(?:;|$)/iu.test(line) ? Number.parseInt(line, 16) : -1
    if (size < 0) return parts.length === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(at)])
    if (size === 0) break
    parts.push(bytes.subarray(end + 1, end + 1 + size))
    at = end + 1 + size + 2
  }
  return Buffer.concat(parts)
}

/** The body of an answer as its server had it: no chunks, not compressed, at most `limit` bytes. Throws `Unreadable`, and what zlib throws. */
export async function plainBody(
  bytes: Uint8Array,
  encoding: string | null,
  chunked: boolean,
  limit: number,
): Promise<Uint8Array> {
  const whole = chunked ? unchunked(bytes) : bytes
  if (whole.length === 0) return whole
  // Saved unpacked, with the header of the packed one: no gzip without its first two bytes (RFC 1952).
  const isPacked = !/gzip/iu.test(encoding ?? '') || (whole[0] === 0x1f && whole[1] === 0x8b)
  return collect(decoded(Readable.from([whole]), isPacked ? encoding : null), limit)
}

import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Unreadable } from '../reader.ts'

/** The body as it was before the server compressed it, as a stream: whoever reads it stops at the limit, so a bomb never unfolds. */
export function decoded(body: Readable, encoding: string | null): Readable {
  const name = encoding?.trim().toLowerCase() ?? ''
  if (name === '' || name === 'identity') return body
  const unpack =
    name === 'gzip' || name === 'x-gzip'
      ? createGunzip()
      : name === 'deflate'
        ? createInflate()
        : name === 'br'
          ? createBrotliDecompress()
          : null
  if (!unpack) throw new Unreadable(`the server compresses it in a way we do not know (${name.slice(0, 40)})`)
  body.on('error', (error) => unpack.destroy(error))
  return body.pipe(unpack)
}

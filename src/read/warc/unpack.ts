import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { constants, createGunzip } from 'node:zlib'
import { fileError } from '../input/bytes.ts'
import { type Raw, Unreadable } from '../reader.ts'

/** Most bytes that one archive may unpack to: a day of a crawler. */
const MOST = 16 * 1024 ** 3

/** Bytes that are handed on at a time. */
const PIECE = 256 * 1024

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** The bytes of an archive, from its file where it is left on disk. */
export async function* piecesOf({ bytes, path }: Raw): AsyncGenerator<Uint8Array> {
  if (path === null) {
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
    return
  }
  try {
    yield* createReadStream(path, { highWaterMark: PIECE })
  } catch (error) {
    throw new Unreadable(fileError(error))
  }
}

/** Unpacks a WARC file where it is packed: each record is a gzip member of its own. An end that is missing is no error here: the records tell. */
export async function* unpacked(stream: AsyncIterable<Uint8Array>, packed: boolean): AsyncGenerator<Uint8Array> {
  if (!packed) {
    yield* stream
    return
  }
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: PIECE })
  const source = Readable.from(stream)
  source.on('error', (error) => gunzip.destroy(error))
  let size = 0
  try {
    for await (const part of source.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      size += part.length
      if (size > MOST) throw new Unreadable(`it unpacks to more than ${MOST / 1024 ** 3} GB`)
      yield part
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('it is damaged: what follows is no gzip')
  } finally {
    source.destroy()
    gunzip.destroy()
  }
}

import { constants, gunzipSync } from 'node:zlib'
import type { Raw, Reader } from '../reader.ts'
import { readArchive } from './read-archive.ts'
import { isGzip, piecesOf, unpacked } from './unpack.ts'

/** Most bytes of an archive file: it is read piece by piece, and one of 100 MB takes some seconds. */
export const ARCHIVE_SIZE = 4 * 1024 ** 3

const startsWarc = (bytes: Uint8Array): boolean =>
  /^WARC\/\d\.\d/u.test(new TextDecoder('latin1').decode(bytes.subarray(0, 8)))

/** Whether the first bytes, unpacked where they are packed, are those of a record. */
function looksLikeWarc({ bytes }: Raw): boolean {
  if (!isGzip(bytes)) return startsWarc(bytes)
  try {
    return startsWarc(gunzipSync(bytes.subarray(0, 4096), { finishFlush: constants.Z_SYNC_FLUSH }))
  } catch {
    return false
  }
}

/** WARC archives, packed or not: one report for each capture of a page, text or PDF. */
export const warc: Reader = {
  name: 'warc',
  extensions: ['.warc', '.warc.gz'],
  maxSize: ARCHIVE_SIZE,
  piecemeal: true,
  accepts: looksLikeWarc,
  async *read(raw, limits) {
    yield* readArchive([['', unpacked(piecesOf(raw), isGzip(raw.bytes))]], raw, limits)
  },
}

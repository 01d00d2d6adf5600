import { type Entry, fromBufferPromise } from 'yauzl'
import { Unreadable } from '../reader.ts'

/** What a workbook may unpack to, and of how many parts it may be made. One of a hundred thousand rows has 60 MB and thirty parts. */
const MOST_BYTES = 200 * 1024 * 1024
const MOST_PARTS = 2000

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Names of the parts of a ZIP archive, once it is sure that it unpacks to no more than `most` bytes: by the sizes it declares, and, since those can
 * lie, by unpacking it once and keeping nothing. Throws Unreadable.
 */
export async function checkedParts(bytes: Uint8Array, most = MOST_BYTES): Promise<string[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tooMuch = (): Unreadable => new Unreadable(`it unpacks to more than ${Math.round(most / 1024 / 1024)} MB`)
  const entries: Entry[] = []
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
    let declared = 0
    for await (const entry of zip.eachEntry()) {
      if (entries.length >= MOST_PARTS) throw new Unreadable(`it has more than ${MOST_PARTS} parts`)
      if (entry.isEncrypted()) throw new Unreadable('it is encrypted: save it without a password')
      declared += entry.uncompressedSize
      if (declared > most) throw tooMuch()
      entries.push(entry)
    }
    let unpacked = 0
    for (const entry of entries) {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        unpacked += (chunk as Uint8Array).length
        if (unpacked > most) throw tooMuch()
      }
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(`it is no whole ZIP archive: ${why(error)}`)
  }
  return entries.map(({ fileName }) => fileName)
}

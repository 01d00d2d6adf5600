import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { Unreadable } from '../reader.ts'

/** What an archive may hold. */
export interface ZipLimits {
  readonly entries: number
  /** Bytes of all that is read of it, unpacked. */
  readonly unpacked: number
  /** Bytes that one packed byte may become, once an entry is larger than a megabyte. */
  readonly ratio: number
}

/** An archive whose entries are checked before and while they are unpacked. */
export interface Zip {
  readonly names: readonly string[]
  has(name: string): boolean
  /** Bytes that an entry says it unpacks to; 0 for none. */
  sizeOf(name: string): number
  /** The bytes of an entry. Throws `Unreadable` when there is none, when it is damaged, and when it is larger than the limits allow. */
  read(name: string): Promise<Uint8Array>
  /** An entry piece by piece; the same checks. */
  stream(name: string): AsyncGenerator<Uint8Array>
  close(): void
}

/** From this size on the ratio counts: a kilobyte of spaces is no bomb. */
const SMALL = 1024 * 1024

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`

const damaged = (error: unknown): Unreadable =>
  error instanceof Unreadable
    ? error
    : new Unreadable(
        `its ZIP archive is damaged (${error instanceof Error ? error.message.slice(0, 120) : 'odd bytes'})`,
      )

async function entriesOf(file: ZipFile, limits: ZipLimits): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let count = 0
  for await (const entry of file.eachEntry()) {
    if (++count > limits.entries) throw new Unreadable(`its ZIP archive has more than ${limits.entries} entries`)
    if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
  }
  return entries
}

function checkSizes(name: string, { compressedSize, uncompressedSize }: Entry, limits: ZipLimits): void {
  const shown = name.slice(0, 80)
  if (uncompressedSize > limits.unpacked)
    throw new Unreadable(
      `${shown} in it unpacks to ${megabytes(uncompressedSize)}, more than ${megabytes(limits.unpacked)}`,
    )
  if (uncompressedSize > SMALL && uncompressedSize > compressedSize * limits.ratio)
    throw new Unreadable(
      `${shown} in it unpacks to ${Math.round(uncompressedSize / Math.max(1, compressedSize))} times its size: a bomb`,
    )
}

/** A ZIP archive in bytes or in a file. Nothing is written to disk. Throws `Unreadable` when it is damaged or beyond the limits. */
export async function openZip(from: Uint8Array | string, limits: ZipLimits): Promise<Zip> {
  // `validateEntrySizes`: an entry that becomes more than it says is an error in its stream.
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, decodeStrings: true }
  let file: ZipFile
  let entries: Map<string, Entry>
  try {
    file =
      typeof from === 'string'
        ? await openPromise(from, options)
        : await fromBufferPromise(Buffer.from(from.buffer, from.byteOffset, from.byteLength), options)
  } catch (error) {
    throw damaged(error)
  }
  try {
    entries = await entriesOf(file, limits)
  } catch (error) {
    file.close()
    throw damaged(error)
  }
  let unpacked = 0

  async function* stream(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name)
    if (!entry) throw new Unreadable(`there is no ${name.slice(0, 80)} in it`)
    if (entry.isEncrypted()) throw new Unreadable('it is locked with a password')
    checkSizes(name, entry, limits)
    let open: Readable | null = null
    try {
      open = await file.openReadStreamPromise(entry)
      for await (const part of open as AsyncIterable<Uint8Array>) {
        unpacked += part.length
        if (unpacked > limits.unpacked)
          throw new Unreadable(`its ZIP archive unpacks to more than ${megabytes(limits.unpacked)}`)
        yield part
      }
    } catch (error) {
      throw damaged(error)
    } finally {
      open?.destroy()
    }
  }

  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
    stream,
    async read(name) {
      const parts: Uint8Array[] = []
      for await (const part of stream(name)) parts.push(part)
      return Buffer.concat(parts)
    },
    close: () => file.close(),
  }
}

import { open } from 'node:fs/promises'
import { tooLarge } from '../options.ts'
import { Unreadable } from '../reader.ts'

/** All bytes of a stream, at most `limit`: what is larger is refused as soon as it is, and never held whole. */
export async function collect(stream: AsyncIterable<Uint8Array | string>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
    size += bytes.length
    if (size > limit) throw new Unreadable(tooLarge(null, limit))
    parts.push(bytes)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** What the operating system's error means to the user. */
const ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'its permissions do not let us read it',
  EPERM: 'its permissions do not let us read it',
  EISDIR: 'it is a folder',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of its path is no folder',
  EIO: 'the disk gives an error',
  EMFILE: 'too many files are open',
}

/** A sentence for an error of the file system. */
export function fileError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return (
    ERRORS[code] ??
    (code === 'ERR_INVALID_ARG_VALUE' ? 'the name has a U+0000 in it' : `it cannot be read (${code || String(error)})`)
  )
}

/** The bytes of a file, at most `limit`; a device or socket is refused, a pipe is read to its end. Throws `Unreadable`. */
export async function fileBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r')
    try {
      const stat = await file.stat()
      if (stat.isDirectory()) throw new Unreadable('it is a folder')
      if (!stat.isFile() && !stat.isFIFO()) throw new Unreadable('it is a device or socket, not a file')
      if (stat.size > limit) throw new Unreadable(tooLarge(stat.size, limit))
      return await collect(file.createReadStream({ autoClose: false }), limit)
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(fileError(error))
  }
}

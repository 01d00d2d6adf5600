import { type FileHandle, open } from 'node:fs/promises'
import { HEAD, TEXT_SIZE, Unreadable } from '../reader.ts'
import { tooLarge } from './too-large.ts'

/** What the head of an input tells of the rest: how much is read, and whether it is left where it is. */
export interface Plan {
  readonly limit: number
  readonly piecemeal: boolean
}

export type PlanOf = (head: Uint8Array) => Plan

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts
  if (only && parts.length === 1) return only
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/**
 * All bytes of a stream, at most `limit` (a number, or what the head tells): what is larger is refused as soon as it is, and never held
 * whole. `length`: how long it is said to be.
 */
export async function collect(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number | PlanOf,
  length = 0,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  let most = typeof limit === 'number' ? limit : null
  const check = (): void => {
    if (typeof limit === 'function' && most === null) most = limit(joined(parts, size).subarray(0, HEAD)).limit
    if (most !== null && length > most) throw new Unreadable(tooLarge(length, most))
    if (most !== null && size > most) throw new Unreadable(tooLarge(null, most))
  }
  for await (const part of stream) {
    const bytes = typeof part === 'string' ? new TextEncoder().encode(part) : part
    size += bytes.length
    parts.push(bytes)
    if (most !== null || size >= HEAD) check()
  }
  check()
  return joined(parts, size)
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

async function headOf(file: FileHandle): Promise<Uint8Array> {
  const head = new Uint8Array(HEAD)
  const { bytesRead } = await file.read(head, 0, HEAD, 0)
  return head.subarray(0, bytesRead)
}

/**
 * The bytes of a file, as many as `planOf` its head allows, or its head alone (`whole`: false) where it says so; null where it has no plan.
 * A device or socket is refused, a pipe is read to its end. Throws `Unreadable`.
 */
export async function fileBytes(
  path: string,
  planOf: (head: Uint8Array) => Plan | null,
): Promise<{ readonly bytes: Uint8Array; readonly whole: boolean } | null> {
  try {
    const file = await open(path, 'r')
    try {
      const stat = await file.stat()
      if (stat.isDirectory()) throw new Unreadable('it is a folder')
      if (!stat.isFile() && !stat.isFIFO()) throw new Unreadable('it is a device or socket, not a file')
      if (stat.isFIFO()) {
        const planOrAny: PlanOf = (head) => planOf(head) ?? { limit: TEXT_SIZE, piecemeal: false }
        return { bytes: await collect(file.createReadStream({ autoClose: false }), planOrAny), whole: true }
      }
      const head = await headOf(file)
      const plan = planOf(head)
      if (plan === null) return null
      const { limit, piecemeal } = plan
      if (stat.size > limit) throw new Unreadable(tooLarge(stat.size, limit))
      if (piecemeal) return { bytes: head, whole: false }
      return { bytes: await collect(file.createReadStream({ autoClose: false, start: 0 }), limit), whole: true }
    } finally {
      await file.close()
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(fileError(error))
  }
}

import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs'

/** Reads a file that `npm run build` makes into memory that threads share. Throws when it is not there or ends early. */
export function readShared(path: string): SharedArrayBuffer {
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build\``)
  const file = openSync(path, 'r')
  try {
    const buffer = new SharedArrayBuffer(fstatSync(file).size)
    const bytes = new Uint8Array(buffer)
    for (let at = 0; at < bytes.length; ) {
      const count = readSync(file, bytes, at, bytes.length - at, at)
      if (count === 0) throw new Error(`${path} ends at byte ${at} of ${bytes.length}`)
      at += count
    }
    return buffer
  } finally {
    closeSync(file)
  }
}

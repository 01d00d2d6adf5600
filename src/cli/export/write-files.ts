import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExportFile } from '#export/exporter'

/** Characters of a file that gather before they are written. */
const BLOCK = 1 << 16

/** Writes chunks to a file, whole or not at all: a draft beside it takes its place. Throws what the file system throws. */
export async function writeWhole(file: string, chunks: Iterable<string | Uint8Array>): Promise<void> {
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.part`
  const handle = await open(draft, 'wx')
  try {
    let waiting = ''
    for (const chunk of chunks) {
      if (typeof chunk === 'string') {
        waiting += chunk
        if (waiting.length < BLOCK) continue
        await handle.writeFile(waiting)
      } else {
        await handle.writeFile(waiting)
        await handle.writeFile(chunk)
      }
      waiting = ''
    }
    await handle.writeFile(waiting)
    await handle.sync()
    await handle.close()
    await rename(draft, file)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(draft, { force: true }).catch(() => undefined)
    throw error
  }
}

/** A name of ours: no way up, no hidden file, nothing a shell or another system would trip over. */
const SAFE = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._-]{0,120}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,120})?$/

/**
 * Writes files into a folder, which is made; files of other names in it are left alone. Throws on a path that leads out of it, before anything
 * is written, and what the file system throws.
 */
export async function writeFolder(folder: string, files: readonly ExportFile[]): Promise<void> {
  const unsafe = files.find(({ path }) => !SAFE.test(path))
  if (unsafe) throw new Error(`${JSON.stringify(unsafe.path)} is no safe name for a file`)
  await mkdir(folder, { recursive: true })
  for (const { path, chunks } of files) {
    const slash = path.indexOf('/')
    if (slash > 0) await mkdir(join(folder, path.slice(0, slash)), { recursive: true })
    await writeWhole(join(folder, path), chunks)
  }
}

/** Whether a path is a folder; false when there is nothing. */
export const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )

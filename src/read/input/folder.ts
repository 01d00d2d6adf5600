import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, sep } from 'node:path'
import { byText } from '#util/order'
import { fileError } from './bytes.ts'

/** A file of a folder to read, or a part of it that was passed over. Paths begin as the user wrote the folder's. */
export type Entry =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'passed'; readonly path: string; readonly why: string }
  | { readonly kind: 'unread'; readonly path: string; readonly why: string }

interface Walk {
  /** Real path of the folder that was named: links that leave it are not followed. */
  readonly root: string
  /** Real paths of folders and linked files that were visited: links in a circle end here. */
  readonly seen: Set<string>
  readonly extensions: readonly string[]
}

/** The ending of a file's name, for the count of what was passed over. */
export const endingOf = (name: string): string => extname(name).toLowerCase() || 'no ending'

type Kind = 'file' | 'folder' | 'other'

const kindOf = (entry: Pick<Dirent, 'isFile' | 'isDirectory'>): Kind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other'

/** What a symbolic link leads to, or why it is not followed. */
async function follow(path: string, walk: Walk): Promise<{ kind: Kind } | { why: string }> {
  try {
    const real = await realpath(path)
    if (!`${real}${sep}`.startsWith(walk.root)) return { why: 'a link that leads out of the folder' }
    const kind = kindOf(await stat(real))
    return kind === 'file' ? { why: 'a link to a file of the same folder' } : { kind }
  } catch (error) {
    return { why: `a link: ${fileError(error)}` }
  }
}

async function* walkFolder(path: string, walk: Walk): AsyncGenerator<Entry> {
  let entries: Dirent[]
  try {
    const real = await realpath(path)
    if (walk.seen.has(real)) return
    walk.seen.add(real)
    entries = await readdir(path, { withFileTypes: true })
  } catch (error) {
    yield { kind: 'unread', path, why: fileError(error) }
    return
  }
  for (const entry of entries.sort((a, b) => byText(a.name, b.name))) {
    const below = `${path.replace(/[/\\]+$/u, '') || '/'}/${entry.name}`.replace(/^\/\//u, '/')
    const found = entry.isSymbolicLink() ? await follow(below, walk) : { kind: kindOf(entry) }
    if ('why' in found) yield { kind: 'passed', path: below, why: found.why }
    else if (entry.name.startsWith('.')) yield { kind: 'passed', path: below, why: 'hidden' }
    else if (found.kind === 'folder') yield* walkFolder(below, walk)
    else if (found.kind === 'other') yield { kind: 'passed', path: below, why: 'a device, pipe or socket' }
    else if (walk.extensions.some((ending) => entry.name.toLowerCase().endsWith(ending)))
      yield { kind: 'file', path: below }
    else yield { kind: 'passed', path: below, why: endingOf(entry.name) }
  }
}

/**
 * The files of a folder and the folders in it whose ending is one of `extensions`, one by one, in order of name; a folder of 100,000 files
 * costs no more memory than its names. Links that go in a circle or leave the folder are not followed, hidden files are passed over.
 */
export async function* filesOf(folder: string, extensions: readonly string[]): AsyncGenerator<Entry> {
  const root = await realpath(folder).catch(() => folder)
  yield* walkFolder(folder, { root: root.endsWith(sep) ? root : `${root}${sep}`, seen: new Set(), extensions })
}

/** One sentence for what was passed over in a folder: "12 passed over: 9 .jpg, 2 .mp4, 1 hidden". */
export function passedOver(whys: ReadonlyMap<string, number>): string {
  const parts = [...whys].sort(([a, m], [b, n]) => n - m || byText(a, b)).map(([why, count]) => `${count} ${why}`)
  const total = [...whys.values()].reduce((sum, count) => sum + count, 0)
  const shown = parts.length > 12 ? [...parts.slice(0, 12), '…'] : parts
  return `${total} passed over: ${shown.join(', ')}`
}

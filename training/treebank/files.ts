import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Genres of GUM whose texts may be used for any purpose (GUM's LICENSE.txt): CC BY, CC BY-SA, public. */
const FREE = ['academic', 'bio', 'court', 'interview', 'news', 'speech', 'textbook', 'voyage']

/** Files of a split of UD English EWT, unpacked: `sources/` and `file-lists/files.train`. */
export function ewtFiles(folder: string, part: 'train' | 'dev'): string[] {
  const list = readFileSync(join(folder, 'file-lists', `files.${part}`), 'utf8')
  return list
    .split('\n')
    .filter(Boolean)
    .map((file) => join(folder, 'sources', file.trim().replace(/^sources\//, '')))
}

/** Files of the free genres of GUM, unpacked (`dep/`), in a split; `splits`: text of GUM's splits.md. */
export function gumFiles(folder: string, splits: string, part: 'train' | 'dev'): string[] {
  const named = (heading: string): Set<string> => {
    const from = splits.indexOf(`## ${heading}\n`)
    const to = splits.indexOf('\n## ', from + 1)
    return new Set(splits.slice(from, to < 0 ? undefined : to).match(/GUM_\w+/g) ?? [])
  }
  const dev = named('dev')
  const test = named('test')
  return readdirSync(join(folder, 'dep'))
    .sort()
    .filter((file) => FREE.some((genre) => file.startsWith(`GUM_${genre}_`)))
    .filter((file) => {
      const name = file.replace('.conllu', '')
      return part === 'dev' ? dev.has(name) : !dev.has(name) && !test.has(name)
    })
    .map((file) => join(folder, 'dep', file))
}

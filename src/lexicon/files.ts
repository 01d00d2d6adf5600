import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The nearest folder above this file that holds package.json: the same from `src/` and from `dist/src/`. */
function packageFolder(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : packageFolder(dirname(from))
}

const root = packageFolder(dirname(fileURLToPath(import.meta.url)))

/** Committed word lists, ontology and weights. */
export const dataFolder = join(root, 'data')

/** What `npm run build` makes from pinned packages: the gazetteer. */
export const builtDataFolder = join(root, 'dist', 'data')

/** First 16 hexadecimal digits of the SHA-256 over names and bytes of all files in a folder, in order of name. */
export function hashFolder(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  for (const path of paths) hash.update(path.slice(folder.length)).update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

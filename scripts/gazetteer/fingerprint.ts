import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

/** SHA-256 over the bytes of all files and folders named, in their order: what a build was made from. Missing paths count as empty. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of existsSync(path) ? filesOf(path) : []) hash.update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

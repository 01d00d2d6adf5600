import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataFolder } from '#lexicon/files'

/** The version of this program, from its package.json. */
export function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(dirname(dataFolder), 'package.json'), 'utf8')) as { version: string }
  return version
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataFolder } from '#lexicon/files'
import type { Lexicon } from '#lexicon/lexicon'
import { run } from '#run/run'
import { claimsText } from './claims-text.ts'

/** Where the cases are: a folder a slug. */
export const casesFolder = join(dirname(dataFolder), 'test', 'reports')

/** Slugs of all cases, in order. */
export const slugs = (): string[] =>
  readdirSync(casesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** Path of a case's report. Throws when the case has none. */
export function sourceOf(slug: string): string {
  const folder = join(casesFolder, slug)
  const name = existsSync(folder) ? readdirSync(folder).find((file) => file.startsWith('source.')) : undefined
  if (name === undefined)
    throw new Error(`there is no case '${slug}': expected test/reports/${slug}/source.txt or .html`)
  return join(folder, name)
}

export const blessedFile = (slug: string): string => join(casesFolder, slug, 'claims.txt')

/** What the case was blessed with; '' before it was. */
export const blessed = (slug: string): string =>
  existsSync(blessedFile(slug)) ? readFileSync(blessedFile(slug), 'utf8') : ''

/** What the case's report reads as now. */
export async function reading(slug: string, lexicon?: Lexicon): Promise<string> {
  const { ledger } = await run([sourceOf(slug)], { threads: 1, ...(lexicon ? { lexicon } : {}) })
  return claimsText(ledger)
}

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '#model/report'
import { readInputs } from '#read/read'
import { shortHash } from '#util/hash'
import { randomOf } from './random.ts'

/** Made-up places of the examples, and real ones that stand in for them: the gazetteer has work to do. */
const MADE_UP = /\b(?:Saltgate|Keldra|Orvane|Brennick|Asterin|Tarn|Velm)\b/g
const REAL =
  'Odesa Kharkiv Homs Aleppo Mosul Sanaa Aden Gaza Goma Juba Khartoum Mopti Kidal Mekelle Kabul Kunduz Quetta Medellín Cali Beira'.split(
    ' ',
  )

/** Paragraphs of the project's own reports: the examples and the blessed cases. */
async function paragraphs(root: string): Promise<string[]> {
  const folders = [
    join(root, 'examples'),
    ...readdirSync(join(root, 'test', 'reports')).map((slug) => join(root, 'test', 'reports', slug)),
  ]
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !name.startsWith('ledger'))
      .sort()
      .map((name) => join(folder, name)),
  )
  const all: string[] = []
  for await (const result of readInputs(sources)) {
    if ('report' in result && result.report.read === 'yes') all.push(...result.report.text.split(/\n{2,}/))
  }
  return all.filter((paragraph) => paragraph.length > 60)
}

/**
 * Reports of three to nine paragraphs, drawn from the project's own texts with other places and numbers, the same for the same seed:
 * `count` of them, spread over 400 days and nine outlets.
 */
export async function madeCorpus(root: string, count: number, seed: number): Promise<Report[]> {
  const pool = await paragraphs(root)
  const random = randomOf(seed)
  const upTo = (most: number): number => Math.floor(random() * most)
  const varied = (text: string): string =>
    text
      .replace(MADE_UP, () => REAL[upTo(REAL.length)] ?? '')
      .replace(/\b\d{1,2}\b/g, (digits) => String(Math.max(1, Number(digits) + upTo(5) - 2)))
  return Array.from({ length: count }, (_, index): Report => {
    const text = Array.from({ length: 3 + upTo(7) }, () => varied(pool[upTo(pool.length)] ?? '')).join('\n\n')
    const published = new Date(Date.UTC(2024, 0, 1 + upTo(400))).toISOString().slice(0, 10)
    return {
      id: shortHash(['bench', String(index), text]),
      file: null,
      url: null,
      publisher: `Outlet ${1 + upTo(9)}`,
      agency: null,
      title: null,
      byline: null,
      published,
      captured: null,
      archived: null,
      language: 'en',
      read: 'yes',
      text,
      sha256: '',
      versionOf: null,
      copyOf: null,
      media: [],
    }
  })
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCounts } from '#lexicon/counts'
import { findingsOf } from '#normalize/count/read-counts'
import { articleToll, type Toll } from './article-toll.ts'
import { isMuc4 } from './muc4-keys.ts'
import { evaluateMuc4Numbers } from './muc4-numbers.ts'

interface Article {
  readonly text: string
}

interface Gold {
  readonly n_killed: number
  readonly n_injured: number
}

const json = <T>(folder: string, file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T
const share = (right: number, of: number): string => (of === 0 ? 0 : right / of).toFixed(4)

/** Published on the test split: the students' own system, and always answering zero (github.com/husinthewei/CIS530P). */
const PUBLISHED = [
  { system: 'published (test)', killed: '0.8370', injured: '0.7420', articles: '492', 'words/s': '-' },
  { system: 'always zero (test)', killed: '0.7720', injured: '0.5980', articles: '492', 'words/s': '-' },
]

/**
 * Accuracy of killed and injured per article on `SPLIT_X.json` and `SPLIT_y.json` of a folder (gun violence counts), with the published figures and
 * the baseline on the same split. A folder laid out as MUC-4's corpora is scored on its victim-number slots instead. Lists up to `misses` wrong articles. Throws when a file is missing or the two differ in length.
 */
export function evaluateCounts(
  folder: string,
  split = 'dev',
  misses = 0,
): { table: Record<string, string>[]; wrong: string[]; data?: string } {
  if (isMuc4(folder)) return { ...evaluateMuc4Numbers(folder, split, misses), data: 'muc4' }
  const articles = json<Article[]>(folder, `${split}_X.json`)
  const gold = json<Gold[]>(folder, `${split}_y.json`)
  if (articles.length !== gold.length) throw new Error(`${split}: ${articles.length} texts but ${gold.length} labels`)
  const words = loadCounts()
  const started = performance.now()
  const tolls: Toll[] = articles.map((article) => articleToll(findingsOf(article.text, words)))
  const seconds = (performance.now() - started) / 1000
  const size = articles.reduce((sum, article) => sum + article.text.split(/\s+/).length, 0)
  const accuracy = (system: string, own: (at: number) => Toll, speed: string) => ({
    system,
    killed: share(gold.filter((one, at) => one.n_killed === own(at).killed).length, gold.length),
    injured: share(gold.filter((one, at) => one.n_injured === own(at).injured).length, gold.length),
    articles: String(gold.length),
    'words/s': speed,
  })
  const ours = (at: number) => tolls[at] as Toll
  const wrong = gold.flatMap((one, at) => {
    const { killed, injured } = ours(at)
    if (one.n_killed === killed && one.n_injured === injured) return []
    return [`${split} ${at}: ${killed} killed, ${injured} injured for ${one.n_killed}, ${one.n_injured}`]
  })
  return {
    table: [
      accuracy(`hearsay (${split})`, ours, Math.round(size / seconds).toString()),
      accuracy(`always zero (${split})`, () => ({ killed: 0, injured: 0 }), '-'),
      ...PUBLISHED,
    ],
    wrong: wrong.slice(0, misses),
  }
}

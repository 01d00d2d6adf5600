import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon } from '#lexicon/lexicon'
import type { Reading } from '#model/ledger'
import { readReport } from '../src/pipeline.ts'
import { madeCorpus } from './corpus.ts'
import { perturbed, smallWords } from './perturb.ts'
import { randomOf } from './random.ts'

/** Reports that are really read; the heap is made from them. */
const READ = 400
/** Days over which the stories of a heap are spread, for each thousand reports: a busy desk reads as many in two months. */
const DAYS_PER_THOUSAND = 60

interface Document {
  readonly title?: string
  readonly content?: string
  readonly dct?: string
}

/** Documents of a folder's `*.jsonl` (title, content, dct), as reports to read. */
function documentsOf(folder: string): { text: string; published: string }[] {
  return readdirSync(folder)
    .filter((name) => /^docs.*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Document)
    .map(({ title = '', content = '', dct = '2024-01-01' }) => ({
      text: `${title}\n\n${content}`,
      published: dct.slice(0, 10),
    }))
    .filter(({ text }) => text.length > 400 && text.length < 6000)
}

/** Real readings: of the project's own texts, and of every n-th document of `folder` where one is given. */
export async function readSome(root: string, lexicon: Lexicon, folder: string | null): Promise<Reading[]> {
  const made = await madeCorpus(root, READ, 7)
  const documents = folder === null ? [] : documentsOf(folder)
  const every = Math.max(1, Math.floor(documents.length / READ))
  const reports = made.map((report, index) => {
    const document = documents[index * every]
    return document ? { ...report, text: document.text, published: document.published } : report
  })
  return reports.map((report) => readReport(report, lexicon)).filter(({ claims }) => claims.length > 0)
}

/**
 * A heap of `count` readings made from real ones: stories of one to thirty reports (half of them of one, 1.8 on average), one telling in eight a copy of the first, spread
 * over time in proportion. The same for the same seed.
 */
export function madeHeap(readings: readonly Reading[], count: number, seed: number): Reading[] {
  const random = randomOf(seed)
  const small = smallWords(readings.map(({ report }) => report.text))
  const heap: Reading[] = []
  for (let story = 1; heap.length < count; story += 1) {
    const base = readings[Math.floor(random() * readings.length)] as Reading
    const days = Math.floor(random() * Math.max(DAYS_PER_THOUSAND, (count / 1000) * DAYS_PER_THOUSAND))
    // A long tail: 1/size² of the stories have that many reports, thirty at most.
    const tellings = Math.min(30, Math.max(1, Math.floor(1 / Math.sqrt(1 - random()))))
    for (let telling = 0; telling < tellings && heap.length < count; telling += 1)
      heap.push(perturbed(base, { story, telling, days, copy: telling > 0 && random() < 0.125, small }))
  }
  return heap
}

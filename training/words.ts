/**
 * Builds data/words/documents.tsv: in how many documents of ordinary English and of reports on attacks a word stands.
 *
 *   npm run train -- words --data DIR
 *
 * DIR holds treebanks/ (as treebank/treebanks.ts reads it), muc4/gtt/train.json and hrdsattack/train.json. Only parts for training and development are read.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from '#lexicon/files'
import { byText } from '#util/order'
import { wordsOf } from '#util/words'
import { FREE_GENRES, readTreebanks } from './treebank/treebanks.ts'

/** A word of one document only says little of how rare it is: it is not kept, and counts as half a document. */
const LEAST = 2

const treebankTexts = (folder: string): string[] =>
  readTreebanks(folder)
    .filter(({ corpus, genre, split }) => split !== 'test' && (corpus === 'ewt' || FREE_GENRES.includes(genre)))
    .map(({ sentences }) => sentences.map(({ words }) => words.join(' ')).join('\n'))

const mucTexts = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { doctext: string }).doctext)

const attackTexts = (file: string): string[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { sample: Record<string, unknown> }[]).map(({ sample }) =>
    `${sample['Input.title']}\n${sample['Input.article_interface']}`.replace(/<[^>]*>/g, ' ').replace(/&#?\w+;/g, ' '),
  )

/** Counts the documents of each word under `data` and writes the table. */
export function trainWords(data: string, log: (line: string) => void): void {
  const texts = [
    ...treebankTexts(join(data, 'treebanks')),
    ...mucTexts(join(data, 'muc4', 'gtt', 'train.json')),
    ...attackTexts(join(data, 'hrdsattack', 'train.json')),
  ]
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const rows = [...counts]
    .filter(([word, times]) => times >= LEAST && !/\d/.test(word))
    .sort((a, b) => byText(a[0], b[0]))
    .map(([word, times]) => `${word}\t${times}`)
  const head = `# documents\t${texts.length}; made by training/words.ts, see SOURCE.md`
  writeFileSync(join(dataFolder, 'words', 'documents.tsv'), `${head}\n${rows.join('\n')}\n`)
  log(`${texts.length} documents, ${counts.size} words, ${rows.length} kept`)
}

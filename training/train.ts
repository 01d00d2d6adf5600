import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dataFolder } from '#lexicon/files'
import { trainAttributing } from './attributing/attributing.ts'
import { trainLemma } from './lemma.ts'
import { trainParse } from './parse/parse.ts'
import { trainWords } from './words.ts'

/** What can be learnt, each from the folder that --data names. */
const TRAINERS: Readonly<Record<string, (data: string) => void>> = {
  attributing: (data) => trainAttributing(data, console.log),
  lemma: (data) => trainLemma(data, console.log),
  parse: (data) => trainParse(data, join(dataFolder, 'parser', 'weights.bin.br'), ['train', 'dev'], console.log),
  // To measure choices: the development documents are left out, and nothing in data/ changes.
  'parse-without-dev': (data) => trainParse(data, 'weights.bin.br', ['train'], console.log),
  words: (data) => trainWords(data, console.log),
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } })
const train = TRAINERS[positionals[0] ?? '']
if (!train || values.data === undefined) {
  console.error(`usage: npm run train -- ${Object.keys(TRAINERS).join('|')} --data DIR`)
  process.exit(2)
}
train(values.data)

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type DateLexicon, loadDates } from '#lexicon/dates'
import { readDates, type Timex } from '#normalize/date/read-dates'
import { readWithChrono } from './chrono.ts'
import { type Miss, scoreTimexes, type TimexScore } from './score.ts'
import { readTimeml, type TimemlDocument, writeTimeml } from './timeml.ts'

/** All .tml files of a folder and the folders in it, in order of path. */
function readFolder(folder: string): TimemlDocument[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = files.filter((file) => file.name.endsWith('.tml')).map((file) => join(file.parentPath, file.name))
  return paths.sort().map((path) => readTimeml(basename(path, '.tml'), readFileSync(path, 'utf8')))
}

const readOwn = (document: TimemlDocument, words: DateLexicon): Timex[] =>
  readDates(document.text, { published: document.created, dateline: null }, words).flatMap(({ timex }) => timex)

const row = (name: string, { strict, relaxed, type, value, found, gold }: TimexScore): string =>
  [
    name.padEnd(14),
    ...[strict, relaxed, type, value].map((figure) => figure.toFixed(1).padStart(8)),
    `${found}/${gold}`.padStart(12),
  ].join('')

function missLine({ id, gold, own, text }: Miss): string {
  const show = (timex: Timex | null) =>
    timex ? `"${text.slice(timex.start, timex.end)}" ${timex.type} ${timex.value}` : '-'
  const at = (gold ?? own)!.start
  const around = text.slice(Math.max(0, at - 60), at + 50).replace(/\s+/g, ' ')
  return `${id}\tgold ${show(gold)}\town ${show(own)}\t… ${around} …`
}

/**
 * TIMEX3 of every .tml file under `data` against ours and chrono-node's, by the rules of TempEval-3; the words of <TEXT> only. With
 * `write`, our reading is left there as TimeML. With `misses`, what went wrong stands behind the table.
 */
export function evaluateTempeval3(data: string, options: { write?: string; misses?: boolean } = {}): string {
  const documents = readFolder(data)
  if (documents.length === 0) throw new Error(`no .tml file under ${data}`)
  const words = loadDates()
  const wrong: string[] = []
  const own = scoreTimexes(
    documents,
    (document) => readOwn(document, words),
    (miss) => wrong.push(missLine(miss)),
  )
  const chrono = scoreTimexes(documents, readWithChrono)
  if (options.write) {
    mkdirSync(options.write, { recursive: true })
    for (const document of documents) {
      const marked = writeTimeml({ ...document, timexes: readOwn(document, words) })
      writeFileSync(join(options.write, `${document.id}.tml`), marked)
    }
  }
  const head = [
    'TIMEX3, F1'.padEnd(14),
    ...['strict', 'relaxed', 'type', 'value'].map((name) => name.padStart(8)),
    'found/gold'.padStart(12),
  ].join('')
  const lines = [`${documents.length} documents`, head, row('hearsay', own), row('chrono-node', chrono)]
  return [...lines, ...(options.misses ? wrong : [])].join('\n')
}

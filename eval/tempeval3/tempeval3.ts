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

function row(system: string, score: TimexScore, seconds: string): Record<string, string> {
  const { strict, relaxed, type, value, found, gold } = score
  const figure = (share: number) => share.toFixed(1)
  const f1 = { strict: figure(strict), relaxed: figure(relaxed), type: figure(type), value: figure(value) }
  return { system, ...f1, found: String(found), gold: String(gold), 'characters/s': seconds }
}

function missLine({ id, gold, own, text }: Miss): string {
  const show = (timex: Timex | null) =>
    timex ? `"${text.slice(timex.start, timex.end)}" ${timex.type} ${timex.value}` : '-'
  const at = (gold ?? own)!.start
  const around = text.slice(Math.max(0, at - 60), at + 50).replace(/\s+/g, ' ')
  return `${id}\tgold ${show(gold)}\town ${show(own)}\t… ${around} …`
}

/**
 * TIMEX3 of every .tml file under `folder` against ours and chrono-node's: F1 by the rules of TempEval-3, over the words of <TEXT> only.
 * With `write`, our reading is left there as TimeML for others' scorers. Lists up to `misses` errors. Throws when there is no such file.
 */
export function evaluateTempeval3(
  folder: string,
  misses = 0,
  write: string | null = null,
): { table: Record<string, string>[]; wrong: string[] } {
  const documents = readFolder(folder)
  if (documents.length === 0) throw new Error(`no .tml file under ${folder}`)
  const words = loadDates()
  const started = performance.now()
  const read = new Map(documents.map((document) => [document, readOwn(document, words)]))
  const seconds = (performance.now() - started) / 1000
  const size = documents.reduce((sum, { text }) => sum + text.length, 0)
  const wrong: string[] = []
  const own = scoreTimexes(
    documents,
    (document) => read.get(document) ?? [],
    (miss) => wrong.push(missLine(miss)),
  )
  if (write !== null) {
    mkdirSync(write, { recursive: true })
    for (const [document, timexes] of read) {
      writeFileSync(join(write, `${document.id}.tml`), writeTimeml({ ...document, timexes }))
    }
  }
  const table = [
    row('hearsay', own, Math.round(size / seconds).toString()),
    row('chrono-node', scoreTimexes(documents, readWithChrono), '-'),
  ]
  return { table, wrong: wrong.slice(0, misses) }
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadLexicon } from '#lexicon/lexicon'
import { pipeline } from '../src/pipeline.ts'
import { madeCorpus } from './corpus.ts'
import { stages } from './hearsay.ts'
import { spacySeconds } from './spacy.ts'
import { median, timed } from './timed.ts'
import { winkSeconds } from './wink.ts'

/**
 * `npm run bench -- [--reports N] [--runs N] [--spacy PYTHON] [--write]`: words per second of each stage and of the whole, on one core, over a corpus made from
 * the project's own texts, and of wink-nlp on the same corpus in the same run; of spaCy's small model, too, where PYTHON has it. `--write` keeps the figures in bench/RESULTS.md.
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '3' },
    spacy: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
const reports = await madeCorpus(root, Number(values.reports), 1)
const texts = reports.map((report) => report.text)
const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)?.length ?? 0), 0)

const loaded = timed(() => loadLexicon())
stages(reports.slice(0, 100), loaded.value)
winkSeconds(texts.slice(0, 100))

const times: Record<string, number[]> = {}
const note = (what: string, seconds: number): void => {
  times[what] = [...(times[what] ?? []), seconds]
}
// In turn, so that a slow minute of the machine falls on both.
for (let run = 0; run < Number(values.runs); run += 1) {
  for (const [stage, seconds] of Object.entries(stages(reports, loaded.value))) note(stage, seconds)
  note('whole, as `pipeline`', timed(() => pipeline(reports, loaded.value)).seconds)
  note('wink-nlp: sentences, tokens, tags', winkSeconds(texts))
  if (values.spacy !== undefined) note('spaCy small: tokens, tags, trees', spacySeconds(values.spacy, texts))
}

const rows = Object.entries(times).map(([what, all]) => {
  const speed = (seconds: number): string => Math.round(words / seconds).toLocaleString('en-GB')
  return `| ${what} | ${speed(median(all))} | ${speed(Math.max(...all))}–${speed(Math.min(...all))} |`
})
const table = [
  `${reports.length} made-up reports, ${words.toLocaleString('en-GB')} words; one core of ${cpus()[0]?.model ?? 'an unknown processor'}; Node ${process.version}; lexicon loaded in ${loaded.seconds.toFixed(2)} s`,
  '',
  '| stage | words per second, median | slowest–fastest run |',
  '| --- | ---: | ---: |',
  ...rows,
].join('\n')
process.stdout.write(`${table}\n`)
if (values.write) {
  const command = `npm run bench -- --reports ${values.reports} --runs ${values.runs}${values.spacy === undefined ? '' : ' --spacy PYTHON'} --write`
  const page = join(root, 'bench', 'RESULTS.md')
  const rest = existsSync(page) ? (readFileSync(page, 'utf8').split(/^(?=## )/m)[1] ?? '') : ''
  writeFileSync(page, `# Speed\n\nWritten by \`${command}\`.\n\n${table}\n${rest === '' ? '' : `\n${rest}`}`)
}

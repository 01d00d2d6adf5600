import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadLexicon } from '#lexicon/lexicon'
import { madeHeap, readSome } from './heap.ts'
import { addReadings, askLedger, sizeOf } from './ledger.ts'
import { writeSection } from './section.ts'

/**
 * `npm run bench:ledger -- [--reports 118000] [--data DIR] [--write]`: a kept ledger of that many reports (118,000 have a million claims): its size, how long it takes to
 * open and to answer, and what 1,000 reports more cost, against the same 1,000 in an empty one. `--write` keeps the figures in bench/RESULTS.md.
 */
const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '118000' },
    data: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const MORE = 1000
const count = Number(values.reports)
const lexicon = loadLexicon()
const heap = madeHeap(
  await readSome(fileURLToPath(new URL('..', import.meta.url)), lexicon, values.data ?? null),
  count + MORE,
  11,
)
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'))
try {
  const [large, empty] = [join(folder, 'large.db'), join(folder, 'empty.db')]
  const [known, more] = [heap.slice(0, count), heap.slice(count)]
  const made = await addReadings(large, known, lexicon, true)
  const claims = known.reduce((sum, reading) => sum + reading.claims.length, 0)
  const answers = await askLedger(large)
  const size = sizeOf(large)
  const first = await addReadings(empty, more, lexicon, false)
  const added = await addReadings(large, more, lexicon, false)
  const seconds = ({ keeping, joining }: typeof first): string =>
    `${(keeping + joining).toFixed(1)} s (keeping ${keeping.toFixed(1)}, bringing together ${joining.toFixed(1)})`
  const body = `Written by \`npm run bench:ledger -- --reports ${count}${values.data === undefined ? '' : ' --data DIR'} --write\`. One SQLite file; the reports are made.

${count.toLocaleString('en-GB')} reports, ${claims.toLocaleString('en-GB')} claims: ${size.toLocaleString('en-GB')} MB, written in ${seconds(made)}.

| asked | median ms | slowest ms |
| --- | ---: | ---: |
${answers.map(({ what, median, slowest }) => `| ${what} | ${median.toFixed(1)} | ${slowest.toFixed(1)} |`).join('\n')}

1,000 reports more: ${seconds(added)} here, ${seconds(first)} in an empty ledger.`
  process.stdout.write(`${body}\n`)
  if (values.write) writeSection(fileURLToPath(new URL('RESULTS.md', import.meta.url)), 'A kept ledger', body)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

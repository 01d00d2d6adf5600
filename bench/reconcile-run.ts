import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadLexicon } from '#lexicon/lexicon'
import { readSome } from './heap.ts'
import { costTable, reconcileCosts } from './reconcile.ts'

/**
 * `npm run bench:reconcile -- [--sizes 1000,10000,100000] [--data DIR] [--write]`: seconds and memory of bringing readings together (copies, incidents, origins,
 * contradictions). The readings are made by perturbing 400 real ones: of the project's own texts, or of documents in DIR (`docs*.jsonl`). `--write` keeps the
 * figures in bench/RESULTS.md.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    data: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
const lexicon = loadLexicon()
const readings = await readSome(root, lexicon, values.data ?? null)
const table = costTable(reconcileCosts(readings, values.sizes.split(',').map(Number), lexicon))
process.stdout.write(`${table}\n`)
if (values.write) {
  const command = `npm run bench:reconcile -- --sizes ${values.sizes}${values.data === undefined ? '' : ' --data DIR'} --write`
  const page = join(root, 'bench', 'RESULTS.md')
  const [speed = ''] = readFileSync(page, 'utf8').split('\n## Bringing together')
  writeFileSync(page, `${speed.trimEnd()}\n\n## Bringing together\n\nWritten by \`${command}\`.\n\n${table}\n`)
}

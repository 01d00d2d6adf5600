import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadLexicon } from '#lexicon/lexicon'
import { readSome } from './heap.ts'
import { costTable, reconcileCosts } from './reconcile.ts'
import { writeSection } from './section.ts'

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
  writeSection(join(root, 'bench', 'RESULTS.md'), 'Bringing together', `Written by \`${command}\`.\n\n${table}`)
}

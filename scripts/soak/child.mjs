/**
 * One program of a soak: reads the folders that it is given into a ledger and decides, over and over, and says on standard output what it was told is kept.
 * It runs the build, as users do, and ends when it is killed.
 */
import { openLedger } from '../../dist/src/ledger/open.js'
import { loadLexicon } from '../../dist/src/lexicon/lexicon.js'
import { joinKept } from '../../dist/src/run/join-kept.js'
import { keepRun } from '../../dist/src/run/keep-run.js'
import { read } from '../../dist/src/run/read.js'

const [location = '', folder = '', seed = '1'] = process.argv.slice(2)
const say = (line) => process.stdout.write(`${line}\n`)
const store = await openLedger(location, { create: true })
const lexicon = loadLexicon()
const told = {
  ...store,
  async keep(batch) {
    await store.keep(batch)
    for (const { reading } of batch.kept) say(`report ${reading.report.id}`)
  },
}
// What is loaded once, for the kill to come while something is kept.
await read(folder, { lexicon, threads: 1 })
say('ready')
for (let turn = 0; ; turn += 1) {
  // Each turn reads the same folder as if it were new: what is kept already is kept again, and changes nothing.
  await keepRun([folder], told, { lexicon, threads: 1, version: 'soak', again: turn > 0, portion: 5 })
  for (let nth = 0; nth < 10; nth += 1) {
    const [report] = (await store.reports({ limit: 1 })).rows
    const on = report ? [{ report: report.id, quote: null, field: null }] : []
    const value = { text: `seed ${seed}, turn ${turn}, ${nth}` }
    const { payloadHash } = await store.appendDecision({
      at: '2031-01-01T00:00:00Z',
      by: 'soak',
      what: 'comment',
      on,
      value,
    })
    say(`decision ${payloadHash}`)
  }
  await joinKept(store, () => lexicon, 'soak')
}

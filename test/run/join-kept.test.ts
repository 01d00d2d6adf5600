import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openLedger } from '#ledger/open'
import type { Ledger, Reading } from '#model/ledger'
import { bringTogether, readReport } from '#pipeline'
import { joinKept } from '#run/join-kept'
import { madeCorpus } from '../../bench/corpus.ts'
import { madeHeap } from '../../bench/heap.ts'
import { heaps } from '../reconcile/heaps.ts'
import { scratch } from '../support/cli.ts'
import { lexicon } from '../support/reading.ts'

const folder = scratch()
const words = lexicon()

/** The ledger that a file holds after readings came to it in batches, of which only what they touch was brought together. */
async function broughtIn(readings: readonly Reading[], size: number): Promise<Ledger> {
  const store = await openLedger(join(mkdtempSync(join(folder, 'b-')), 'ledger.db'), { create: true })
  try {
    for (let at = 0; at < readings.length; at += size) {
      const kept = readings.slice(at, at + size)
      await store.keep({ kept: kept.map((reading) => ({ reading, found: [], bytes: null, reader: 'test' })) })
      await joinKept(store, () => words, 'test', { whole: false })
    }
    return await store.ledger()
  } finally {
    await store.close()
  }
}

it('a ledger to which reports come in batches is the ledger of all of them at once', async () => {
  await fc.assert(
    fc.asyncProperty(heaps, fc.constantFrom(1, 3), async (readings, size) => {
      expect(await broughtIn(readings, size)).toEqual(bringTogether(readings, words, 'test'))
    }),
    { seed: 31, numRuns: 12 },
  )
})

it('the same for reports as they are read, with copies, versions and many names', async () => {
  const corpus = (await madeCorpus(process.cwd(), 24, 5)).map((report) => readReport(report, words))
  const readings = madeHeap(corpus, 90, 3)
  expect(await broughtIn(readings, 13)).toEqual(bringTogether(readings, words, 'test'))
})

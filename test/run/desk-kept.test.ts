import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openLedger } from '#ledger/open'
import { waitingOf } from '#model/review/waiting'
import { readReport } from '#pipeline'
import { joinKept } from '#run/join-kept'
import { madeCorpus } from '../../bench/corpus.ts'
import { madeHeap } from '../../bench/heap.ts'
import { scratch } from '../support/cli.ts'
import { lexicon } from '../support/reading.ts'

it('the desk and the queue of a ledger that reports come to a few at a time have what the ledger has, no more and no less', async () => {
  const words = lexicon()
  const corpus = (await madeCorpus(process.cwd(), 24, 5)).map((report) => readReport(report, words))
  const readings = madeHeap(corpus, 60, 3)
  const store = await openLedger(join(scratch(), 'ledger.db'), { create: true })
  try {
    for (let at = 0; at < readings.length; at += 13) {
      const kept = readings.slice(at, at + 13)
      await store.keep({ kept: kept.map((reading) => ({ reading, found: [], bytes: null, reader: 'test' })) })
      await joinKept(store, () => words, 'test', { whole: false })
    }
    const { incidents, claims } = await store.ledger()
    const desk = await store.sql('select id from desk order by id')
    expect(desk.rows.map(([id]) => id)).toEqual(incidents.map(({ id }) => id).sort())
    const told = new Map(incidents.flatMap((incident) => incident.claims.map((claim) => [claim, incident] as const)))
    const waiting = claims.flatMap((claim) => {
      const found = waitingOf(claim, told.get(claim.id) ?? null)
      return found ? [[claim.id, found.weight]] : []
    })
    const queue = await store.sql('select claim, weight from queue order by claim')
    expect(queue.rows).toEqual(waiting.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
    expect(queue.rows.length).toBeGreaterThan(50)
  } finally {
    await store.close()
  }
})

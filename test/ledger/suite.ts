import { describe, expect, test } from 'vitest'
import { openLedger } from '#ledger/open'
import { LedgerError, type Store } from '#ledger/store'
import type { Reading } from '#model/ledger'
import { joinKept } from '#run/join-kept'
import { atOnce, batchOf, fewWords, keepAll, keptOf } from '../support/stored.ts'
import { tellings } from './tellings.ts'

/** What holds for a ledger in whatever database it is kept; `fresh` gives the place of a new, empty one. */
export function ledgerSuite(fresh: () => Promise<string>): void {
  const open = async (place?: string): Promise<Store> => openLedger(place ?? (await fresh()), { create: true })
  const rejected = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => null,
      (found: unknown) => found,
    )
    expect(error).toBeInstanceOf(LedgerError)
    return (error as Error).message
  }

  describe('keeping', () => {
    test('gives back what reading gives, byte for byte, in whatever order and portions it came', async () => {
      const readings = tellings(40)
      const whole = JSON.stringify(atOnce(readings))
      for (const order of [readings, readings.toReversed()]) {
        const store = await open()
        await keepAll(store, order.slice(0, 7))
        await keepAll(store, order.slice(7, 8))
        await keepAll(store, order.slice(8))
        expect(JSON.stringify(await store.ledger())).toBe(whole)
        await store.close()
      }
    })
    test('is there when it is opened again', async () => {
      const place = await fresh()
      const store = await open(place)
      await keepAll(store, tellings(5))
      const before = JSON.stringify(await store.ledger())
      await store.close()
      const again = await openLedger(place, { readOnly: true })
      expect(JSON.stringify(await again.ledger())).toBe(before)
      expect(await again.pending()).toMatchObject({ reports: [], decisions: false })
      await again.close()
    })
    test('twice changes nothing, and shows nothing before it is brought together', async () => {
      const store = await open()
      const readings = tellings(5)
      await store.keep(batchOf(readings))
      expect((await store.counts()).reports).toBe(0)
      expect((await store.pending()).reports).toHaveLength(5)
      await joinKept(store, () => fewWords, 'test')
      await store.keep(batchOf(readings))
      expect((await store.pending()).reports).toEqual([])
      expect(await joinKept(store, () => fewWords, 'test')).toBe(false)
      await store.close()
    })
    test('a report at two places is one, whichever came first, with a note', async () => {
      const [one] = tellings(1) as [Reading]
      const at = (file: string): Reading => ({ ...one, report: { ...one.report, file } })
      for (const order of [
        ['a.txt', 'b.txt'],
        ['b.txt', 'a.txt'],
      ]) {
        const store = await open()
        for (const file of order) await keepAll(store, [at(file)])
        const ledger = await store.ledger()
        expect(ledger.reports.map(({ file }) => file)).toEqual(['a.txt'])
        expect(ledger.notes.map(({ what }) => what)).toContain('the same report again: b.txt')
        await store.close()
      }
    })
    test('bytes come back as they were, known inputs are known', async () => {
      const store = await open()
      const [one] = tellings(1) as [Reading]
      const kept = keptOf(one)
      const input = { sha256: kept.reading.report.sha256, place: 'x'.repeat(9000), settings: '' }
      expect(await store.isKnown(input)).toBe(false)
      await store.keep({ kept: [kept], inputs: [input], odd: [{ input: 'a', kind: 'unread', what: 'a: gone' }] })
      await joinKept(store, () => fewWords, 'test')
      expect(await store.isKnown(input)).toBe(true)
      expect(await store.isKnown({ ...input, settings: 'language=uk' })).toBe(false)
      expect(await store.original(one.report.id)).toEqual(kept.bytes)
      expect((await store.ledger()).notes[0]).toEqual({ report: null, where: null, what: 'a: gone' })
      await store.keep({ kept: [], mended: ['a'] })
      expect((await store.ledger()).notes.filter(({ what }) => what === 'a: gone')).toEqual([])
      await store.close()
    })
    test('text that no database takes is kept as the ledger has it', async () => {
      const store = await open()
      const [one] = tellings(1) as [Reading]
      const odd = { ...one, report: { ...one.report, title: 'A\u0000B\ud800C', byline: '\u{1f6a2}' } }
      await keepAll(store, [odd])
      expect((await store.ledger()).reports[0]).toEqual({ ...keptOf(odd).reading.report })
      await store.close()
    })
    test('a reading by a newer reader takes the place of the old one', async () => {
      const store = await open()
      const readings = tellings(6)
      await keepAll(store, readings)
      expect(await store.stale('reader-2')).toHaveLength(6)
      const [first, ...rest] = readings as [Reading, ...Reading[]]
      const shorter = { ...first, claims: first.claims.slice(1) }
      await store.keep({ kept: [shorter, ...rest].map((reading) => keptOf(reading, 'reader-2')) })
      expect(await store.stale('reader-2')).toEqual([])
      await joinKept(store, () => fewWords, 'test')
      expect(JSON.stringify(await store.ledger())).toBe(JSON.stringify(atOnce([shorter, ...rest])))
      await store.close()
    })
    test('somebody who has brought together meanwhile is not overwritten', async () => {
      const place = await fresh()
      const [a, b] = [await open(place), await open(place)]
      await a.keep(batchOf(tellings(3)))
      const { basis } = await a.pending()
      await joinKept(b, () => fewWords, 'test')
      const empty = atOnce([])
      expect(
        await rejected(a.reconciled({ ...empty, whole: true, traces: new Map(), variants: [], basis, decided: 0 })),
      ).toContain('meanwhile')
      expect((await b.counts()).reports).toBe(3)
      await Promise.all([a.close(), b.close()])
    })
  })

  describe('decisions', () => {
    test('chain, also when several append at once', async () => {
      const place = await fresh()
      const stores = [await open(place), await open(place)]
      const payload = (n: number) => ({ at: '2031-04-01T00:00:00Z', by: 'ann', what: 'comment', on: [], value: { n } })
      await Promise.all(Array.from({ length: 20 }, (_, n) => (stores[n % 2] as Store).appendDecision(payload(n))))
      const [one] = stores as [Store, Store]
      const decisions = await one.decisions()
      expect(decisions.map(({ value }) => (value as { n: number }).n).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, n) => n),
      )
      expect(await one.verify()).toMatchObject({ problems: [], decisions: 20 })
      expect((await one.pending()).decisions).toBe(true)
      await Promise.all(stores.map((store) => store.close()))
    })
  })
}

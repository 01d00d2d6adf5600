import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLedger } from '#ledger/open'
import { LedgerError, type Store } from '#ledger/store'
import type { Ledger } from '#model/ledger'
import { listIncidents } from '#model/sheet/listed'
import { createSheets, narrowed } from '#model/sheet/sheet'
import { keepAll } from '../support/kept.ts'
import { tellings } from './tellings.ts'

/** What holds for lists, pages and searches of a ledger in whatever database. */
export function pagesSuite(fresh: () => Promise<string>): void {
  describe('lists and pages', () => {
    let store: Store
    let ledger: Ledger
    const readings = tellings(60)
    beforeAll(async () => {
      store = await openLedger(await fresh(), { create: true })
      await keepAll(store, readings)
      ledger = await store.ledger()
    })
    afterAll(() => store.close())

    const everyPage = async <T>(
      page: (after: string | null) => Promise<{ rows: readonly T[]; after: string | null }>,
    ) => {
      const rows: T[] = []
      for (let after: string | null = null, first = true; first || after !== null; first = false) {
        const found: { rows: readonly T[]; after: string | null } = await page(after)
        rows.push(...found.rows)
        after = found.after
      }
      return rows
    }
    test.each(['when', 'origins', 'reports', 'killed', 'contradictions', 'where', 'title'] as const)(
      'incidents by %s, page by page, with their numbers',
      async (sort) => {
        const rows = await everyPage((after) => store.incidents({ sort, limit: 7, after }))
        const all = listIncidents(ledger)
        expect(rows).toHaveLength(all.length)
        expect([...rows].sort((a, b) => a.number - b.number)).toEqual(all)
        if (sort === 'when') expect(rows).toEqual(all)
        if (sort === 'origins') {
          const origins = rows.map((row) => row.independentOrigins)
          expect(origins).toEqual([...origins].sort((a, b) => b - a))
        }
      },
    )
    test('incidents of a class, place, time and weight', async () => {
      const all = listIncidents(ledger)
      const some = await store.incidents({ class: 'strike', since: '2031-03-05', until: '2031-03-20', minReports: 2 })
      const fits = all.filter(
        (one) =>
          one.class.includes('strike') &&
          (one.when?.latest ?? '') >= '2031-03-05' &&
          (one.when?.earliest ?? '~').slice(0, 10) <= '2031-03-20' &&
          one.reports >= 2,
      )
      expect(some.rows).toEqual(fits)
      expect(some.total).toBe(fits.length)
      expect(fits.length).toBeGreaterThan(0)
      const there = await store.incidents({ where: 'port sorrel' })
      expect(there.rows).toEqual(all.filter(({ where }) => where?.name === 'Port Sorrel'))
      expect((await store.incidents({ where: '100%' })).rows).toEqual([])
    })
    test('every incident in full, as the whole ledger shows it', async () => {
      const sheets = createSheets(ledger)
      for (const incident of ledger.incidents) {
        const view = await store.incident(incident.id)
        const { reports, sources, actors, claims } = narrowed(ledger, [incident])
        const { version, generator } = ledger
        expect(view).toEqual({
          version,
          generator,
          kind: 'incident',
          ...sheets(incident),
          reports,
          sources,
          actors,
          claims,
        })
      }
      expect(await store.incident('nothing')).toBeNull()
    })
    test('claims of a report, an incident, a source; reports; sources with their numbers', async () => {
      const claims = await everyPage((after) => store.claims({ limit: 13, after }))
      expect(claims.map(({ claim }) => claim)).toEqual(ledger.claims)
      const [report] = ledger.reports as [Ledger['reports'][number]]
      const record = await store.report(report.id)
      expect(record?.report).toEqual(report)
      expect(record?.claims.map(({ claim }) => claim)).toEqual(
        ledger.claims.filter((claim) => claim.report === report.id),
      )
      const reports = await everyPage((after) => store.reports({ limit: 9, after }))
      expect(new Set(reports.map(({ id }) => id))).toEqual(new Set(ledger.reports.map(({ id }) => id)))
      const sources = await everyPage((after) => store.sources({ limit: 2, after }))
      expect(sources).toHaveLength(ledger.sources.length)
      for (const source of sources) {
        const own = ledger.claims.filter(
          ({ origin, attribution }) => origin === source.id || attribution.some(({ id }) => id === source.id),
        )
        const numbers = {
          claims: own.length,
          reports: new Set(own.map((claim) => claim.report)).size,
          asOrigin: own.filter(({ origin }) => origin === source.id).length,
        }
        expect(source).toMatchObject(numbers)
        const listed = await everyPage((after) => store.claims({ source: source.id, limit: 50, after }))
        expect(listed).toHaveLength(own.length)
      }
      expect(await store.report('none')).toBeNull()
      expect(await store.source('none')).toBeNull()
    })
    test('a place in another list is none in this one', async () => {
      await expect(store.incidents({ after: 'nonsense' })).rejects.toThrow('no place in this list')
    })
    test.each([
      ['warehouse', 60],
      ['WAREHOUSES', 60],
      ['"struck a warehouse"', 60],
      ['"warehouse a"', 0],
      ['wareh*', 60],
      ['wareh', 0],
      ['lodz', 12],
      ['Łódź', 12],
      ["' OR 1=1 --", 0],
      ['NEAR(a b)', 0],
      ['', 0],
      ['!!! &| :*', 0],
    ])('search for %j', async (words, least) => {
      const found = await store.search({ words, limit: 200 })
      const claims = found.rows.filter(({ claim }) => claim !== null)
      expect(claims.length).toBeGreaterThanOrEqual(least)
      if (least === 0) expect(claims).toEqual([])
      for (const { report, quote } of found.rows) {
        const text = ledger.reports.find(({ id }) => id === report)?.text
        expect(text?.slice(quote.start, quote.end)).toBe(quote.text)
      }
    })
    test('search with filters, page by page, with the words marked', async () => {
      const denied = await store.search({ words: 'warehouse', certainty: 'denied', limit: 200 })
      expect(denied.rows.length).toBeGreaterThan(0)
      expect(denied.rows.every(({ certainty }) => certainty === 'denied')).toBe(true)
      const who = await store.search({ words: 'warehouse', who: 'belm', limit: 200 })
      expect(who.rows.length).toBeGreaterThan(0)
      expect(who.rows.every(({ speaker }) => speaker?.includes('Belm'))).toBe(true)
      const [first] = who.rows
      expect(first?.marks.map(({ start, end }) => first.quote.text.slice(start, end))).toEqual(['warehouse'])
      const all = await store.search({ words: 'warehouse', limit: 1000 })
      const paged = await everyPage((after) => store.search({ words: 'warehouse', limit: 11, after }))
      expect(paged).toEqual(all.rows)
    })
    test('a report whose text alone holds the words is found too', async () => {
      const { rows } = await store.search({ words: 'quietly' })
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.every(({ claim }) => claim === null)).toBe(true)
    })
    test('SELECT is answered, nothing else', async () => {
      const { columns, rows } = await store.sql(
        '-- how many\nselect class, count(*) as n from claims group by class order by class',
      )
      expect(columns).toEqual(['class', 'n'])
      expect(rows.reduce((sum, [, n]) => sum + Number(n), 0)).toBe(ledger.claims.length)
      expect(await store.sql('select id from claims', 3)).toMatchObject({ cut: true, rows: { length: 3 } })
      for (const bad of [
        'delete from claims',
        "attach 'x.db' as x",
        "vacuum into 'x.db'",
        'pragma writable_schema = 1',
        'with gone as (select 1) delete from claims',
        'select 1; delete from claims',
        'select nothing from nowhere',
        'copy claims to stdout',
      ]) {
        await store.sql(bad).catch((error: unknown) => expect(error).toBeInstanceOf(LedgerError))
      }
      expect((await store.counts()).claims).toBe(ledger.claims.length)
    })
  })
}

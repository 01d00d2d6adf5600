import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openLedger } from '#ledger/open'
import { type IncidentQuery, NoPlace, type Store } from '#ledger/store'
import type { Ledger } from '#model/ledger'
import { waitingOf } from '#model/review/waiting'
import { type ListedIncident, listIncidents } from '#model/sheet/listed'
import { keepAll } from '../support/stored.ts'
import { tellings } from './tellings.ts'

/** What the pages ask of all incidents at once, against the same counted by hand, in whatever database. */
export function deskSuite(fresh: () => Promise<string>): void {
  describe('the desk', () => {
    let store: Store
    let ledger: Ledger
    let all: readonly ListedIncident[]
    const readings = tellings(60)
    beforeAll(async () => {
      store = await openLedger(await fresh(), { create: true })
      // In two parts, so that what came later is written beside what was there.
      await keepAll(store, readings.slice(0, 40))
      await keepAll(store, readings.slice(40))
      ledger = await store.ledger()
      all = listIncidents(ledger)
    })
    afterAll(() => store.close())

    const tally = (values: readonly (string | null | undefined)[]) => {
      const counts = new Map<string, number>()
      for (const value of values) if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1)
      return [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    }
    const day = (row: ListedIncident): string => (row.when?.latest ?? row.when?.earliest ?? '').slice(0, 10)
    const QUERIES: readonly (readonly [string, IncidentQuery, (row: ListedIncident) => boolean])[] = [
      ['all', {}, () => true],
      ['a class', { class: 'drone' }, (row) => row.class.includes('drone')],
      ['days', { since: '2031-03-09' }, (row) => day(row) >= '2031-03-09'],
      ['contested', { contested: true }, (row) => row.contradictions > 0],
      ['weight', { minReports: 2 }, (row) => row.reports >= 2],
      ['a place', { where: 'lodz' }, (row) => row.where?.name === 'Łódź'],
      [
        'words',
        { words: 'keldra' },
        ({ id }) => {
          const own = new Set(ledger.incidents.find((incident) => incident.id === id)?.claims)
          return ledger.claims.some(
            (claim) => own.has(claim.id) && `${claim.quote.text} ${claim.where?.name}`.includes('Keldra'),
          )
        },
      ],
      ['a box', { box: { west: -180, south: -90, east: 180, north: 90 } }, (row) => row.where?.lat != null],
      ['a box of nothing', { box: { west: 179, south: 89, east: -179, north: 90 } }, () => false],
    ]
    test.each(QUERIES)('counts of %s', async (_, query, fits) => {
      const own = all.filter(fits)
      expect(await store.desk.classes(query)).toEqual(tally(own.map((row) => row.class)))
      expect(await store.desk.countries(query)).toEqual(tally(own.map((row) => row.where?.country)))
      const spans = await store.desk.spans(query)
      expect(spans.reduce((sum, { count }) => sum + count, 0)).toBe(own.length)
      expect((await store.incidents(query)).total).toBe(own.length)
    })
    test.each([0, 0.5, 400])('points within %f degrees are drawn as one; nobody is lost', async (cell) => {
      const { points, areas, withoutPlace } = await store.desk.points({}, cell)
      const sum = (rows: readonly { readonly count: number }[]): number =>
        rows.reduce((whole, { count }) => whole + count, 0)
      expect(sum(points) + sum(areas) + withoutPlace).toBe(all.length)
      const pointed = all.filter(
        ({ where }) => where?.lat != null && !['province', 'country', 'sea'].includes(where.precision),
      )
      expect(sum(points)).toBe(pointed.length)
      if (cell === 400) expect(points.length).toBeLessThanOrEqual(1)
      if (cell === 0)
        expect(points).toHaveLength(new Set(pointed.map(({ where }) => `${where?.lat} ${where?.lon}`)).size)
      for (const point of points) expect(point.id !== null).toBe(point.count === 1)
    })
    test('the queue: every claim that waits, the most urgent first, page by page', async () => {
      const told = new Map(
        ledger.incidents.flatMap((incident) => incident.claims.map((claim) => [claim, incident] as const)),
      )
      const wanted = ledger.claims
        .flatMap((claim) => {
          const waiting = waitingOf(claim, told.get(claim.id) ?? null)
          return waiting ? [{ id: claim.id, weight: waiting.weight }] : []
        })
        .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))
      const found: string[] = []
      for (let after: string | null = null, first = true; first || after !== null; first = false) {
        const page: Awaited<ReturnType<Store['desk']['queue']>> = await store.desk.queue({ limit: 7, after })
        expect(page.total).toBe(wanted.length)
        found.push(...page.rows.map(({ record }) => record.claim.id))
        for (const { record, incident } of page.rows) expect(incident?.id ?? null).toBe(record.incident)
        after = page.after
      }
      expect(found).toEqual(wanted.map(({ id }) => id))
      await expect(store.desk.queue({ after: 'nonsense' })).rejects.toThrow(NoPlace)
    })
    test('what a source said, by month, and in which incidents', async () => {
      const { rows } = await store.sources()
      const [source] = rows
      const id = source?.id ?? ''
      const own = ledger.claims.filter(
        ({ origin, attribution }) => origin === id || attribution.some((link) => link.id === id),
      )
      const said: string[] = []
      for (let after: string | null = null, first = true; first || after !== null; first = false) {
        const page: Awaited<ReturnType<Store['desk']['said']>> = await store.desk.said(id, { limit: 7, after })
        said.push(...page.rows.map(({ claim }) => claim.id))
        after = page.after
      }
      expect(said.toSorted()).toEqual(own.map((claim) => claim.id).sort())
      const months = await store.desk.months(id)
      const dated = own.filter(({ report }) =>
        ledger.reports.some((one) => one.id === report && one.published !== null),
      )
      expect(months.reduce((sum, { claims }) => sum + claims, 0)).toBe(dated.length)
      let claims = 0
      for await (const one of store.desk.incidentsOf(id)) claims += one.claims.length
      const inIncidents = new Set(ledger.incidents.flatMap((incident) => incident.claims))
      expect(claims).toBe(own.filter((claim) => inIncidents.has(claim.id)).length)
    })
    test('every change has another number', async () => {
      const before = await store.desk.revision()
      expect(await store.desk.revision()).toBe(before)
      const odd = [{ input: 'gone.txt', kind: 'unread', what: 'gone.txt: there is no such file' }] as const
      await store.keep({ kept: [], odd })
      expect(await store.desk.revision()).not.toBe(before)
      expect(await store.desk.unread()).toEqual(['gone.txt: there is no such file'])
    })
  })
}

import { describe, expect, test } from 'vitest'
import type { Claim } from '#model/claim'
import { boundsMeet } from '#model/compare/bounds-meet'
import { compareReports } from '#model/compare/compare-reports'
import { copyingOf } from '#model/compare/copying-of'
import { placesMeet } from '#model/compare/places-meet'
import type { Report } from '#model/report'
import type { Bounds } from '#model/sheet/value'
import type { Where } from '#model/value'
import { madeLedger } from '../support/made-ledger.ts'
import { town } from '../support/make.ts'

describe('boundsMeet', () => {
  const bounds = (min: number | null, max: number | null, rest: Partial<Bounds> = {}): Bounds => ({
    what: 'killed',
    group: null,
    min,
    max,
    vague: false,
    approximate: false,
    ...rest,
  })
  test.each([
    [bounds(3, 3), bounds(3, null), true],
    [bounds(3, 3), bounds(4, 4), false],
    [bounds(60, null), bounds(null, 80), true],
    [bounds(60, null), bounds(null, 59), false],
    [bounds(20, 20, { approximate: true }), bounds(22, 22), true],
    [bounds(20, 20, { approximate: true }), bounds(23, 23), false],
    [bounds(2, null, { vague: true }), bounds(40, 40), true],
    [bounds(2, null, { vague: true }), bounds(0, 0), false],
  ])('%j and %j', (a, b, meet) => {
    expect([boundsMeet(a, b), boundsMeet(b, a)]).toEqual([meet, meet])
  })
})

describe('placesMeet', () => {
  const at = (name: string, rest: Partial<Where> = {}): Where => ({ ...town(name), ...rest })
  test.each<[string, Where, Where, boolean]>([
    ['one name', at('Sorrel'), at('sorrel'), true],
    ['one name in two countries', at('Sorrel', { country: 'AA' }), at('Sorrel', { country: 'BB' }), false],
    ['one entry of the gazetteer', at('Old Sorrel', { geonameId: 7 }), at('Sorrel', { geonameId: 7 }), true],
    ['one point', at('the depot', { lat: 1, lon: 2 }), at('Sorrel', { lat: 1, lon: 2 }), true],
    ['two towns', at('Sorrel', { country: 'AA' }), at('Keld', { country: 'AA' }), false],
    ['two towns without a country', at('Sorrel'), at('Keld'), false],
    [
      'a town and its country',
      at('Sorrel', { country: 'AA' }),
      at('Avalon', { country: 'AA', precision: 'country' }),
      true,
    ],
    [
      'a town and its province',
      at('Sorrel', { country: 'AA', admin1: 'North' }),
      at('North', { country: 'AA', admin1: 'North', precision: 'province' }),
      true,
    ],
    [
      'a town and another province',
      at('Sorrel', { country: 'AA', admin1: 'North' }),
      at('South', { country: 'AA', admin1: 'South', precision: 'province' }),
      false,
    ],
  ])('%s', (_, a, b, meet) => {
    expect([placesMeet(a, b), placesMeet(b, a)]).toEqual([meet, meet])
  })
})

describe('copyingOf', () => {
  const [first, second, third] = madeLedger().reports as [Report, Report, Report]
  const passages = [{ here: { start: 0, end: 2, text: 'he' }, there: { start: 4, end: 6, text: 'th' } }]
  const copy = (report: string) => ({ report, similarity: 0.9, passages })
  test.each<[string, Report, Report, object | null]>([
    ['none', first, second, null],
    ['the first', { ...first, copyOf: copy(second.id) }, second, { copy: 'a', how: 'copy', similarity: 0.9 }],
    ['the second', first, { ...second, copyOf: copy(first.id) }, { copy: 'b', how: 'copy', similarity: 0.9 }],
    ['both, of a third', { ...first, copyOf: copy(third.id) }, { ...second, copyOf: copy(third.id) }, { copy: 'both' }],
    ['a later version', { ...first, versionOf: second.id }, second, { copy: 'a', how: 'version', passages: [] }],
    ['of another than the other', { ...first, copyOf: copy(third.id) }, second, null],
  ])('%s', (_, a, b, expected) => {
    if (expected === null) expect(copyingOf(a, b)).toBeNull()
    else expect(copyingOf(a, b)).toMatchObject(expected)
  })
  test('passages stand on the side they are of', () => {
    const found = copyingOf(first, { ...second, copyOf: copy(first.id) })
    expect(found?.passages[0]).toMatchObject({ a: { text: 'th' }, b: { text: 'he' } })
  })
})

describe('compareReports', () => {
  const ledger = madeLedger()
  const [first, second, third] = ledger.reports as [Report, Report, Report]
  const rows = (a: Report, b: Report) =>
    compareReports(a, b, ledger).sections.flatMap(({ matters }) =>
      matters.map(({ matter, relation }) => `${matter}: ${relation}`),
    )
  test('types what they part on as the ledger does, with its reason', () => {
    const [section] = compareReports(first, second, ledger).sections
    const killed = section?.matters.find(({ matter }) => matter === 'killed')
    expect(killed).toMatchObject({ relation: 'conflict', why: ['at least 3 and 0 cannot both hold'] })
    expect(killed?.a.map(({ text }) => text)).toEqual(['at least 3 (workers)'])
    expect(killed?.b.map(({ text }) => text)).toEqual(['none'])
  })
  test('turned around, the sides are turned', () => {
    const turned = rows(second, first).map((row) =>
      row.replace('only-a', 'x').replace('only-b', 'only-a').replace('x', 'only-b'),
    )
    expect(turned.sort()).toEqual(rows(first, second).sort())
  })
  test('people called alike are no one source', () => {
    const local = ledger.sources.find(({ id }) => id === 's-local')!
    const other = { ...local, id: 's-others' }
    const claims = ledger.claims.map(
      (claim): Claim => (claim.report === second.id ? { ...claim, origin: other.id } : claim),
    )
    const made = { ...ledger, sources: [...ledger.sources, other], claims }
    const says = compareReports(first, second, made).sections[0]?.matters.filter(
      ({ matter }) => matter === 'Who says so',
    )
    expect(says?.map(({ relation }) => relation)).toEqual(['different'])
  })
  test('what shares no incident has no section', () => {
    expect(compareReports(first, third, ledger).sections).toEqual([])
  })
})

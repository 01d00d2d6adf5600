import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadVocabulary } from '#lexicon/vocabulary'
import { hasNumberedDates, orderOf, readDays } from '#reconcile/check/date-cell'
import { readKind } from '#reconcile/check/kind-cell'
import { readNumber } from '#reconcile/check/number-cell'

describe('readDays', () => {
  test.each([
    ['2031-03-04', 'day', '2031-03-04', '2031-03-04'],
    ['2031-03-04T21:30:00Z', 'day', '2031-03-04', '2031-03-04'],
    ['2031-03-04 21:30', 'day', '2031-03-04', '2031-03-04'],
    ['2031-03', 'day', '2031-03-01', '2031-03-31'],
    ['2031', 'day', '2031-01-01', '2031-12-31'],
    ['2031-03-04/2031-03-06', 'day', '2031-03-04', '2031-03-06'],
    ['3/4/2031', 'day', '2031-04-03', '2031-04-03'],
    ['3/4/2031', 'month', '2031-03-04', '2031-03-04'],
    ['3.4.2031', 'month', '2031-04-03', '2031-04-03'],
    ['03-04-31', 'day', '2031-04-03', '2031-04-03'],
    ['4 March 2031', 'day', '2031-03-04', '2031-03-04'],
    ['Tuesday, 4 March 2031', 'day', '2031-03-04', '2031-03-04'],
    ['4-Mar-31', 'day', '2031-03-04', '2031-03-04'],
    ['4th Mar. 2031', 'day', '2031-03-04', '2031-03-04'],
    ['4–6 March 2031', 'day', '2031-03-04', '2031-03-06'],
    ['March 4, 2031', 'day', '2031-03-04', '2031-03-04'],
    ['March 4-6, 2031', 'day', '2031-03-04', '2031-03-06'],
    ['March 2031', 'day', '2031-03-01', '2031-03-31'],
    ['47911', 'day', '2031-03-04', '2031-03-04'],
    ['29 February 2028', 'day', '2028-02-29', '2028-02-29'],
  ] as const)('%s (%s first)', (cell, order, from, to) => {
    expect(readDays(cell, order)).toEqual({ from, to })
  })
  test.each([
    [''],
    ['soon'],
    ['29 February 2031'],
    ['31/31/2031'],
    ['2031-13-01'],
    ['12'],
    ['2031-03-06/2031-03-04'],
    ['1234567890'],
    ['4 Foo 2031'],
  ])('does not read %j', (cell) => {
    expect(readDays(cell, 'day')).toBe(null)
  })
  test.each([
    [['3/4/2031', '13/4/2031'], 'day'],
    [['3/4/2031', '4/13/2031'], 'month'],
    [['3/4/2031', '2031-03-13'], null],
    [['13.4.2031'], null],
  ])('the order of %j', (cells, order) => {
    expect(orderOf(cells)).toBe(order)
  })
  test('only numbers with slashes leave the order open', () => {
    expect(hasNumberedDates(['3/4/2031'])).toBe(true)
    expect(hasNumberedDates(['3.4.2031', '4 March 2031', '2031-03-04', ''])).toBe(false)
  })
})

describe('readNumber', () => {
  test.each([
    ['12', 12, 12],
    ['12.0', 12, 12],
    ['1,200', 1200, 1200],
    ['0', 0, 0],
    ['None', 0, 0],
    ['12-15', 12, 15],
    ['5–6', 5, 6],
    ['5 to 6', 5, 6],
    ['at least 12', 12, null],
    ['12+', 12, null],
    ['≥12', 12, null],
    ['more than 12', 13, null],
    ['>12', 13, null],
    ['up to 20', null, 20],
    ['<20', null, 19],
    ['about 30', 30, 30],
    ['~30 people', 30, 30],
  ])('%j', (cell, min, max) => {
    expect(readNumber(cell)).toEqual({ min, max })
  })
  test.each([[''], ['-'], ['?'], ['n/a'], ['Unknown'], ['-99']])('%j is not known', (cell) => {
    expect(readNumber(cell)).toBe(null)
  })
  test.each([['many'], ['several'], ['12 and 3'], ['15-12'], ['2031-03-04'], ['99999999'], ['-5'], ['1e9'], ['=12']])(
    '%j is odd',
    (cell) => {
      expect(readNumber(cell)).toBe('odd')
    },
  )
})

describe('readKind', () => {
  const vocabulary = loadVocabulary()
  test.each([
    ['drone-strike', ['drone-strike']],
    ['Drone strike', ['drone-strike']],
    ['Shelling/artillery/missile attack', ['missile-strike', 'shelling']],
    ['Airstrike', ['air-strike']],
    ['hit by a Shahed drone', ['drone-strike']],
    ['rocket and artillery fire', ['missile-strike', 'shelling', 'fire']],
    ['', []],
    ['election', []],
  ])('%j', (cell, classes) => {
    expect(readKind(cell, vocabulary)).toEqual(classes)
  })
})

test('any cell is read without an error, and quickly', () => {
  const vocabulary = loadVocabulary()
  const long = fc
    .constantFrom('1', ' ', '-', ',', 'at least ', '12,345', 'march ', '/', '\t')
    .chain((unit) => fc.integer({ min: 0, max: 20_000 }).map((n) => unit.repeat(n)))
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), long), (cell) => {
      const start = performance.now()
      readDays(cell, 'day')
      readNumber(cell)
      readKind(cell, vocabulary)
      expect(performance.now() - start).toBeLessThan(500)
    }),
    { seed: 20310308, numRuns: 500 },
  )
})

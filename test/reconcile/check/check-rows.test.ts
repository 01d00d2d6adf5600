import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SheetField } from '#model/check'
import { checkSheet } from '#reconcile/check/check-sheet'
import { placed, span } from '../../support/exported.ts'
import { type Cells, check, ledgerOf, told, vocabulary } from '../../support/sheet-check.ts'

describe('duplicates', () => {
  const rows = (...cells: Cells[]) => check(ledgerOf(), ...cells).duplicates.map(({ rows: own }) => own)
  test.each<[string, Cells[], number[][]]>([
    ['the same row twice', [told, told], [[2, 3]]],
    ['a day apart, same place, class and number', [told, { ...told, date: '2031-03-13' }], [[2, 3]]],
    ['three of one', [told, { ...told, killed: '' }, told], [[2, 3, 4]]],
    [
      'the same id',
      [
        { ...told, id: 'A', type: '' },
        { id: 'A', date: '2031-03-12', place: 'Vinn' },
      ],
      [[2, 3]],
    ],
  ])('%s', (_, cells, expected) => {
    expect(rows(...cells)).toEqual(expected)
  })
  test.each<[string, Cells, Cells]>([
    ['another place', told, { ...told, place: 'Solen' }],
    ['another week', told, { ...told, date: '2031-03-20' }],
    ['another kind of event and number', told, { ...told, type: 'arrest', killed: '9' }],
    ['no date', { ...told, date: '' }, { ...told, date: '' }],
  ])('not with %s', (_, one, other) => {
    expect(rows(one, other)).toEqual([])
  })
})

describe('a sheet', () => {
  test('needs a date or a place', () => {
    expect(() => checkSheet({ heads: ['a', 'b'], rows: [] }, ledgerOf(), vocabulary, new Map())).toThrow('--map')
  })
  test('says what was not understood, and keeps the row', () => {
    const { rows } = check(ledgerOf(), { ...told, killed: 'many', date: 'soon' })
    expect(rows[0]?.odd).toEqual(['date: soon', 'killed: many'])
  })
  test('of any cells is checked without an error, the same twice', () => {
    const fields = fc.constantFrom<SheetField>('date', 'place', 'killed', 'country')
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), { maxLength: 6 }),
        fields,
        (cells, field) => {
          const sheet = {
            heads: ['date', 'place', 'killed', 'lat', 'lon', 'x'],
            rows: cells.map((row, i) => ({ number: i + 2, cells: row })),
          }
          const once = checkSheet(sheet, ledgerOf(), vocabulary, new Map([[field, 'x']]))
          expect(checkSheet(sheet, ledgerOf(), vocabulary, new Map([[field, 'x']]))).toEqual(once)
          expect(once.matches.length + once.untold.length).toBe(once.rows.length)
        },
      ),
      { seed: 20310309, numRuns: 200 },
    )
  })
  test('of many rows takes no longer than a look at each one’s days', () => {
    const day = (i: number): string =>
      new Date(Date.UTC(2031, 0, 1) + (i % 720) * 86_400_000).toISOString().slice(0, 10)
    const many = Array.from({ length: 3000 }, (_, i) => ({
      when: span(day(i), day(i)),
      where: placed(`Town ${i}`, 48, 33),
    }))
    const start = performance.now()
    const { matches } = check(
      ledgerOf(...many),
      ...Array.from({ length: 3000 }, (_, i) => ({ date: day(i), place: `Town ${i}` })),
    )
    expect(matches.length).toBeGreaterThan(2900)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})

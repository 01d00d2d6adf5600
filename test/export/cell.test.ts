import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellText, plainText, safeText } from '#export/table/cell'
import { csv } from '#export/table/csv'

const written = (rows: (string | number | boolean | null)[][]): string => [...csv([], rows)].join('')
const read = (text: string): string[][] => parse(text, { relax_column_count: true })

describe('safeText', () => {
  test.each([
    ['=1+1'],
    ['+49 30'],
    ['-2'],
    ['@SUM(A1)'],
    ['\t=1'],
    ['\rtext'],
    ['\ntext'],
    ['＝1+1'],
    ['－1'],
    ['＠x'],
    ['＋1'],
    [' =1+1'],
    ['\u00a0=1'],
    ['\u200b=cmd'],
    ['\ufeff@x'],
    ["'=1"],
    ["''=1"],
    [" ' =1"],
  ])('puts an apostrophe before %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`)
    expect(plainText(safeText(text))).toBe(text)
  })
  test.each([
    ['no'],
    [''],
    ['a=b'],
    ["'quoted'"],
    ['2031-03-04'],
    ['../2031'],
    ['(-1)'],
    ['“=1”'],
    ['~'],
    [' spaced '],
  ])('leaves %j', (text) => {
    expect(safeText(text)).toBe(text)
    expect(plainText(text)).toBe(text)
  })
})

describe('cellText', () => {
  test.each([
    [-70.5, '-70.5'],
    [0, '0'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    [true, 'true'],
    [null, ''],
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    ['-70.5', "'-70.5"],
  ])('writes %j as %j', (cell, text) => {
    expect(cellText(cell)).toBe(text)
  })
})

describe('csv', () => {
  const texts = fc.array(
    fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('=1', "'", "'=", '\t', '\r\n', '"', ';=1', '﹣1', '＝')),
      { minLength: 2, maxLength: 5 },
    ),
    { minLength: 1, maxLength: 5 },
  )
  test('gives back any text', () => {
    fc.assert(
      fc.property(texts, (rows) => {
        // A first cell, so that a byte-order mark at the very beginning is not taken for one.
        const whole = rows.map((row) => ['x', ...row])
        expect(read(written(whole)).map((row) => row.map(plainText))).toEqual(whole)
      }),
      { seed: 20310304, numRuns: 2000 },
    )
  })
  test('has no cell that begins as a formula, and numbers stay numbers', () => {
    fc.assert(
      fc.property(texts, fc.double({ noNaN: true, noDefaultInfinity: true }), (rows, number) => {
        const [cells = [], ...others] = read(written([[number, 'x'], ...rows]))
        expect(Math.abs(Number(cells[0]) - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-9 + 1e-12)
        for (const cell of others.flat()) expect(cell).not.toMatch(/^[\s\u200b-\u200f\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/)
      }),
      { seed: 20310305, numRuns: 2000 },
    )
  })
})

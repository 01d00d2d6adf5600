import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '#util/display-width'
import type { Piece } from '../../src/cli/paint.ts'
import { type Cell, table } from '../../src/cli/table.ts'

const plain = (...lines: string[]): Cell => lines.map((line): Piece[] => [[line, 'plain']])
const paper = (width: number) => ({ width, colour: false })
const heads = [{ text: 'Name' }, { text: 'N', end: true }, { text: 'Words' }]

describe('table', () => {
  test('stands in columns, numbers to the right', () => {
    const rows = [
      [plain('one'), plain('7'), plain('short')],
      [plain('another'), plain('12'), plain('words')],
    ]
    expect(table(heads, rows, paper(60))).toEqual(['Name      N  Words', 'one       7  short', 'another  12  words'])
  })
  test('wraps in its column, with air between rows then', () => {
    const rows = [
      [plain('one'), plain('7'), plain('many words that need a second line')],
      [plain('two'), plain('8'), plain('few')],
    ]
    expect(table(heads, rows, paper(34))).toEqual([
      'Name  N  Words',
      'one   7  many words that need a',
      '         second line',
      '',
      'two   8  few',
    ])
  })
  test('leaves out what is empty in all rows', () => {
    expect(table(heads, [[plain('one'), [], plain('x')]], paper(40))).toEqual(['Name  Words', 'one   x'])
  })
  test('is a list where columns would not hold words', () => {
    const long = 'incomprehensibilities of all kinds'
    const wide = ['A', 'B', 'C', 'D', 'E'].map((text) => ({ text }))
    const lines = table(wide, [wide.map(() => plain(long))], paper(40))
    expect(lines[0]).toBe('incomprehensibilities of all kinds')
    expect(lines[1]).toBe('   B  incomprehensibilities of all kinds')
  })
  test('in a list, a number leads the name', () => {
    const wide = [{ text: '#', leads: true }, ...['A', 'B', 'C', 'D', 'E'].map((text) => ({ text }))]
    const lines = table(wide, [wide.map(({ text }) => plain(text === '#' ? '7' : 'incomprehensibilities'))], paper(40))
    expect(lines.slice(0, 2)).toEqual(['7  incomprehensibilities', '   B  incomprehensibilities'])
  })
  test('no row, no line', () => {
    expect(table(heads, [], paper(80))).toEqual([])
  })
  test('colours do not count as columns', () => {
    const row: Cell[] = [
      [[['red', 'denied']]],
      plain('1'),
      [
        [
          ['blue', 'reported'],
          [' end', 'quiet'],
        ],
      ],
    ]
    const [, line = ''] = table(heads, [row], { width: 60, colour: true })
    expect(line).toContain('\u001b[31mred\u001b[39m ')
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
    expect(line.replaceAll(escapes, '')).toBe('red   1  blue end')
  })
  test('what stands in a cell is one line, and no command', () => {
    const lines = table(heads, [[plain('a\nb'), plain('1'), plain('\u001b[2Jc\u202e')]], paper(60))
    expect(lines).toEqual(['Name  N  Words', 'a b   1  ␛[2Jc'])
  })
  test('is never wider than the paper, and keeps every word', () => {
    const cell = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 3 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { maxLength: 5 }),
        fc.integer({ min: 40, max: 120 }),
        (rows, width) => {
          const lines = table(
            heads,
            rows.map((row) => row.map((words) => plain(...words))),
            paper(width),
          )
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
          const letters = (text: string): string => [...text.replaceAll(/[^a-z]/g, '')].sort().join('')
          const shown = letters(lines.join(''))
          for (const words of rows.flat(2)) for (const one of letters(words)) expect(shown).toContain(one)
        },
      ),
      { seed: 11, numRuns: 200 },
    )
  })
})

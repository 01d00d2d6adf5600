import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '#util/display-width'
import { wrap } from '../../src/cli/layout.ts'
import { type Piece, paragraph } from '../../src/cli/paint.ts'
import { paperFor } from '../../src/cli/paper.ts'

describe('wrap', () => {
  test.each([
    ['breaks at spaces', 'one two three four', 9, ['one two', 'three', 'four']],
    ['breaks a word that is longer than a line', 'abcdefghijkl', 8, ['abcdefgh', 'ijkl']],
    ['counts wide characters as two', '中文中文 中文中文', 8, ['中文中文', '中文中文']],
    ['counts marks as none', 'e\u0301e\u0301e\u0301e\u0301 abc', 8, ['e\u0301e\u0301e\u0301e\u0301 abc']],
    ['gives one empty line for nothing', '  ', 20, ['']],
  ])('%s', (_, text, width, expected) => {
    expect(wrap(text, width)).toEqual(expected)
  })
  test('keeps every word, in lines that fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 8, max: 60 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('paragraph', () => {
  const pieces: Piece[] = [
    ['denied', 'denied'],
    [' · ', 'quiet'],
    ['a long chain of\u001b[2J speakers', 'speaker'],
  ]
  test('hangs lines under the first piece', () => {
    expect(paragraph({ width: 24, colour: false }, ['  - ', 'plain'], pieces)).toEqual([
      '  - denied · a long',
      '    chain of␛[2J',
      '    speakers',
    ])
  })
  test('colours each line by itself, and nothing of the text colours', () => {
    const lines = paragraph({ width: 24, colour: true }, ['  - ', 'plain'], pieces)
    expect(lines[0]).toBe('  - \u001b[31mdenied\u001b[39m\u001b[2m · \u001b[22m\u001b[36ma long\u001b[39m')
    expect(lines[1]).toBe('    \u001b[36mchain of␛[2J\u001b[39m')
  })
})

describe('paperFor', () => {
  const terminal = { isTerminal: true, columns: 90, env: {}, color: 'auto', width: null } as const
  test.each([
    ['a terminal has colour', {}, { width: 90, colour: true }],
    ['a pipe has none', { isTerminal: false, columns: undefined }, { width: 100, colour: false }],
    ['NO_COLOR takes it away', { env: { NO_COLOR: '1' } }, { width: 90, colour: false }],
    ['an empty NO_COLOR does not', { env: { NO_COLOR: '' } }, { width: 90, colour: true }],
    ['FORCE_COLOR brings it to a pipe', { isTerminal: false, env: { FORCE_COLOR: '1' } }, { width: 90, colour: true }],
    ['FORCE_COLOR=0 takes it away', { env: { FORCE_COLOR: '0' } }, { width: 90, colour: false }],
    [
      'NO_COLOR is stronger than FORCE_COLOR',
      { env: { NO_COLOR: '1', FORCE_COLOR: '1' } },
      { width: 90, colour: false },
    ],
    ['the flag is stronger than both', { color: 'always', env: { NO_COLOR: '1' } }, { width: 90, colour: true }],
    ['a dumb terminal has none', { env: { TERM: 'dumb' } }, { width: 90, colour: false }],
    ['lines stay short enough to read', { columns: 240 }, { width: 120, colour: true }],
    ['and long enough', { columns: 20 }, { width: 40, colour: true }],
    ['unless a width is given', { width: 200 }, { width: 200, colour: true }],
  ] as const)('%s', (_, change, expected) => {
    expect(paperFor({ ...terminal, ...change })).toEqual(expected)
  })
})

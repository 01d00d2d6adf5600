import { describe, expect, test } from 'vitest'
import { displayWidth } from '#util/display-width'
import { summary } from '../../src/cli/summary/summary.ts'
import { madeLedger } from '../support/made-ledger.ts'

const lines = (width: number, colour = false): string[] =>
  [...summary(madeLedger(), { width, colour })].join('').split('\n')

describe('the summary', () => {
  const text = lines(100).join('\n')
  test('begins with the counts, then incidents, then readings', () => {
    expect(lines(100).slice(0, 5)).toEqual([
      '3 reports · 5 claims · 1 incident · 1 kept unread: uk',
      '',
      'INCIDENTS',
      '',
      '1  Drone strike on Port Sorrel',
    ])
    expect(text.indexOf('INCIDENTS')).toBeLessThan(text.indexOf('READINGS'))
  })
  test.each([
    ['the provenance', '2 reports → 2 independent origins → 1 party'],
    ['when and where', '11 March 2031 · Port Sorrel (not in the gazetteer)'],
    ['counts as ranges', 'killed: 0+'],
    ['what contradicts', 'contradict  killed · at least 3 and 0 cannot both hold'],
    ['what went unread', 'unread      1 of 3 reports: uk'],
    ['a quote', '“at least three workers died in the fire”'],
    ['its chain, outermost first', 'reported · Ana Belm → local residents'],
    ['the outlet’s own voice', 'asserted · own voice'],
    ['a denial', 'denied · Northern Army denies'],
    ['a hedge', 'hedged · Northern Army'],
    ['a report that was not read', 'in uk: kept, its sentences are not read'],
  ])('shows %s', (_, words) => {
    expect(text).toContain(words)
  })
  test.each([40, 60, 100, 200])('is at most %i columns wide', (width) => {
    for (const line of lines(width)) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })
  test('lets nothing of a report reach the terminal but its words', () => {
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u)
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
  test('with colour says the same', () => {
    const coloured = lines(100, true).join('\n')
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')
    expect(coloured).toMatch(escapes)
    expect(coloured.replace(escapes, '')).toBe(text)
  })
})

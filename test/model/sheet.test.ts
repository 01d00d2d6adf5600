import { describe, expect, test } from 'vitest'
import type { Claim } from '#model/claim'
import { gradeInWords } from '#model/in-words/grade'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { columnOf } from '#model/sheet/column-of'
import { createSheets, narrowed } from '#model/sheet/sheet'
import { shortIds } from '#model/sheet/short-id'
import type { Branch } from '#model/sheet/tree'
import { madeLedger } from '../support/made-ledger.ts'

const ledger = madeLedger()
const [incident] = ledger.incidents as [Incident]
const sheetOf = (changed: Partial<Incident> = {}, from: Ledger = ledger) => {
  const made = { ...incident, ...changed }
  return createSheets({ ...from, incidents: [made] })(made)
}

/** "first line / its children" for each branch. */
const drawn = (branches: readonly Branch[], indent = ''): string[] =>
  branches.flatMap(({ kind, text, branches: inner }) => [`${indent}${kind} ${text}`, ...drawn(inner, `${indent}  `)])

describe('the sheet of an incident', () => {
  test('has a row for each origin, with why it counts or not', () => {
    expect(sheetOf().rows.map(({ name, standing }) => `${name}: ${standing}`)).toEqual([
      'Harbour Gazette: no-link-found',
      'local residents: dependent',
      'Northern Army: comment',
    ])
  })
  test.each([
    ['an outlet', { counted: false }, 'outlet'],
    ['what is first-hand', { independence: 'first-hand' as const }, 'first-hand'],
    ['nobody', { counted: false, source: null }, 'nobody-named'],
  ])('tells %s', (_, change, standing) => {
    const [first, ...others] = incident.accounts
    expect(sheetOf({ accounts: [{ ...first!, ...change }, ...others] }).rows[0]?.standing).toBe(standing)
  })
  test('marks what is contradicted on both sides, and nothing else', () => {
    const marks = sheetOf().rows.flatMap(({ name, cells }) =>
      Object.entries(cells).flatMap(([column, values]) =>
        values
          .filter(({ contradictions }) => contradictions.length > 0)
          .map(({ text }) => `${name}, ${column}: ${text}`),
      ),
    )
    expect(marks).toEqual(['local residents, harm: killed: at least 3 (workers)', 'Northern Army, harm: killed: none'])
  })
  test('marks the certainty of a claim that tells nothing in the column', () => {
    const [, deaths, , denial] = ledger.claims as [Claim, Claim, Claim, Claim]
    const contradiction = { about: 'when', kind: 'date' as const, a: deaths.id, b: denial.id, why: 'days apart' }
    const row = sheetOf({ contradictions: [contradiction] }).rows.find(({ name }) => name === 'Northern Army')
    expect(row?.cells.certainty.find(({ text }) => text === 'denied')?.contradictions).toEqual([1])
  })
  test('numbers contradictions from conflicts to updates, each once', () => {
    const [a, b] = [ledger.claims[1]!.id, ledger.claims[4]!.id]
    const one = (kind: 'conflict' | 'update' | 'drift' | 'date', why: string) => ({ about: 'killed', kind, a, b, why })
    const contradictions = [
      one('update', 'u'),
      one('date', 'd'),
      one('conflict', 'c'),
      one('conflict', 'c'),
      one('drift', 'f'),
    ]
    expect(sheetOf({ contradictions }).contradictions.map(({ number, why }) => `${number}${why}`)).toEqual([
      '1c',
      '2f',
      '3d',
      '4u',
    ])
  })
  test('draws who had it from whom', () => {
    expect(drawn(sheetOf().tree)).toEqual([
      'report Harbour Gazette',
      '  own-voice own voice',
      '  speaker Ana Belm',
      '    speaker local residents',
      '  speaker Northern Army',
      'report <b>Wire</b>',
      '  speaker Northern Army',
    ])
  })
  test('folds a copy under what it copies, with the speakers that it adds', () => {
    const [first, second, third] = ledger.reports
    const copyOf = { report: first!.id, similarity: 0.9, passages: [] }
    const reports = [first!, { ...second!, copyOf, agency: 'WIRE' }, third!]
    const { tree, tally } = sheetOf({}, { ...ledger, reports })
    expect(drawn(tree).slice(-3)).toEqual(['  copy <b>Wire</b>', '    agency WIRE', '      speaker Northern Army'])
    expect(tally.long).toContain('2 reports, 1 of them a copy; 3 accounts')
    const plain = [first!, { ...second!, copyOf }, third!]
    expect(drawn(sheetOf({}, { ...ledger, reports: plain }).tree).at(-1)).toBe('  copy <b>Wire</b>')
  })
  test('calls a speaker by one name in grid and tree, and says an agency once', () => {
    const sources = ledger.sources.map((source) =>
      source.id === 's-army' ? { ...source, name: 'Army of the North' } : source,
    )
    const [first, ...others] = ledger.reports
    const reports = [{ ...first!, agency: 'Harbour' }, ...others]
    const lines = drawn(sheetOf({}, { ...ledger, sources, reports }).tree)
    expect(lines.slice(0, 2)).toEqual(['report Harbour Gazette', '  own-voice own voice'])
    expect(lines.at(-1)).toBe('  speaker Army of the North')
  })
  test('loses no report when copies name each other', () => {
    const [first, second, third] = ledger.reports
    const copy = (report: string) => ({ report, similarity: 0.9, passages: [] })
    const reports = [{ ...first!, copyOf: copy(second!.id) }, { ...second!, copyOf: copy(first!.id) }, third!]
    const shown = JSON.stringify(sheetOf({}, { ...ledger, reports }).tree)
    for (const { id } of [first!, second!]) expect(shown).toContain(`"report":"${id}"`)
  })
  test('rests a speaker on what the claim rests on', () => {
    const basis = ledger.claims[1]!.quote
    const claims = ledger.claims.map((claim, i) => (i === 1 ? { ...claim, basis } : claim))
    expect(drawn(sheetOf({}, { ...ledger, claims }).tree)).toContain(`      basis ${basis.text}`)
  })
  test('leaves out what a ledger names and does not have', () => {
    expect(() => createSheets({ ...ledger, claims: [], reports: [], sources: [] })(incident)).not.toThrow()
  })
  test('narrowed, it takes what it rests on and no more', () => {
    const own = narrowed(ledger, [
      { ...incident, claims: incident.claims.slice(0, 1), reports: incident.reports.slice(0, 1), accounts: [] },
    ])
    expect([own.reports.length, own.claims.length, own.sources.length]).toEqual([1, 1, 1])
  })
})

describe('columnOf', () => {
  test.each([
    ['killed', 'harm'],
    ['number: 3 killed', 'harm'],
    ['who was harmed', 'harm'],
    ['what was hit', 'hit'],
    ['who did it', 'who'],
    ['day: 2031-03-06', 'when'],
    ['date', 'when'],
    ['place: Orvane', 'where'],
    ['whether it happened', 'certainty'],
    ['something new', 'certainty'],
  ])('%s is about %s', (about, column) => {
    expect(columnOf(about)).toBe(column)
  })
})

describe('words', () => {
  test('short ids tell all ids apart', () => {
    expect(shortIds(['0123456789ab', '0123456789cd', 'ffff'])('0123456789ab')).toBe('0123456789a')
    expect(shortIds(['0123456789ab', '0123456789ab'])('0123456789ab')).toBe('01234567')
  })
  test.each([
    [{ scheme: 'admiralty', grade: '3' }, 'Admiralty 3 (possibly true)'],
    [{ scheme: 'airwars', grade: 'contested' }, 'Airwars contested'],
    [{ scheme: 'admiralty', grade: 'constructor' }, 'Admiralty constructor'],
  ] as const)('%j', (suggestion, words) => {
    expect(gradeInWords({ ...suggestion, because: [], against: [] })).toBe(words)
  })
})

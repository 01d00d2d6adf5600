import { describe, expect, test } from 'vitest'
import type { Incident } from '#model/incident'
import { placed } from '../../support/exported.ts'
import { type Cells, check, countOf, ledgerOf, shelling, told } from '../../support/sheet-check.ts'

describe('a row is an incident', () => {
  test.each<[string, Cells, string]>([
    ['same day, place, class, number', told, 'likely'],
    ['same day and place', { date: '2031-03-12', place: 'Vinn' }, 'likely'],
    ['a day later', { ...told, date: '2031-03-13' }, 'likely'],
    ['without a date', { ...told, date: '' }, 'likely'],
    ['a part of the name', { ...told, place: 'Vinn, school no. 5' }, 'likely'],
    ['another number', { ...told, killed: '7' }, 'likely'],
    ['other spelling by point', { ...told, place: 'Вінн', lat: '48.12', lon: '33.91' }, 'likely'],
    ['twenty kilometres off', { ...told, place: 'Solen', lat: '48.28', lon: '33.9' }, 'likely'],
    ['province only', { date: '2031-03-12', place: 'Vinn Oblast', type: 'shelling' }, 'possible'],
    ['a span', { ...told, date: '2031-03-11/2031-03-12' }, 'likely'],
  ])('%s', (_, row, strength) => {
    const { matches, untold, missing } = check(ledgerOf(), row)
    expect(matches[0]).toMatchObject({ row: 2, incident: shelling.id, strength })
    expect(matches[0]?.reasons.every(({ why }) => why !== '')).toBe(true)
    expect([untold, missing]).toEqual([[], []])
  })
  test.each<[string, Cells]>([
    ['another day', { ...told, date: '2031-04-12' }],
    ['a week apart', { ...told, date: '2031-03-19' }],
    ['another town', { ...told, place: 'Solen' }],
    ['another country', { ...told, country: 'Poland' }],
    ['a point far away', { ...told, lat: '50.4', lon: '30.5', place: 'Solen' }],
    ['the same name far away', { ...told, lat: '50.4', lon: '30.5' }],
    ['a date alone', { date: '2031-03-12' }],
    ['a place alone', { place: 'Vinn' }],
    ['nothing but a number', { killed: '1' }],
  ])('not with %s', (_, row) => {
    const { matches, untold, missing } = check(ledgerOf(), row)
    expect([matches, untold, missing]).toEqual([[], [2], [shelling.id]])
  })
  test.each([
    ['El-Fasher', 'Al Fashir'],
    ['Mykolaiv', 'Mykolayiv'],
    ['Миколаїв', 'Миколаів'],
    ['Port Sorrel', 'Sorrel'],
  ])('%s spelled %s', (ours, theirs) => {
    const { matches } = check(
      { ...ledgerOf(), claims: [], incidents: [{ ...shelling, claims: [], where: placed(ours, 48, 33) }] },
      { ...told, place: theirs },
    )
    expect(matches).toHaveLength(1)
  })
  test.each([
    ['Vinn', 'Vinn Oblast'],
    ['Mykolaiv', 'Mykolaivka'],
    ['Port', 'Port Sorrel'],
  ])('%s is not the place %s', (ours, theirs) => {
    const where = placed(ours, 48, 33, { admin1: null })
    const { matches } = check(
      { ...ledgerOf(), claims: [], incidents: [{ ...shelling, title: '', claims: [], where }] },
      { date: '2031-03-12', place: theirs },
    )
    expect(matches).toEqual([])
  })
  test('the best of several, with those that come close', () => {
    const { matches } = check(ledgerOf({ where: placed('Vinn', 48.1, 33.9) }), told)
    expect(matches[0]?.incident).toBe(shelling.id)
    expect(
      check(ledgerOf({ where: placed('Vinn', 48.1, 33.9), class: 'shelling' }), { ...told, killed: '' }).matches[0]
        ?.alternatives,
    ).toHaveLength(1)
  })
})

describe('where sheet and reports part', () => {
  const differences = (row: Cells, fields: Partial<Incident> = {}) =>
    check({ ...ledgerOf(), incidents: [{ ...(ledgerOf().incidents[0] as Incident), ...fields }] }, row).matches[0]
      ?.differences
  test('nowhere, when all is the same', () => {
    expect(differences(told)).toEqual([])
  })
  test.each<[string, Cells, Partial<Incident>, object[]]>([
    [
      'another day',
      { ...told, date: '2031-03-13' },
      {},
      [{ field: 'date', relation: 'differs', sheet: '2031-03-13', reports: '12 March 2031' }],
    ],
    [
      'no date in the sheet',
      { ...told, date: '' },
      {},
      [{ field: 'date', relation: 'only-reports', sheet: null, reports: '12 March 2031' }],
    ],
    [
      'another number',
      { ...told, killed: '3' },
      {},
      [{ field: 'killed', relation: 'differs', sheet: '3', reports: '1' }],
    ],
    [
      'a number the reports have not',
      { ...told, wounded: '4' },
      {},
      [{ field: 'wounded', relation: 'only-sheet', sheet: '4', reports: null }],
    ],
    [
      'a number the sheet has not',
      { ...told, killed: '' },
      {},
      [{ field: 'killed', relation: 'only-reports', sheet: null, reports: '1' }],
    ],
    [
      'a place nearby',
      { ...told, place: 'Solen', lat: '48.28', lon: '33.9' },
      {},
      [{ field: 'place', relation: 'differs', sheet: 'Solen', reports: 'Vinn' }],
    ],
  ])('%s', (_, row, fields, expected) => {
    expect(differences(row, fields)).toEqual(expected)
  })
  test.each<[string, string]>([
    ['a number that one account gives', '5'],
    ['a number within the range', '3'],
    ['open bounds that hold', '2+'],
  ])('not with %s', (_, killed) => {
    const fields = {
      counts: [countOf('killed', 2), countOf('killed', 5)],
      ranges: [{ what: 'killed', group: null, low: 2, high: 5, claims: [] }],
    }
    expect(differences({ ...told, killed }, fields)).toEqual([])
  })
  test('a vague number of the reports is no number', () => {
    const fields = { counts: [{ ...countOf('killed', 24), max: null, vague: true }], ranges: [] }
    expect(differences({ ...told, killed: '3' }, fields)).toEqual([
      { field: 'killed', relation: 'only-sheet', sheet: '3', reports: null },
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { acledColumns } from '#export/coded/acled-columns'
import { ucdpColumns } from '#export/coded/ucdp-columns'
import { incidentColumns } from '#export/package/incidents'
import type { SheetField } from '#model/check'
import { findColumns, isTagRow } from '#reconcile/check/columns'

const found = (
  heads: readonly string[],
  given: [SheetField, string][] = [],
  tags: string[] | null = null,
): Record<string, string> =>
  Object.fromEntries([...findColumns(heads, tags, new Map(given))].map(([field, index]) => [field, heads[index] ?? '']))

describe('findColumns', () => {
  test.each([
    [
      'ACLED',
      acledColumns.map(({ name }) => name),
      {
        incident: 'event_id_cnty',
        date: 'event_date',
        place: 'location',
        area: 'admin1',
        class: 'sub_event_type',
        killed: 'fatalities',
        text: 'notes',
      },
    ],
    [
      'UCDP',
      ucdpColumns.map(({ name }) => name),
      {
        incident: 'relid',
        date: 'date_start',
        'date-end': 'date_end',
        place: 'where_coordinates',
        killed: 'low',
        'killed-max': 'high',
        country: 'country',
      },
    ],
    [
      'our own',
      incidentColumns(null).map(({ name }) => name),
      {
        incident: 'incident_id',
        date: 'date_from',
        place: 'place',
        killed: 'killed_low',
        'killed-max': 'killed_high',
        wounded: 'wounded_low',
      },
    ],
    [
      'Airwars',
      [
        'code',
        'date',
        'location_name',
        'latitude',
        'longitude',
        'strike_type',
        'civilian_non_combatants_killed_min',
        'civilian_non_combatants_killed_max',
      ],
      {
        incident: 'code',
        place: 'location_name',
        killed: 'civilian_non_combatants_killed_min',
        'killed-max': 'civilian_non_combatants_killed_max',
        class: 'strike_type',
      },
    ],
    [
      'plain English',
      ['No.', 'When', 'Where?', 'Dead', 'Injured', 'What happened'],
      { incident: 'No.', date: 'When', place: 'Where?', killed: 'Dead', wounded: 'Injured', text: 'What happened' },
    ],
    [
      'longer heads',
      ['Date of the strike', 'Town or village hit', 'Number of people killed'],
      { date: 'Date of the strike', place: 'Town or village hit', killed: 'Number of people killed' },
    ],
  ])('knows the heads of %s', (_, heads, expected) => {
    expect(found(heads)).toMatchObject(expected)
  })
  test('takes what the user names first: a head, a letter, a number', () => {
    const heads = ['when', 'reported', 'dead', 'date']
    expect(found(heads, [['date', 'reported']])).toMatchObject({ date: 'reported' })
    expect(found(heads, [['date', 'B']])).toMatchObject({ date: 'reported' })
    expect(
      found(heads, [
        ['date', '2'],
        ['killed', 'dead'],
      ]),
    ).toMatchObject({ date: 'reported', killed: 'dead' })
  })
  test('refuses a column that is not there, naming those that are', () => {
    expect(() => found(['a', 'b'], [['date', 'c']])).toThrow('there is no column “c”; the sheet has a, b')
    expect(() => found(['a', 'b'], [['date', 'Z']])).toThrow('there is no column “Z”')
    expect(() => found(['a', 'b'], [['date', '3']])).toThrow('there is no column “3”')
  })
  test('reads hashtags of HXL', () => {
    const tags = ['#date+start', '#loc+name', '#affected+killed+min', '']
    expect(isTagRow(tags)).toBe(true)
    expect(found(['Fecha', 'Lugar', 'Muertos', 'Otro'], [], tags)).toEqual({
      date: 'Fecha',
      place: 'Lugar',
      killed: 'Muertos',
    })
  })
  test.each([[['2031-03-04', '#1', 'x']], [['#1', '#2', '#3']], [['', '']], [['#date', 'Vinn', '3']]])(
    '%j is no row of hashtags',
    (cells) => {
      expect(isTagRow(cells)).toBe(false)
    },
  )
  test.each([['killer'], ['update'], ['flat'], ['deadline'], ['typed']])('takes %j for nothing', (head) => {
    expect(found([head])).toEqual({})
  })
  test('gives no column to two fields', () => {
    const columns = findColumns(['date', 'date', 'place', 'killed', 'killed'], null, new Map())
    expect(new Set(columns.values()).size).toBe(columns.size)
  })
})

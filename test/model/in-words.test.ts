import { describe, expect, test } from 'vitest'
import { amountInWords, countInWords, rangeInWords } from '#model/in-words/amount'
import { unreadInWords } from '#model/in-words/unread'
import { dateInWords, whenInWords } from '#model/in-words/when'
import { isUnplaced, whereInWords } from '#model/in-words/where'
import type { When } from '#model/value'
import { counted, day, town, words } from '../support/make.ts'

describe('amountInWords', () => {
  test.each([
    [12, 12, {}, '12'],
    [0, 0, {}, 'none'],
    [60, null, {}, 'at least 60'],
    [null, 80, {}, 'up to 80'],
    [10, 12, {}, '10–12'],
    [60, 60, { approximate: true }, 'about 60'],
    [60, null, { approximate: true }, 'at least about 60'],
    [2, null, { vague: true }, 'several'],
    [24, null, { vague: true }, 'dozens'],
    [200, null, { vague: true }, 'hundreds'],
    [2000, null, { vague: true }, 'thousands'],
    [null, null, { vague: true }, 'some'],
    [null, null, {}, 'number not given'],
  ])('%j..%j %j → %s', (min, max, rest, expected) => {
    expect(amountInWords({ min, max, approximate: false, vague: false, ...rest })).toBe(expected)
  })
  test('a count says what and of whom', () => {
    const quote = words('at least 60 fighters', 'at least 60')
    expect(countInWords(counted('killed', quote, 60, null, { of: 'fighters' }))).toBe('killed: at least 60 (fighters)')
    expect(countInWords(counted('killed', quote, 60, 60, { group: 'child' }))).toBe('killed: 60 (child)')
  })
})

test.each([
  [0, 11, '0–11'],
  [2, null, '2+'],
  [null, 80, 'up to 80'],
  [0, 0, 'none'],
  [3, 3, '3'],
  [null, null, '?'],
])('rangeInWords %j..%j → %s', (low, high, expected) => {
  expect(rangeInWords({ low, high })).toBe(expected)
})

describe('whenInWords', () => {
  const when = (earliest: string | null, latest: string | null, precision: When['precision']): When => ({
    ...day('2031-03-11'),
    earliest,
    latest,
    precision,
  })
  test.each([
    ['2024-02-08', '2024-02-08', 'day', '8 February 2024'],
    ['2024-02-07', '2024-02-08', 'night', 'night of 7–8 February 2024'],
    ['2024-01-31T18:00', '2024-02-01T06:00', 'night', 'night of 31 January – 1 February 2024'],
    ['2023-12-31', '2024-01-01', 'days', '31 December 2023 – 1 January 2024'],
    ['2024-01-16T21:30', '2024-01-16T21:30', 'time', '16 January 2024, 21:30'],
    ['2024-01-16T21:30', '2024-01-16T22:45', 'time', '16 January 2024, 21:30–22:45'],
    ['2024-01-01', '2024-01-31', 'month', 'January 2024'],
    ['2023-01-01', '2023-04-30', 'month', 'January–April 2023'],
    ['2023-11-01', '2024-02-29', 'month', 'November 2023 – February 2024'],
    ['2019-01-01', '2019-12-31', 'year', '2019'],
    ['2019-01-01', '2022-12-31', 'year', '2019–2022'],
    ['2022-04-01', null, 'day', 'since 1 April 2022'],
    [null, '2024-06-30', 'day', 'until 30 June 2024'],
    [null, null, 'day', 'time open'],
  ] as const)('%s..%s %s → %s', (earliest, latest, precision, expected) => {
    expect(whenInWords(when(earliest, latest, precision))).toBe(expected)
  })
  test('a date that is none stays as it is', () => {
    expect(dateInWords('soon')).toBe('soon')
  })
})

describe('whereInWords', () => {
  const known = {
    ...town('Mykolaiv'),
    geonameId: 700569,
    admin1: 'Mykolaiv Oblast',
    country: 'UA',
    lat: 46.97,
    lon: 31.99,
  }
  test('says division and country', () => {
    expect(whereInWords(known)).toBe('Mykolaiv, Mykolaiv Oblast, UA')
    expect(whereInWords({ ...known, precision: 'near' })).toBe('near Mykolaiv, Mykolaiv Oblast, UA')
    expect(whereInWords({ ...known, admin1: 'Mykolaiv' })).toBe('Mykolaiv, UA')
  })
  test('and what no gazetteer knows', () => {
    expect(isUnplaced(known)).toBe(false)
    expect(isUnplaced(town('Keldra'))).toBe(true)
    expect(isUnplaced({ ...town('Black Sea'), precision: 'sea' })).toBe(false)
  })
})

test('unreadInWords counts a report once', () => {
  expect(unreadInWords({ reports: ['a', 'b'], unread: { reports: ['b', 'c'], languages: ['uk', 'ru'] } })).toBe(
    '2 of 3 reports: uk, ru',
  )
  expect(unreadInWords({ reports: ['a'], unread: { reports: [], languages: [] } })).toBe('')
})

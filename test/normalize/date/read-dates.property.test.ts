import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadDates } from '#lexicon/dates'
import { readDates } from '#normalize/date/read-dates'
import { dayOf, isoDay, readIsoDay, weekdayOf, weekOf } from '#normalize/date/resolve/calendar'

const lexicon = loadDates()

const day = String.raw`\d{4}-\d{2}-\d{2}`
const time = String.raw`T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?`
const point = `(?:${day}(?:${time})?|\\d{4}-\\d{2}|\\d{4}|\\d{3}X|\\d{2}XX)`
/** The forms of EDTF level 1 that are written here: dates, date-times, seasons, unspecified digits, open and closed intervals. */
const EDTF = new RegExp(`^(?:${point}|(?:${point}|\\.\\.)/(?:${point}|\\.\\.))$`)

const WORDS = [
  'on',
  'the',
  'night',
  'of',
  'early',
  'late',
  'mid',
  '-',
  'to',
  'from',
  'between',
  'and',
  'until',
  'since',
  'last',
  'next',
  'this',
  'week',
  'month',
  'year',
  'days',
  'ago',
  'later',
  'earlier',
  'two',
  '7',
  '31',
  '1999',
  '2024',
  'February',
  'May',
  'Feb.',
  'Tuesday',
  'overnight',
  'evening',
  'that',
  'same',
  '21:41',
  '24:00',
  'midnight',
  'p.m.',
  ',',
  '.',
  'third',
  'quarter',
  'summer',
  'end',
  'decade',
  'said',
  'will',
  'was',
  '\n\n',
  '(',
  ')',
  "'s",
  'century',
  '19th',
  'every',
  'past',
  'hours',
  'half',
  'a',
  '/',
  ':',
  'at',
  'GMT',
  'first',
]

const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '))
const published = fc.constantFrom('2024-02-29', '2023-12-31T23:30:00Z', '1999-01-01', null)

describe('readDates on any text', () => {
  it('quotes the text’s own words, in order, and gives valid EDTF with ordered bounds', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary' })), published, (text, date) => {
        let end = 0
        for (const { quote, when, timex } of readDates(text, { published: date, dateline: null }, lexicon)) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text)
          for (const each of timex) {
            expect(each.start).toBeGreaterThanOrEqual(end)
            expect(each.end).toBeGreaterThan(each.start)
            end = each.end
          }
          if (!when) continue
          expect(when.edtf).toMatch(EDTF)
          expect(when.quote).toEqual(quote)
          const [first, last] = [when.earliest?.slice(0, 10), when.latest?.slice(0, 10)]
          if (first !== undefined && last !== undefined) expect(first <= last).toBe(true)
        }
      }),
      { seed: 20240208, numRuns: 3000 },
    )
  })

  it('is linear: a long hostile line is read at once', () => {
    for (const hostile of ['1 ', '7-8 ', 'the end of ', 'two ', 'May ', 'twenty-', '2024-02-', 'a ']) {
      const started = performance.now()
      readDates(hostile.repeat(200_000 / hostile.length), { published: '2024-02-29', dateline: null }, lexicon)
      expect(performance.now() - started).toBeLessThan(3000)
    }
  })
})

describe('the calendar', () => {
  it('agrees with ISO 8601', () => {
    expect(weekdayOf(dayOf(2024, 2, 8))).toBe(4)
    expect(weekOf(dayOf(2021, 1, 3))).toEqual({ year: 2020, week: 53 })
    expect(weekOf(dayOf(2024, 12, 30))).toEqual({ year: 2025, week: 1 })
    expect(isoDay(dayOf(2024, 2, 30))).toBe('2024-03-01')
  })
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 200_000 }), (number) => {
        expect(readIsoDay(isoDay(number))).toBe(number)
      }),
      { seed: 7, numRuns: 1000 },
    )
  })
})

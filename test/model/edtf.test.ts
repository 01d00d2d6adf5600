import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEdtf } from '#model/decision/edtf'

test.each<[string, string | null, string | null, string, string]>([
  ['2031-03-04', '2031-03-04', '2031-03-04', 'day', 'within'],
  ['2031-03-04?', '2031-03-04', '2031-03-04', 'day', 'within'],
  ['2031-03', '2031-03-01', '2031-03-31', 'month', 'within'],
  ['2032-02', '2032-02-01', '2032-02-29', 'month', 'within'],
  ['2031-03-XX', '2031-03-01', '2031-03-31', 'month', 'within'],
  ['2031', '2031-01-01', '2031-12-31', 'year', 'within'],
  ['2031-XX', '2031-01-01', '2031-12-31', 'year', 'within'],
  ['203X', '2030-01-01', '2039-12-31', 'year', 'within'],
  ['2031-22', '2031-06-01', '2031-08-31', 'month', 'within'],
  ['2031-24', '2031-12-01', '2032-02-29', 'month', 'within'],
  ['2031-03-04T21:30', '2031-03-04T21:30', '2031-03-04T21:30', 'time', 'within'],
  ['2031-03-04T21:30:00+02:00', '2031-03-04T21:30:00+02:00', '2031-03-04T21:30:00+02:00', 'time', 'within'],
  ['2031-03-04/2031-03-07', '2031-03-04', '2031-03-07', 'days', 'within'],
  ['2031-03-04T21:30/2031-03-04', '2031-03-04T21:30', '2031-03-04', 'time', 'within'],
  ['2031-03/2031-05', '2031-03-01', '2031-05-31', 'month', 'within'],
  ['2031-03-04/..', '2031-03-04', null, 'day', 'throughout'],
  ['../2031-03-04', null, '2031-03-04', 'day', 'throughout'],
])('%s', (edtf, earliest, latest, precision, extent) => {
  expect(readEdtf(edtf)).toEqual({ edtf, earliest, latest, precision, extent })
})

test.each([
  '',
  'Tuesday',
  '2031-13',
  '2031-02-29',
  '2031-00-01',
  '2031-3-4',
  '31-03-04',
  '2031-03-04/2031-03-01',
  '2031-03-04/2031-03-05/2031-03-06',
  '../..',
  '/',
  '2031-03-04T25:00',
  '2031-02-30T10:00',
  '2031-22-04',
  '203X-03',
])('“%s” is none', (edtf) => {
  expect(readEdtf(edtf)).toBeNull()
})

test('any text ends quickly, and what is read has bounds in order', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9X/.T:Z+-]{0,24}$/), (edtf) => {
      const read = readEdtf(edtf)
      if (read?.earliest && read.latest) expect(read.earliest.slice(0, 10) <= read.latest.slice(0, 10)).toBe(true)
    }),
    { seed: 20310410, numRuns: 500 },
  )
})

import { describe, expect, test } from 'vitest'
import { prioGrid } from '#export/coded/coded-place'
import { acledTimePrecision, codedTime, ucdpDatePrecision } from '#export/coded/coded-time'
import { span } from '../support/exported.ts'

describe('times, places', () => {
  test.each<[string | null, string | null, number | null, number, string]>([
    ['2031-03-12', '2031-03-12', 1, 1, '2031-03-12'],
    ['2031-02-28T22:00', '2031-03-01T04:00', 2, 2, '2031-02-28'],
    ['2031-03-01', '2031-03-06', 2, 2, '2031-03-03'],
    ['2031-03-01', '2031-03-07', 2, 3, '2031-03-04'],
    ['2031-03-01', '2031-03-31', 3, 4, '2031-03-16'],
    ['2031-03-01', '2031-04-30', null, 5, '2031-03-31'],
  ])('%s to %s', (from, to, byAcled, byUcdp, middle) => {
    const time = codedTime(span(from, to))!
    expect([acledTimePrecision(time), ucdpDatePrecision(time), time.middle]).toEqual([byAcled, byUcdp, middle])
  })
  test.each([[null], [span('2031-03-01', null)], [span('2031-03-02', '2031-03-01')], [span('spring', 'summer')]])(
    '%j is no span of days',
    (when) => {
      expect(codedTime(when)).toBe(null)
    },
  )
  test.each([
    [-90, -180, 1],
    [-89.75, -179.25, 2],
    [-89.25, -180, 721],
    [90, 180, 259_200],
    [48.1, 33.9, 276 * 720 + 427 + 1],
  ])('PRIO-GRID cell of %d, %d', (lat, lon, cell) => {
    expect(prioGrid(lat, lon)).toBe(cell)
  })
  test.each([
    [null, 1],
    [1, null],
    [91, 0],
    [0, 181],
  ])('no cell of %s, %s', (lat, lon) => {
    expect(prioGrid(lat, lon)).toBe(null)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPublished } from '#read/field/published'

const dates: readonly (readonly [written: string, published: string])[] = [
  ['2031-05-04', '2031-05-04'],
  ['2031-05-04T11:35:00+02:00', '2031-05-04T11:35:00+02:00'],
  ['2031-05-04T11:35:00.123Z', '2031-05-04T11:35:00Z'],
  ['2031-05-04T11:35:00.000+0000', '2031-05-04T11:35:00+00:00'],
  ['2031-05-04 11:35', '2031-05-04T11:35:00'],
  ['2031-05-04 11:35:07 -0500', '2031-05-04T11:35:07-05:00'],
  ['2031/5/4', '2031-05-04'],
  ['20310504', '2031-05-04'],
  ['20310504T113500Z', '2031-05-04T11:35:00Z'],
  ['2031-05', '2031-05'],
  ['2031', '2031'],
  ['04.05.2031', '2031-05-04'],
  ['4.5.2031, 11:35', '2031-05-04T11:35:00'],
  ['23/04/2031', '2031-04-23'],
  ['04/23/2031', '2031-04-23'],
  ['05/05/2031', '2031-05-05'],
  ['4 May 2031', '2031-05-04'],
  ['4th of May, 2031', '2031-05-04'],
  ['May 4, 2031', '2031-05-04'],
  ['May 4th 2031 at 9:05 p.m.', '2031-05-04T21:05:00'],
  ['Published: Sept. 4, 2031 12:10 AM EST', '2031-09-04T00:10:00-05:00'],
  ['Sun, 04 May 2031 11:35:00 GMT', '2031-05-04T11:35:00Z'],
  ['Sun, 04 May 2031 11:35:00 +0300', '2031-05-04T11:35:00+03:00'],
  ['Sun May 04 11:35:00 +0000 2031', '2031-05-04T11:35:00+00:00'],
  ['11:35, 4 May 2031', '2031-05-04T11:35:00'],
  ['Monday, February 29, 2032', '2032-02-29'],
  ['1935700500', '2031-05-04T22:35:00Z'],
  ['1935700500000', '2031-05-04T22:35:00Z'],
]

/** What gives no date, with the reason that the note names. */
const none: readonly (readonly [written: string, why: string])[] = [
  ['04/05/2031', 'not a date we can read'],
  ['yesterday', 'not a date we can read'],
  ['', 'not a date we can read'],
  ['0000-05-04', 'not a year of news'],
  ['9999-12-31', 'not a year of news'],
  ['2031-02-30', 'not in the calendar'],
  ['2031-13-01', 'not in the calendar'],
  ['2031-05-04T25:00', 'not in the calendar'],
  ['31 June 2031', 'not in the calendar'],
]

describe('published', () => {
  it.each(dates)('%s is %s', (written, published) => {
    expect(readPublished(written)).toEqual({ published, why: null })
  })
  it.each(none)('%j is none: %s', (written, why) => {
    const read = readPublished(written)
    expect(read.published).toBeNull()
    expect(read.why).toContain(why)
  })
  it('reads its own output the same, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d\-/. :TZ+apm]{0,30}$/)), (written) => {
        const { published } = readPublished(written)
        if (published !== null) expect(readPublished(published).published).toBe(published)
      }),
      { seed: 20310504, numRuns: 2000 },
    )
  })
})

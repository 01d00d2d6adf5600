import { describe, expect, it } from 'vitest'
import { type HrdAnnotation, plainText } from '../../eval/hrdsattack/annotation.ts'
import { normalizedValue, scoreHrds } from '../../eval/hrdsattack/score.ts'

const annotation = (fields: Partial<HrdAnnotation> = {}): HrdAnnotation => ({
  perpetrator_mention: true,
  perpetrator_type: 'state actor',
  violation_types: [],
  year: null,
  month: null,
  date: null,
  city: null,
  region: null,
  country: null,
  victims: [],
  ...fields,
})
const victim = (victim_name: string | null, victim_sex_type: string) => ({
  victim_name,
  victim_type: [],
  victim_population_type: 'individual',
  victim_sex_type,
  victim_age_group: 'adult',
})

describe('scoreHrds', () => {
  it.each([
    ['04', '4.0'],
    ['None', null],
    ['unknown', ''],
    ['2020.0', '2020'],
  ])('takes %j and %j for the same', (a, b) => {
    expect(normalizedValue(a)).toBe(normalizedValue(b))
  })
  it.each([
    ['10', '1'],
    ['2020', '2021'],
  ])('does not take %j and %j for the same', (a, b) => {
    expect(normalizedValue(a)).not.toBe(normalizedValue(b))
  })
  it('gives accuracy where there is one value', () => {
    const gold = annotation({ month: 'September', year: '2030.0', country: 'Norland' })
    const scores = scoreHrds([
      { own: annotation({ month: '09', year: '2030', country: 'norland' }), gold },
      { own: annotation({ year: '2031', country: 'Norland' }), gold },
    ])
    expect([scores.month, scores.year, scores.country, scores.perpetrator_type]).toEqual([50, 50, 100, 100])
  })
  it('gives micro-F1 where there are several', () => {
    // Violations: 1 right of 2 found and 1 wanted: 2/3. Names: 1 of 1 and 2: 2/3. Sexes: "man" once in common of 1 and 2: 2/3.
    const own = annotation({ violation_types: ['killing', 'torture'], victims: [victim('Ana Brandt', 'man')] })
    const gold = annotation({
      violation_types: ['killing'],
      victims: [victim('ana brandt', 'woman'), victim('Jon Haller', 'man')],
    })
    const scores = scoreHrds([{ own, gold }])
    expect([scores.violation_types, scores.victim_name, scores.victim_sex_type].map((one) => one?.toFixed(1))).toEqual([
      '66.7',
      '66.7',
      '66.7',
    ])
  })
})

it('reads the labelling page as plain text', () => {
  expect(plainText('<p>One &amp; two</p> <p>three</p>')).toBe('One & two\n\nthree')
})

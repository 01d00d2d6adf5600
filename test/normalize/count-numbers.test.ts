import { describe, expect, test } from 'vitest'
import { loadCounts } from '#lexicon/counts'
import { readNumbers } from '#normalize/count/read-numbers'

const words = loadCounts()

const read = (text: string): string =>
  readNumbers(text, words)
    .map(
      ({ quote, min, max, approximate, vague }) =>
        `${quote.text}=${min}..${max}${approximate ? '~' : ''}${vague ? '?' : ''}`,
    )
    .join(' | ')

describe('readNumbers(text)', () => {
  test.each([
    // plain
    ['60 people', '60=60..60'],
    ['twenty-one sailors', 'twenty-one=21..21'],
    ['one hundred and twelve houses', 'one hundred and twelve=112..112'],
    ['three thousand two hundred soldiers', 'three thousand two hundred=3200..3200'],
    ['1,250 residents', '1,250=1250..1250'],
    ['1.2 million people', '1.2 million=1200000..1200000'],
    ['two dozen boats', 'two dozen=24..24'],
    ['half a dozen tents', 'half a dozen=6..6'],
    ['a couple of guards', 'a couple=2..2'],
    ['a hundred goats and a dozen men', 'a hundred=100..100 | a dozen=12..12'],
    // bounds
    ['at least 60 people', 'at least 60=60..null'],
    ['upwards of sixty people', 'upwards of sixty=60..null'],
    ['no fewer than 60 people', 'no fewer than 60=60..null'],
    ['60 or more people', '60 or more=60..null'],
    ['60+ people', '60+=60..null'],
    ['more than 60 people', 'more than 60=61..null'],
    ['over sixty people', 'over sixty=61..null'],
    ['up to 80 people', 'up to 80=null..80'],
    ['as many as 80 people', 'as many as 80=null..80'],
    ['fewer than 80 people', 'fewer than 80=null..79'],
    ['at least another 20 people', 'at least another 20=20..null'],
    // approximate
    ['about twenty barns', 'about twenty=20..20~'],
    ['some sixty bodies', 'some sixty=60..60~'],
    ['nearly 300 people', 'nearly 300=300..300~'],
    ['60 or so people', '60 or so=60..60~'],
    // ranges
    ['between 12 and 15 people', 'between 12 and 15=12..15'],
    ['12 to 15 people', '12 to 15=12..15'],
    ['12-15 people', '12-15=12..15'],
    ['two or three men', 'two or three=2..3'],
    ['rose from 11 to 17', '11=11..11 | 17=17..17'],
    // vague
    ['several guards', 'several=2..null?'],
    ['dozens of guards', 'dozens=24..null?'],
    ['scores of guards', 'scores=40..null?'],
    ['several hundred bombs', 'several hundred=200..null?'],
    ['tens of thousands of people', 'tens of thousands=20000..null?'],
    // numbers beside what is none
    ['16 women aged 38 to 90 and a man', '16=16..16'],
    ['three men aged 23, 34 and 45', 'three=3..3'],
    ['on 14 May two ships', 'two=2..2'],
    ['one of the 14 crew members', 'one=1..1 | 14=14..14'],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['an age', 'a 43-year-old, aged 43, Ann Hill, 43, of Elm Park, at the age of 70'],
    ['a woman of an age', 'A woman of 43 was found'],
    ['a date', 'on 8 February 2031, February 8, 7-8 March, in 2030, the 2031 flood'],
    ['a clock time', 'at 21:42, at 9 p.m., around 0730, ten minutes to 9 a.m.'],
    ['money', '$5 million, 20 euros, £30'],
    ['a share', '30% and 12 per cent of it'],
    ['a measure', '5 km away, 30 minutes, two more days, 12 tonnes'],
    ['a unit', 'the 93rd Brigade and the 5th regiment'],
    ['a designation', 'an S-300 and a MIM-104, a Su-34, 9mm'],
    ['a name', 'Flight 752, Highway 95, No. 10, page 5, Article 5'],
    ['an address', 'the 1200 block of Elm Street, 45 Main Street'],
    ['a telephone', 'call 911 or 555-1234'],
    ['an ordinal', 'the third explosion, a second man, the 21st'],
    ['one without a number in it', 'no one, one another, the one that'],
    ['how many, as many', 'how many, as many'],
    ['a list label', '1. Introduction'],
  ])('does not read %s', (_, text) => {
    expect(read(text)).toBe('')
  })
})

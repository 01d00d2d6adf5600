import { describe, expect, it } from 'vitest'
import { loadDates } from '#lexicon/dates'
import { readDates } from '#normalize/date/read-dates'

const lexicon = loadDates()
/** A Wednesday. */
const PUBLISHED = '2023-05-17T09:00:00+02:00'

const read = (text: string, published: string | null = PUBLISHED, dateline: string | null = null) =>
  readDates(text, { published, dateline }, lexicon)

/** "earliest..latest precision" of each mention that dates something; open ends are empty. */
const dates = (text: string, published: string | null = PUBLISHED): string[] =>
  read(text, published).flatMap(({ when }) =>
    when ? [`${when.earliest ?? ''}..${when.latest ?? ''} ${when.precision}`] : [],
  )

const one = (day: string, precision = 'day'): string => `${day}..${day} ${precision}`

describe('dates named outright', () => {
  it.each([
    ['It fell on 8 February 2021.', one('2021-02-08')],
    ['It fell on February 8, 2021.', one('2021-02-08')],
    ['It fell on Feb. 8th, 2021.', one('2021-02-08')],
    ['It fell on the 8th of February 2021.', one('2021-02-08')],
    ['It fell on Monday, 15 May.', one('2023-05-15')],
    ['It fell on 2021-02-08.', one('2021-02-08')],
    ['It fell on 08.02.2021.', one('2021-02-08')],
    ['It fell on 02/08/2021.', one('2021-02-08')],
    ['It fell on 14 December.', one('2022-12-14')],
    ['On the 16th, rebels came again.', one('2023-05-16')],
    ['Between 3 and 5 May, forty died.', '2023-05-03..2023-05-05 days'],
    ['Fighting raged from 28 April to 3 May.', '2023-04-28..2023-05-03 days'],
    ['Fighting raged on May 14–15.', '2023-05-14..2023-05-15 days'],
    ['Snow fell from December to March 2020.', '2019-12-01..2020-03-31 month'],
    ['It was in March 2022.', '2022-03-01..2022-03-31 month'],
    ['It was in June.', '2022-06-01..2022-06-30 month'],
    ['It was in 2019.', '2019-01-01..2019-12-31 year'],
    ['It was in the summer of 2021.', '2021-06-01..2021-08-31 month'],
    ['It was in the 1990s.', '1990-01-01..1999-12-31 year'],
    ['It was in the third quarter of 2020.', '2020-07-01..2020-09-30 month'],
    ['It was on Christmas Day 2020.', one('2020-12-25')],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })
})

describe('parts of a span, and open ends', () => {
  it.each([
    ['It came in early 2023.', '2023-01-01..2023-04-30 year', '2023-01/2023-04'],
    ['Not before mid-2024 at the earliest.', '..2024-06-30 year', '../2024-06'],
    ['They have fought there since April 2022 at the latest.', '2022-04-01.. month', '2022-04/..'],
    ['They have shelled it since Tuesday.', '2023-05-16.. day', '2023-05-16/..'],
    ['No money came from December 2022.', '2022-12-01.. month', '2022-12/..'],
    ['By the end of April it was gone.', '..2023-04-30 month', '../2023-04-30'],
    ['It was late last year.', '2022-09-01..2022-12-31 year', '2022-09/2022-12'],
    ['It stood until 3 May.', '..2023-05-03 day', '../2023-05-03'],
  ])('%s', (text, expected, edtf) => {
    expect(dates(text)).toEqual([expected])
    expect(read(text).find(({ when }) => when)?.when?.edtf).toBe(edtf)
  })
})

describe('nights', () => {
  it.each([
    ['of two days', 'On the night of 13-14 May drones flew over.', '2023-05-13..2023-05-14 night'],
    ['dated by its morning', 'On the night of May 14 drones flew over.', '2023-05-13..2023-05-14 night'],
    ['overnight on a date', 'Drones flew over overnight on 14 May.', '2023-05-13..2023-05-14 night'],
    ['overnight alone', 'Drones flew over overnight.', '2023-05-16..2023-05-17 night'],
    ['between weekdays', 'Overnight from Monday to Tuesday it fell.', '2023-05-15..2023-05-16 night'],
    ['into a weekday', 'Overnight into Tuesday it fell.', '2023-05-15..2023-05-16 night'],
    ['a weekday’s night is that day', 'It fell on Tuesday night.', one('2023-05-16', 'night')],
    ['an evening is its day', 'It fell on the evening of May 14.', one('2023-05-14')],
    ['small hours', 'In the early hours of Tuesday it fell.', one('2023-05-16')],
  ])('%s', (_name, text, expected) => {
    expect(dates(text)).toEqual([expected])
  })
})

describe('counted from the report’s day', () => {
  it.each([
    ['past', 'A bus crashed on Friday.', one('2023-05-12')],
    ['the same weekday is today', 'A bus crashed on Wednesday.', one('2023-05-17')],
    ['future', 'The talks will resume on Friday.', one('2023-05-19')],
    ['planned', 'The talks are due to resume on Friday.', one('2023-05-19')],
    ['said, of the future', 'They will resume, she said on Friday.', one('2023-05-12')],
    ['next', 'The next Monday of talks: next Monday.', one('2023-05-22')],
    ['yesterday', 'A bus crashed yesterday.', one('2023-05-16')],
    ['ago', 'A bus crashed three days ago.', one('2023-05-14')],
    ['weeks ago', 'A bus crashed two weeks ago.', '2023-05-01..2023-05-07 week'],
    ['last week', 'A bus crashed last week.', '2023-05-08..2023-05-14 week'],
    ['weekend', 'Ten died over the weekend.', '2023-05-13..2023-05-14 days'],
    ['this year', 'It was sold this year.', '2023-01-01..2023-12-31 year'],
    ['last November', 'It was sold last November.', '2022-11-01..2022-11-30 month'],
    ['the past day', 'Six died in the past 24 hours.', '2023-05-16..2023-05-17 days'],
    ['zones: published the evening before', 'It fell on 18 May.', one('2023-05-18')],
  ])('%s', (_name, text, expected) => {
    expect(dates(text).at(-1)).toEqual(expected)
  })
})

describe('counted from what was last dated', () => {
  it.each([
    ['a day earlier', 'On 3 May the army said that a day earlier it had hit the bridge.', one('2023-05-02')],
    ['that night', 'The dam broke on 3 May. That night the valley was flooded.', one('2023-05-03', 'night')],
    ['the same night', 'It fell on the night of 3 May. The same night a mill burnt.', '2023-05-02..2023-05-03 night'],
    ['the following day', 'The dam broke on 3 May. The following day two were found.', one('2023-05-04')],
    ['the evening before', 'The dam broke on 3 May. The evening before, it had rained.', one('2023-05-02')],
    ['a week is seven days', 'A week ago it rained. The day before, it had snowed.', one('2023-05-09')],
    ['the year told of', 'In 2014, the dam broke twice. The July 21 flood was the worst.', one('2014-07-21')],
    ['after the event', 'The dam broke on 3 May. Two days after the flood he resigned.', one('2023-05-05')],
    ['minutes later', 'The alarm rang at 21:41 on 3 May. Two minutes later it fell.', one('2023-05-03T21:43', 'time')],
    ['a clock’s day', 'The alarm rang at 09:14 on 3 May. At 10:05 it fell.', one('2023-05-03T10:05', 'time')],
    ['clocks share a day', 'At 07:56 and 08:54 on 3 May they fired.', one('2023-05-03T08:54', 'time')],
    ['not from the day it was said', 'It fell on 3 May, she said on Friday. That day two died.', one('2023-05-03')],
  ])('%s', (_name, text, expected) => {
    expect(dates(text).at(-1)).toBe(expected)
  })
})

describe('clock times', () => {
  it.each([
    ['It fell at 6:30 p.m. local time on 14 May.', one('2023-05-14T18:30', 'time')],
    ['It fell on Monday at about 9 p.m.', one('2023-05-15T21:00', 'time')],
    ['It fell at 0417 GMT on Monday.', one('2023-05-15T04:17Z', 'time')],
    ['It fell at 5 a.m. (0300 GMT) on Monday.', one('2023-05-15T05:00', 'time')],
    ['It fell at noon on Monday.', one('2023-05-15T12:00', 'time')],
    ['It fell after 21:42 on Monday.', '2023-05-15T21:42..2023-05-15 time'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected])
  })
})

describe('does not date', () => {
  it.each([
    ['the verb', 'They march on the capital and may march again.'],
    ['a name', 'May said that April was ill and Sun Tzu sat.'],
    ['newspapers', 'The Sunday Times and the Daily Mail asked.'],
    ['ages', 'A 43-year-old and a boy of 6 years of age were hurt; another was 16 years old.'],
    ['durations', 'The siege lasted three weeks and two days.'],
    ['around the clock', 'They work 24/7.'],
    ['an article of law', 'Article 438.1 and Resolution 2231 apply.'],
    ['makes', 'A Boeing 737, an S-300, an Su-24, an M1A2 and 155 mm shells.'],
    ['pages and roads', 'See page 24 and Route 66.'],
    ['counts', 'They sent 2000 troops and $1990 for 1950 shells.'],
    ['scores', 'They won 3-2, then 21:19.'],
    ['how often', 'It is shelled daily, every Monday and each year.'],
    ['now', 'It is now recently known.'],
    ['a second one', 'A second blast took a minute of the first half.'],
    ['channels', 'The channel Russia Today asked.'],
    ['no such day', 'It fell on 31 April.'],
  ])('%s', (_name, text) => {
    expect(dates(text).filter((date) => !date.startsWith('..'))).toEqual([])
  })
})

describe('without a publication date', () => {
  it('leaves relative dates open and reads the others', () => {
    expect(dates('It fell on Tuesday. The other fell on 3 May 2022.', null)).toEqual(['.. day', one('2022-05-03')])
  })
  it('counts from the dateline first', () => {
    const [mention] = read('It fell on Tuesday.', '2023-05-17', '2023-05-12')
    expect(mention?.when?.latest).toBe('2023-05-09')
    expect(mention?.when?.from).toBe('2023-05-12')
  })
})

describe('knows when a date is when something was said', () => {
  it.each([
    ['The ministry said on Thursday that it fell.', true],
    ['The ministry said in a statement on Thursday that it fell.', true],
    ['The ministry said the strike on Thursday killed two.', false],
    ['It fell on Thursday, the ministry said.', false],
  ])('%s', (text, said) => {
    expect(read(text)[0]?.said).toBe(said)
  })
})

describe('known wrong', () => {
  it.each([
    // A bare number before a plural counts things, also where it is a year.
    ['after devastating 1998 floods', []],
    // "3" has lost its month.
    ['on 3, 5 and 7 May', ['2023-05-05..2023-05-07 days']],
    // Theresa May and the month look alike behind "in".
    ['Her trust in May grew.', ['2023-05-01..2023-05-31 month']],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { readReport } from '../../../src/pipeline.ts'
import { lexicon, reportOf } from '../../support/reading.ts'

/** The day of each claim with that trigger, in order; "-" where none is known. Published on Wednesday, 12 March 2031 unless said otherwise. */
function days(text: string, trigger: string, published = '2031-03-12'): string[] {
  const { claims } = readReport(reportOf(text, { published }), lexicon())
  return claims
    .filter(({ event }) => event.trigger.text.toLowerCase() === trigger)
    .sort((a, b) => a.event.trigger.start - b.event.trigger.start)
    .map(({ when }) => when?.latest?.slice(0, 10) ?? '-')
}

describe('the day of a later step is not the event’s', () => {
  it.each<[string, string, string]>([
    ['A woman accepted blame Monday for killing her neighbour.', 'killing', '-'],
    ['Two men were charged on Tuesday in connection with the death of a clerk.', 'death', '-'],
    ['Two men were charged on Tuesday in connection with last week’s killing of a clerk.', 'killing', '2031-03-09'],
    ['A man pleaded guilty on Monday to killing a baker in January.', 'killing', '2031-01-31'],
    ['A driver was arrested Saturday after two bakers were killed.', 'killed', '-'],
    ['The mayor visited on Sunday the victims of the bombing in Tarvo.', 'bombing', '-'],
    ['A baker was in critical condition on Saturday after gunmen killed two others in Tarvo.', 'killed', '-'],
    ['Hundreds came to a vigil on Monday for two miners who were killed in Tarvo.', 'killed', '-'],
    ['A clerk was jailed on Monday for killing a baker.', 'killing', '-'],
    ['A clerk was arrested on Tuesday.\n\nTwo bakers were killed in Tarvo on 3 March.', 'killed', '2031-03-03'],
    ['A clerk appeared in court Tuesday.\n\nTwo bakers were killed in Tarvo.', 'killed', '-'],
  ])('%s', (text, trigger, expected) => {
    expect(days(text, trigger)).toEqual([expected])
  })
})

describe('does not take the day from', () => {
  it.each<[string, string, string, string]>([
    ['a death', 'Two people died on Tuesday in a bombing.', 'died', '2031-03-11'],
    ['a killing', 'Gunmen killed two on Tuesday in a shooting.', 'killed', '2031-03-11'],
    ['the step itself', 'A driver was arrested Saturday after a fatal shooting.', 'arrested', '2031-03-08'],
    ['what a visitor suffered', 'A baker was shot while visiting Tarvo on Monday.', 'shot', '2031-03-10'],
    ['a call', 'Around 9 p.m. Monday, police received a call that a baker had been killed.', 'killed', '2031-03-10'],
    ['an event told beside the step', 'A baker was shot and arrested on Monday.', 'shot', '2031-03-10'],
    [
      'an attack that was condemned',
      'Gunmen killed two on Monday, and the mayor condemned the attack.',
      'killed',
      '2031-03-10',
    ],
  ])('%s', (_name, text, trigger, expected) => {
    expect(days(text, trigger)).toContain(expected)
  })
})

describe('when a page was printed is no event’s day', () => {
  it.each([
    'Posted: Monday, March 10, 2031 5:29 PM EDT\n\nTwo bakers were killed in Tarvo.',
    'Updated at 4:45 p.m. ET, March 11\n\nTwo bakers were killed in Tarvo.',
    'Storm hits Tarvo\n\nBy Ann Orr March 11, 2031\n\nTwo bakers were killed in a storm in Tarvo.',
    'Two bakers were killed in Tarvo. (Published Tuesday, March 11, 2031)',
    'Flood watch expiring March 14 at 7:41PM\n\nTwo bakers were killed in Tarvo.',
  ])('%s', (text) => {
    expect(days(text, 'killed')).toEqual(['-'])
  })
  it.each([
    ['On Tuesday two bakers were killed in Tarvo.', '2031-03-11'],
    ['The county posted guards on Tuesday. Two bakers were killed on Monday in Tarvo.', '2031-03-10'],
    ['Tuesday, March 4, 2031\n\nTwo bakers were killed in Tarvo.', '2031-03-04'],
  ])('but %s', (text, expected) => {
    expect(days(text, 'killed')).toEqual([expected])
  })
})

describe('a weekend told of', () => {
  it.each([
    ['Two bakers were killed in Tarvo this weekend.', '2031-03-10', '2031-03-09'],
    ['The police are to blame, the mayor said. Two bakers were killed over the weekend.', '2031-03-12', '2031-03-09'],
  ])('%s', (text, published, expected) => {
    expect(days(text, 'killed', published)).toEqual([expected])
  })
})

import fc from 'fast-check'
import type { Reading } from '#model/ledger'
import { count, on, reading } from '../support/claims.ts'
import { governor, mayor, ministry, outlet, tarn, velm } from './cast.ts'

/** Three stories of two towns in one week, each told in several ways: with its day and place, without one of them, a day off, without either. */
const STORIES = [
  {
    where: tarn,
    day: '2031-03-10',
    words: [
      'A drone hit the Corvane bakery on Oxley Street in Tarn, killing Milo Tarrant, 34.',
      'Milo Tarrant, 34, was killed when a drone struck the Corvane bakery, the mayor of Tarn said.',
      'The baker Milo Tarrant was buried; a drone had killed him at the Corvane bakery on Oxley Street.',
      'It was denied that the Corvane bakery had been aimed at.',
    ],
  },
  {
    where: tarn,
    day: '2031-03-12',
    words: [
      'Two days later shells fell on the Halden mill in Tarn, wounding Ida Quell, 19, and four millers.',
      'Five people, Ida Quell among them, were wounded when the Halden mill was shelled.',
      'The shelling of the Halden mill left five wounded, doctors at Saint Orva said.',
    ],
  },
  {
    where: velm,
    day: '2031-03-11',
    words: [
      'A mine killed three fishermen off Velm near the Skarn light.',
      'Three fishermen died near the Skarn light.',
    ],
  },
] as const

const telling = fc.record({
  story: fc.integer({ min: 0, max: STORIES.length - 1 }),
  words: fc.nat(3),
  off: fc.constantFrom(0, 0, 0, 1),
  dated: fc.boolean(),
  placed: fc.boolean(),
  by: fc.constantFrom(mayor, governor, ministry, outlet),
  published: fc.constantFrom('2031-03-12', '2031-03-13', '2031-04-02'),
  unread: fc.constantFrom(false, false, false, true),
})

/** Heaps of two to nine reports that tell of the same few events in different ways, some of them unread. */
export const heaps = fc.array(telling, { minLength: 2, maxLength: 9 }).map((tellings) =>
  tellings.map(({ story, words, off, dated, placed, by, published, unread }, index): Reading => {
    const { where, day, words: ways } = STORIES[story] as (typeof STORIES)[number]
    const told = ways[words % ways.length] as string
    const late = new Date(Date.parse(day) + off * 86_400_000).toISOString().slice(0, 10)
    const one = {
      class: told.startsWith('It was denied') ? 'denial' : 'casualties',
      words: told,
      by,
      when: dated ? on(late) : null,
      where: placed ? where : null,
      counts: told.includes('ive') ? [count('wounded', 5)] : [],
    }
    return reading(`r${index}`, unread ? [] : [one], {
      published,
      ...(unread ? { read: 'language', language: 'fr' } : {}),
    })
  }),
)

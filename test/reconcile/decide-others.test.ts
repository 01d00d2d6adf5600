import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Claim } from '#model/claim'
import { placesOf } from '#model/decision/places-of'
import type { Decision, Reading } from '#model/ledger'
import { on, reading } from '../support/claims.ts'
import { decisionOf } from '../support/decisions.ts'
import { governor, mayor, ministry, tarn, velm } from './cast.ts'
import { ledgerOf } from './raid.ts'

/** Three stories near each other in words, place and time, so that what is left out of one could well move another. */
const STORIES = [
  [tarn, '2031-03-10', 'A drone hit the Corvane bakery in Tarn, killing Milo Tarrant.'],
  [tarn, '2031-03-10', 'Milo Tarrant was killed when a drone struck the bakery, the mayor said.'],
  [tarn, '2031-03-12', 'Shells fell on the Halden mill in Tarn, near the Corvane bakery.'],
  [tarn, '2031-03-12', 'The Halden mill was shelled; five millers were wounded.'],
  [velm, '2031-03-11', 'A mine killed three fishermen off Velm near the Skarn light.'],
  [velm, '2031-03-11', 'Three fishermen died near the Skarn light.'],
] as const

const telling = fc.record({
  story: fc.nat(STORIES.length - 1),
  dated: fc.boolean(),
  placed: fc.boolean(),
  off: fc.constantFrom(0, 0, 1),
  by: fc.constantFrom(mayor, governor, ministry),
  published: fc.constantFrom('2031-03-12', '2031-03-13', '2031-04-02'),
})

const heaps = fc.array(telling, { minLength: 3, maxLength: 10 }).map((tellings) =>
  tellings.map(({ story, dated, placed, off, by, published }, index): Reading => {
    const [where, day, words] = STORIES[story] as (typeof STORIES)[number]
    const late = new Date(Date.parse(day) + off * 86_400_000).toISOString().slice(0, 10)
    const told = { class: 'casualties', words, by, when: dated ? on(late) : null, where: placed ? where : null }
    return reading(`r${index}`, [told], { published })
  }),
)

const claimOf = (readings: readonly Reading[], which: number): Claim =>
  readings[which % readings.length]?.claims[0] as Claim
const json = (readings: readonly Reading[], decisions: readonly Decision[]) =>
  ledgerOf(decisions, readings).incidents.map((incident) => [incident.claims, JSON.stringify(incident)] as const)

it('a rejected claim changes no incident but its own', () => {
  fc.assert(
    fc.property(heaps, fc.nat(9), (readings, which) => {
      const { id, ...claim } = claimOf(readings, which)
      const after = new Map(
        json(readings, [decisionOf('reject', placesOf({ id, ...claim }), null)]).map(([claims, text]) => [
          claims.join(),
          text,
        ]),
      )
      for (const [claims, text] of json(readings, [])) {
        if (!claims.includes(id)) expect(after.get(claims.join())).toBe(text)
      }
    }),
    { seed: 20310407, numRuns: 300 },
  )
})

it('what people say of a claim or set on an incident changes no other, and nothing that the machine made', () => {
  const kinds = fc.constantFrom(
    ['accept', null],
    ['comment', { text: 'so?' }],
    ['grade', { scheme: 'admiralty', grade: '3', why: null }],
    ['verdict', { text: 'true', rating: null, url: null, author: null }],
  )
  fc.assert(
    fc.property(heaps, fc.nat(9), kinds, (readings, which, [what, value]) => {
      const decision = decisionOf(what as string, placesOf(claimOf(readings, which)), value)
      const bare = ledgerOf([decision], readings).incidents.map(({ decided: _, ...rest }) => rest)
      expect(bare).toEqual(ledgerOf([], readings).incidents)
    }),
    { seed: 20310408, numRuns: 60 },
  )
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Reading } from '#model/ledger'
import { on, reading, source } from '../support/claims.ts'
import { groups, ledgerOf } from './cast.ts'
import { heaps } from './heaps.ts'

const json = (readings: readonly Reading[]): string => JSON.stringify(ledgerOf(readings))

it('any order of reports gives the same ledger', () => {
  fc.assert(
    fc.property(heaps, fc.integer(), (readings, seed) => {
      const shuffled = readings
        .map((one, index) => ({ one, key: Math.imul(index + 1, seed | 1) }))
        .sort((a, b) => a.key - b.key)
      expect(json(shuffled.map(({ one }) => one))).toBe(json(readings))
    }),
    { seed: 14, numRuns: 150 },
  )
})

it('removing a report and adding it again restores the ledger', () => {
  fc.assert(
    fc.property(heaps, fc.nat(), (readings, which) => {
      const at = which % readings.length
      const others = readings.filter((_, index) => index !== at)
      const before = json(readings)
      const without = json(others)
      expect(json([...others, readings[at] as Reading])).toBe(before)
      expect(json(others)).toBe(without)
    }),
    { seed: 15, numRuns: 100 },
  )
})

it('an unrelated report changes no other incident', () => {
  fc.assert(
    fc.property(heaps, (readings) => {
      const apart = reading(
        'zz',
        [
          {
            class: 'casualties',
            when: on('2029-07-01'),
            by: source('Elsewhere'),
            words: 'Floods took a herd at Ulmora.',
          },
        ],
        { published: '2029-07-02' },
      )
      const own = apart.claims[0]?.id ?? ''
      const after = groups(ledgerOf([...readings, apart])).filter((group) => !group.includes(own))
      expect(after).toEqual(groups(ledgerOf(readings)))
    }),
    { seed: 16, numRuns: 100 },
  )
})

it('two dated and placed strikes of one town two days apart are never one', () => {
  fc.assert(
    fc.property(heaps, (readings) => {
      const { claims, incidents } = ledgerOf(readings)
      const dayOf = new Map(claims.map((claim) => [claim.id, claim.when?.earliest ?? null]))
      for (const incident of incidents) {
        const dated = incident.claims.map((id) => dayOf.get(id)).filter((day) => day !== null)
        expect(dated.includes('2031-03-10') && dated.includes('2031-03-12')).toBe(false)
      }
    }),
    { seed: 17, numRuns: 150 },
  )
})

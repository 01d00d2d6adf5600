import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '#model/ledger'
import { at, count, on, reading, source } from '../support/claims.ts'
import {
  day,
  governor,
  groups,
  incidents,
  ledgerOf,
  mayor,
  ministry,
  officials,
  outlet,
  residents,
  tarn,
  velm,
} from './cast.ts'

describe('properties', () => {
  const speakers = [mayor, governor, ministry, officials, residents, outlet]
  const told = fc.record({
    class: fc.constantFrom('attack', 'drone-strike', 'casualties', 'damage', 'denial', 'response', 'aid'),
    by: fc.constantFrom(...speakers, null),
    when: fc.constantFrom(day, on('2031-03-11'), on('2031-03-20'), null),
    where: fc.constantFrom(tarn, velm, null),
    counts: fc.constantFrom([], [count('killed', 5)], [count('wounded', 17)], [count('casualties', 0)]),
  })
  const ledgers = fc
    .array(fc.array(told, { maxLength: 5 }), { minLength: 1, maxLength: 6 })
    .map((reports) => reports.map((claims, index) => reading(`r${index}`, claims)))

  it('any order of reports gives the same ledger', () => {
    fc.assert(
      fc.property(ledgers, fc.integer(), (readings, seed) => {
        const shuffled = readings
          .map((one, index) => ({ one, key: Math.imul(index + 1, seed | 1) }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one)
        expect(JSON.stringify(ledgerOf(shuffled))).toBe(JSON.stringify(ledgerOf(readings)))
      }),
      { seed: 4, numRuns: 100 },
    )
  })

  it('an unrelated report changes no other incident', () => {
    fc.assert(
      fc.property(ledgers, (readings) => {
        const apart = reading('zz', [{ when: on('2019-01-01'), where: at('Ulm', 99), by: source('Somebody Else') }])
        const before = groups(ledgerOf(readings))
        const after = groups(ledgerOf([...readings, apart]))
        expect(after.filter((group) => !group.includes(apart.claims[0]?.id ?? ''))).toEqual(before)
      }),
      { seed: 5, numRuns: 100 },
    )
  })

  it('a copy never raises the number of independent origins', () => {
    fc.assert(
      fc.property(ledgers, (readings) => {
        const most = (all: readonly Reading[]) => Math.max(0, ...incidents(all).map((one) => one.independentOrigins))
        const [first] = readings as [Reading, ...Reading[]]
        const copy = {
          ...first,
          report: { ...first.report, id: 'copy' },
          claims: first.claims.map((claim) => ({ ...claim, id: `copy ${claim.id}`, report: 'copy' })),
        }
        expect(most([...readings, copy])).toBe(most(readings))
      }),
      { seed: 6, numRuns: 100 },
    )
  })
})

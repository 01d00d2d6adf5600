import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Reading } from '#model/ledger'
import { count, reading } from '../../support/claims.ts'
import { day, governor, incidents, mayor, ministry, residents, tarn } from '../cast.ts'
import { FERRY, LIBRARY } from './texts.ts'

const told = fc.record({
  class: fc.constantFrom('attack', 'casualties', 'damage'),
  by: fc.constantFrom(mayor, governor, ministry, residents),
  counts: fc.constantFrom([], [count('killed', 5)], [count('wounded', 17)]),
})

it('a copy in another outlet, trimmed or added to, never raises the number of independent origins', () => {
  fc.assert(
    fc.property(
      fc.array(told, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(FERRY, FERRY.slice(0, 300), `${FERRY}\n\n${LIBRARY.slice(0, 200)}`),
      (claims, text) => {
        const most = (all: readonly Reading[]) => Math.max(0, ...incidents(all).map((one) => one.independentOrigins))
        const { report, ...first } = reading(
          'a',
          claims.map((claim) => ({ ...claim, when: day, where: tarn })),
        )
        const original = { ...first, report: { ...report, text: FERRY } }
        const copy = {
          ...original,
          report: { ...report, id: 'copy', text, publisher: 'Copyist', published: '2031-03-12' },
          claims: original.claims.map((claim) => ({ ...claim, id: `copy ${claim.id}`, report: 'copy' })),
        }
        expect(most([copy, original])).toBe(most([original]))
      },
    ),
    { seed: 10, numRuns: 60 },
  )
})

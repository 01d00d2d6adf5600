import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Incident } from '#model/incident'
import type { Reading } from '#model/ledger'
import { createNear } from '#pipeline'
import { bringIn } from '#run/bring-in'
import { byText } from '#util/order'
import { ledgerOf } from '../reconcile/cast.ts'
import { heaps } from '../reconcile/heaps.ts'
import { KeptInMemory } from '../support/kept-in-memory.ts'
import { lexicon } from '../support/reading.ts'

const near = createNear(lexicon())

const shown = (incidents: Iterable<Incident>) => [...incidents].sort((a, b) => byText(a.id, b.id))

async function broughtIn(batches: readonly (readonly Reading[])[]): Promise<KeptInMemory> {
  const kept = new KeptInMemory(near)
  for (const fresh of batches) kept.take(fresh, await bringIn(kept, near, { fresh, decisions: [] }))
  return kept
}

it('reports that come one by one, or two by two, make the incidents that they make at once', async () => {
  await fc.assert(
    fc.asyncProperty(heaps, fc.constantFrom(1, 2), async (readings, size) => {
      const batches = Array.from({ length: Math.ceil(readings.length / size) }, (_, index) =>
        readings.slice(index * size, (index + 1) * size),
      )
      const kept = await broughtIn(batches)
      expect(shown(kept.incidents.values())).toEqual(shown(ledgerOf(readings).incidents))
    }),
    { seed: 21, numRuns: 150 },
  )
})

import { expect, test } from 'vitest'
import { soak } from '../../scripts/soak/run-soak.ts'

test('kill -9 at random moments loses nothing that was acknowledged', async () => {
  const { acknowledged, problems } = await soak(10, 20310312)
  expect(problems).toEqual([])
  expect(acknowledged).toBeGreaterThan(20)
}, 120_000)

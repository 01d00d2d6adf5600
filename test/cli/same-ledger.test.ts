import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '#model/ledger'
import { problemsOf } from '../support/check-ledger.ts'
import { cli, root } from '../support/cli.ts'

describe('the ledger is the same, byte for byte,', () => {
  const inputs = [
    ...readdirSync(join(root, 'examples')).map((name) => join('examples', name)),
    ...readdirSync(join(root, 'test/reports')).map((name) => join('test/reports', name)),
  ]
  /** Inputs in an order that a number decides. */
  const shuffled = (seed: number): string[] => {
    const key = (input: string): string => createHash('sha256').update(`${seed}${input}`).digest('hex')
    return [...inputs].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  }
  test('in any order and on 1, 2 and 3 threads', async () => {
    const first = (await cli(['read', ...inputs, '--json', '--threads', '1'])).stdout
    for (const [seed, threads] of [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 2],
    ] as const) {
      const again = (await cli(['read', ...shuffled(seed), '--json', '--threads', `${threads}`])).stdout
      expect(again === first, `seed ${seed}, ${threads} threads`).toBe(true)
    }
    expect(problemsOf(JSON.parse(first) as Ledger)).toEqual([])
  }, 120_000)
})

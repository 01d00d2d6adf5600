import { describe, expect, test } from 'vitest'
import { blessed, reading, slugs } from '../scripts/case/cases.ts'
import { lexicon } from './support/reading.ts'

describe('reports kept as cases read as they were blessed (npm run case -- --bless SLUG, after reading the difference)', () => {
  test.each(slugs())('%s', async (slug) => {
    expect(await reading(slug, lexicon())).toBe(blessed(slug))
  })
  test('there are at least ten', () => {
    expect(slugs().length).toBeGreaterThanOrEqual(10)
  })
})

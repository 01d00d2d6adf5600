import { expect, it } from 'vitest'
import { withSection } from '../../eval/shared/scores-page.ts'

const rows = (figure: string) => [{ system: 'ours', F1: figure }]

it('adds a section, replaces only its own, and keeps the order of names', () => {
  const first = withSection('', 'zebra', 'dev', rows('10.0'))
  const second = withSection(first, 'ant', 'dev', rows('20.0'), ['a note'])
  const third = withSection(second, 'zebra', 'dev', rows('30.0'))
  expect(third.match(/^## .*$/gm)).toEqual(['## ant, dev', '## zebra, dev'])
  expect(third).toContain('| ours | 30.0 |')
  expect(third).not.toContain('10.0')
  expect(third).toContain('- a note')
  expect(withSection(third, 'zebra', 'dev', rows('30.0'))).toBe(third)
  expect(third).toContain('`npm run eval -- ant --data DIR --split dev`')
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exporters } from '#export/exporters'
import { standardsPage } from '../../scripts/standards/standards-page.ts'

describe('docs/standards.md', () => {
  test('is what the exporters say (npm run build:standards)', () => {
    expect(readFileSync(new URL('../../docs/standards.md', import.meta.url), 'utf8')).toBe(standardsPage(exporters))
  })
  test.each(exporters.map((exporter) => [exporter.name, exporter] as const))(
    '%s names its source and where each field comes from',
    (_, exporter) => {
      expect(exporter.source).not.toBe('')
      expect(exporter.mapping.length).toBeGreaterThan(0)
      for (const { to, from, note } of exporter.mapping) expect([to, from === '' && note === '']).toEqual([to, false])
    },
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bibtex } from '#export/bibliography/bibtex'
import { ris } from '#export/bibliography/ris'
import { exportLedger } from '#export/export-ledger'
import type { Report } from '#model/report'
import { exportedText, exportOptions, privateLedger } from '../support/exported.ts'
import { reportOf } from '../support/reading.ts'

const bare = { ...privateLedger(), sources: [], claims: [], incidents: [], notes: [] }
const write = async (exporter: typeof ris, ...reports: Report[]): Promise<string> =>
  exportedText(await exportLedger(exporter, { ...bare, reports }, exportOptions()))

const full = reportOf('Text.', {
  title: 'Strike kills 3 & wounds 50% {more}',
  byline: 'By Ann Orr',
  url: 'https://gazette.example/a_b%20{c}',
  captured: '2031-03-13T09:00:00Z',
})

describe('ris', () => {
  test('has a record a report, dates as the form has them', async () => {
    const text = await write(ris, full)
    expect(text).toMatch(/^TY {2}- NEWS\r\n/)
    expect(text).toContain('TI  - Strike kills 3 & wounds 50% {more}\r\n')
    expect(text).toContain('DA  - 2031/03/12\r\n')
    expect(text).toMatch(/ER {2}- \r\n\r\n$/)
  })
  test('lets no value begin another field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (title) => {
        const text = await write(ris, { ...full, title: `${title}\r\nER  - \nTY  - JOUR\u2028UR  - x` })
        expect(text.split(/[\r\n\u0085\u2028\u2029\v\f]+/).filter((line) => /^(?:ER|TY) {2}-/.test(line))).toHaveLength(
          2,
        )
      }),
      { seed: 20310306, numRuns: 300 },
    )
  })
})

describe('bibtex', () => {
  test('has an entry a report, with what TeX would read escaped', async () => {
    const text = await write(bibtex, full)
    expect(text).toContain('title = {{Strike kills 3 \\& wounds 50\\% \\{more\\}}}')
    expect(text).toContain('url = {https://gazette.example/a_b%20%7Bc%7D}')
    expect(text).toContain('date = {2031-03-12}')
  })
  test('keeps braces balanced and commands out, whatever a title holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', '@', '"', 'a', '\n', '#', '$', '^', '~', '_') }),
        async (title) => {
          const text = await write(bibtex, { ...full, title, byline: title, url: `https://x.example/${title}` })
          const plain = text.replace(/\\[{}#$%&_]/g, '').replace(/\\text(?:backslash|asciitilde|asciicircum)\{\}/g, '')
          expect(plain).not.toContain('\\')
          let depth = 0
          for (const char of plain) {
            if (char === '{') depth++
            if (char === '}') depth--
            expect(depth).toBeGreaterThanOrEqual(0)
          }
          expect(depth).toBe(0)
        },
      ),
      { seed: 20310307, numRuns: 500 },
    )
  })
})

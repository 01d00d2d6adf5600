import readExcel from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { exportLedger } from '#export/export-ledger'
import { csvPackage } from '#export/package/csv-package'
import { xlsx } from '#export/package/xlsx'
import { stillZip } from '#export/still-zip'
import { exportedText, exportOptions, privateLedger } from '../support/exported.ts'

const bytesOf = async (
  ledger = privateLedger(),
  options = exportOptions(),
): Promise<{ bytes: Buffer; dropped: readonly { what: string; count: number }[] }> => {
  const { files, dropped } = await exportLedger(xlsx, ledger, options)
  return { bytes: Buffer.concat([...(files[0]?.chunks ?? [])].map((chunk) => Buffer.from(chunk))), dropped }
}

describe('xlsx', () => {
  test('has the sheets of the data package, with the same heads and rows', async () => {
    const sheets = await readExcel((await bytesOf()).bytes)
    const tables = await exportLedger(csvPackage, privateLedger(), exportOptions())
    expect(sheets.map(({ sheet }) => `${sheet}.csv`)).toEqual(tables.files.slice(1).map(({ path }) => path))
    for (const { sheet, data } of sheets) {
      const [head = ''] = exportedText(tables, `${sheet}.csv`).split('\r\n')
      expect(data[0]).toEqual(head.split(','))
    }
  })
  test('keeps numbers as numbers, unknown ones blank, and runs no text', async () => {
    const ledger = privateLedger()
    const [first, ...others] = ledger.incidents
    const hostile = { ...ledger, incidents: [{ ...first!, title: '=HYPERLINK("http://x.example")' }, ...others] }
    const [incidents] = await readExcel((await bytesOf(hostile)).bytes)
    const [head = [], one = [], two = []] = incidents?.data ?? []
    const at = (name: string): number => head.indexOf(name)
    expect(one[at('title')]).toBe('\'=HYPERLINK("http://x.example")')
    expect([one[at('killed_low')], one[at('killed_high')]]).toEqual([0, null])
    expect([two[at('longitude')], two[at('killed_low')]]).toEqual([33.9, 1])
  })
  test('gives back what looks like an escape of the format', async () => {
    const ledger = privateLedger()
    const [first, ...others] = ledger.reports
    const { bytes } = await bytesOf({ ...ledger, reports: [{ ...first!, title: '_x003D_1+1 _x005F_ _x_' }, ...others] })
    const sheet = (await readExcel(bytes)).find((one) => one.sheet === 'reports')?.data ?? []
    expect(sheet[1]?.[3]).toBe('_x003D_1+1 _x005F_ _x_')
  })
  test('cuts what a cell cannot hold, takes out what XML cannot hold, and says so', async () => {
    const ledger = privateLedger()
    const long = `${'a'.repeat(32_766)}😀${'b'.repeat(50)}\u0000\ufffe`
    const reports = ledger.reports.map((report, i) =>
      i === 0 ? { ...report, byline: long, title: 'a\u0000\u001bb\ufffe' } : report,
    )
    const { bytes, dropped } = await bytesOf({ ...ledger, reports })
    const sheet = (await readExcel(bytes)).find((one) => one.sheet === 'reports')?.data ?? []
    expect(sheet[1]?.[3]).toBe('ab')
    expect(String(sheet[1]?.[4])).toHaveLength(32_767)
    expect(dropped).toContainEqual({ what: 'ends of long texts', why: expect.any(String), count: 1 })
  })
})

describe('stillZip', () => {
  test.each([[''], ['not a ZIP archive at all, but long enough to look for an end']])('refuses %j', (text) => {
    expect(() => stillZip(Buffer.from(text))).toThrow('no ZIP archive')
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { Unreadable } from '#read/reader'
import { readCsv } from '#read/sheet/csv-sheet'
import { readXlsx } from '#read/sheet/xlsx-sheet'

/** Rows, or a reason; anything else thrown fails the test, and so does a hang. */
async function reads(read: () => unknown): Promise<void> {
  const start = performance.now()
  try {
    await read()
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable)
  }
  expect(performance.now() - start).toBeLessThan(5000)
}

test('any bytes are a sheet of CSV, or refused', async () => {
  const marks = fc.constantFrom(',', ';', '"', '\n', '\r\n', '\t', '|', 'sep=;\n', '\ufeff', '"",', 'x')
  const texts = fc.array(marks, { maxLength: 300 }).map((parts) => Buffer.from(parts.join('')))
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 2000 }), texts), (bytes) => reads(() => readCsv(bytes))),
    { seed: 20310310, numRuns: 1000 },
  )
})

test('any change to a workbook is read, or refused', async () => {
  const data = [
    ['date', 'place'],
    ['2031-03-04', 'Vinn'],
    ['2031-03-05', '=1'],
  ].map((row) => row.map((value) => ({ value })))
  const whole = await writeExcel([{ sheet: 'S', data }]).toBuffer()
  const changes = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), {
    minLength: 1,
    maxLength: 12,
  })
  await fc.assert(
    fc.asyncProperty(changes, fc.nat(whole.length), fc.boolean(), async (edits, end, cut) => {
      const bytes = Buffer.from(cut ? whole.subarray(0, end) : whole)
      for (const { at, byte } of edits) if (at < bytes.length) bytes[at] = byte
      await reads(() => readXlsx(bytes, null))
    }),
    { seed: 20310311, numRuns: 300 },
  )
}, 120_000)

import readExcel from 'read-excel-file/node'
import { Unreadable } from '../reader.ts'
import type { SheetText } from './sheet-text.ts'
import { checkedParts } from './zip-limits.ts'

/** A cell as text: a day without a time of day as its date alone. */
function text(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return ''
    const iso = cell.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16)
  }
  return String(cell)
}

const isFilled = (rows: readonly (readonly unknown[])[]): boolean =>
  rows.some((row) => row.some((cell) => text(cell) !== ''))

/**
 * One sheet of a workbook as rows of text: the one named, else the first that is not empty. Throws Unreadable on what is no workbook, unpacks to too
 * much, or has no such sheet.
 */
export async function readXlsx(bytes: Uint8Array, wanted: string | null): Promise<SheetText> {
  const parts = await checkedParts(bytes)
  if (!parts.includes('xl/workbook.xml')) {
    const isOpen = parts.includes('content.xml')
    throw new Unreadable(
      isOpen ? 'it is an OpenDocument sheet: save it as .xlsx or CSV' : 'it is a ZIP archive, but no workbook',
    )
  }
  let sheets: Awaited<ReturnType<typeof readExcel>>
  try {
    sheets = await readExcel(Buffer.from(bytes))
  } catch (error) {
    throw new Unreadable(
      `the workbook cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`,
    )
  }
  const names = sheets.map(({ sheet }) => sheet)
  const found =
    wanted === null
      ? (sheets.find(({ data }) => isFilled(data)) ?? sheets[0])
      : sheets.find(({ sheet }) => sheet === wanted)
  if (!found)
    throw new Unreadable(
      wanted === null ? 'the workbook has no sheet' : `there is no sheet “${wanted}” (it has ${names.join(', ')})`,
    )
  return {
    sheet: found.sheet,
    rows: found.data.map((row, i) => ({ number: i + 1, cells: row.map(text) })),
    notes:
      wanted === null && names.length > 1
        ? [`the sheet “${found.sheet}” of ${names.length} is read: ${names.join(', ')}`]
        : [],
  }
}

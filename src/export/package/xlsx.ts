import writeExcel from 'write-excel-file/node'
import type { Dropped, Exporter } from '../exporter.ts'
import { stillZip } from '../still-zip.ts'
import { type Cell, safeText } from '../table/cell.ts'
import type { ColumnType, Table } from '../table/table.ts'
import { tablesLeaveOut } from './csv-package.ts'
import { tablesMapping, tablesOf } from './tables.ts'

/** Excel's own limits (Microsoft, "Excel specifications and limits"): characters in a cell, rows on a sheet. */
const MOST_CHARACTERS = 32_767
const MOST_ROWS = 1_048_576

/**
 * A text as a cell of a workbook: safe, and with what the format would decode ("_x003D_" is "=", ECMA-376 part 1, 22.4.2.4) written so that it
 * comes out as it is. The library takes out what XML 1.0 cannot hold.
 */
const sheetText = (text: string): string => safeText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

const WIDTHS: Readonly<Record<ColumnType, number>> = {
  string: 18,
  integer: 9,
  number: 11,
  boolean: 9,
  date: 11,
  year: 7,
}

type SheetCell = { value?: string | number | boolean; fontWeight?: 'bold'; wrap?: boolean } | null

/** A table as a sheet, and how many of its cells and rows Excel has no room for. */
function sheetOf(table: Table): { data: SheetCell[][]; cut: number; beyond: number } {
  let [cut, beyond] = [0, 0]
  const cell = (value: Cell): SheetCell => {
    if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return null
    if (typeof value !== 'string') return { value }
    const text = sheetText(value)
    if (text.length <= MOST_CHARACTERS) return { value: text }
    cut++
    return { value: `${text.slice(0, MOST_CHARACTERS - 1).replace(/[\ud800-\udbff]$/, '')}…` }
  }
  const data: SheetCell[][] = [table.columns.map(({ name }) => ({ value: name, fontWeight: 'bold' }))]
  for (const row of table.rows()) {
    if (data.length >= MOST_ROWS) beyond++
    else data.push(row.map(cell))
  }
  return { data, cut, beyond }
}

/** The tables as sheets of one workbook: first row frozen, numbers as numbers, what is unknown blank. */
export const xlsx: Exporter = {
  name: 'xlsx',
  title: 'the same tables as sheets of one workbook',
  standard: 'Office Open XML (ECMA-376, ISO/IEC 29500), as Excel and LibreOffice read it',
  source: 'written by write-excel-file 4.1.1',
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  files: 'one',
  binary: true,
  mapping: tablesMapping,
  leavesOut: tablesLeaveOut,
  async write(ledger, options) {
    const { tables, dropped } = tablesOf(ledger, options)
    let [cut, beyond] = [0, 0]
    const sheets = tables.map((table) => {
      const sheet = sheetOf(table)
      cut += sheet.cut
      beyond += sheet.beyond
      return {
        sheet: table.name,
        data: sheet.data,
        stickyRowsCount: 1,
        columns: table.columns.map(({ type, width }) => ({ width: width ?? WIDTHS[type] })),
      }
    })
    const bytes = await writeExcel(sheets).toBuffer()
    const over: Dropped[] = [
      { what: 'ends of long texts', why: `a cell of a workbook holds ${MOST_CHARACTERS} characters`, count: cut },
      { what: 'rows', why: `a sheet holds ${MOST_ROWS} rows; --format csv has no such limit`, count: beyond },
    ]
    return {
      files: [{ path: 'ledger.xlsx', chunks: [stillZip(bytes)] }],
      dropped: [...dropped, ...over.filter(({ count }) => count > 0)],
    }
  },
}

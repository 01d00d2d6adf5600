import { signatureOf } from '../charset/binary.ts'
import { collect, fileBytes } from '../input/bytes.ts'
import { Unreadable } from '../reader.ts'
import { readCsv } from './csv-sheet.ts'
import type { SheetText } from './sheet-text.ts'
import { readXlsx } from './xlsx-sheet.ts'

export interface ReadSheetOptions {
  /** Largest file in bytes; 50 MB unless said otherwise: a sheet of years is larger than a report. */
  readonly maxSize?: number
  /** Which sheet of a workbook. */
  readonly sheet?: string | null
  /** What '-' stands for. */
  readonly stdin?: AsyncIterable<Uint8Array | string>
}

const MOST = 50 * 1024 * 1024
/** Most rows: more belong in a database. */
const MOST_ROWS = 200_000

/** A sheet from a file of CSV, TSV or XLSX, told apart by its first bytes, not by its name. Throws Unreadable with the reason. */
export async function readSheet(
  file: string,
  { maxSize = MOST, sheet = null, stdin }: ReadSheetOptions = {},
): Promise<SheetText> {
  const bytes =
    file === '-' && stdin
      ? await collect(stdin, maxSize)
      : ((await fileBytes(file, () => ({ limit: maxSize, piecemeal: false })))?.bytes ?? new Uint8Array())
  if (bytes.length === 0) throw new Unreadable('it is empty')
  const known = signatureOf(bytes)
  if (known === 'an old or locked office document')
    throw new Unreadable('it is a sheet of an old Excel (.xls): save it as .xlsx or CSV')
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
  if (known !== null && !isZip) throw new Unreadable(`it is ${known}, no sheet`)
  const found = isZip ? await readXlsx(bytes, sheet) : readCsv(bytes)
  if (found.rows.length > MOST_ROWS) throw new Unreadable(`it has ${found.rows.length} rows, more than ${MOST_ROWS}`)
  return found
}

import { parse } from 'csv-parse/sync'
import { looksBinary } from '../charset/binary.ts'
import { decode } from '../charset/decode.ts'
import { Unreadable } from '../reader.ts'
import type { SheetText } from './sheet-text.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const

/** Lines by which a delimiter is chosen. */
const SAMPLE = 30
/** Longest record in characters: a cell without a closing quote takes in the rest of a file. */
const MOST_RECORD = 1_000_000

interface Record {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

const records = (text: string, delimiter: string, to?: number): Record[] =>
  parse(text, {
    delimiter,
    bom: true,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: MOST_RECORD,
    ...(to === undefined ? {} : { to }),
  }) as unknown as Record[]

/** How well a delimiter parts the first lines: how many columns most of them have, times how many do. */
function parting(text: string, delimiter: string): number {
  try {
    const lengths = records(text, delimiter, SAMPLE).map(({ record }) => record.length)
    const often = new Map<number, number>()
    for (const length of lengths) if (length > 1) often.set(length, (often.get(length) ?? 0) + 1)
    return Math.max(0, ...[...often].map(([length, times]) => (Math.min(length, 20) - 1) * times ** 2))
  } catch {
    return 0
  }
}

/**
 * A CSV or TSV file as rows of text: charset detected, delimiter chosen among , ; tab | (or named by a first line "sep=;", as Excel writes it). The
 * first row is 1. Throws Unreadable on what is no text, or no table.
 */
export function readCsv(bytes: Uint8Array): SheetText {
  const { text: decoded, notes } = decode(bytes)
  if (looksBinary(decoded)) throw new Unreadable('it is neither CSV nor a workbook')
  const named = /^\ufeff?sep=(.)\r?\n/.exec(decoded)
  // The line that names the delimiter stays a line, so that rows keep their numbers.
  const text = named ? decoded.slice(named[0].length) : decoded
  const delimiter =
    named?.[1] ?? DELIMITERS.reduce((best, one) => (parting(text, one) > parting(text, best) ? one : best))
  let rows: Record[]
  try {
    rows = records(text, delimiter)
  } catch (error) {
    throw new Unreadable(`it is no CSV: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`)
  }
  const shift = named ? 1 : 0
  const numbered = rows.map(({ record }, i) => ({ number: i + 1 + shift, cells: record }))
  return {
    sheet: null,
    rows: numbered,
    notes: [
      ...notes,
      ...(delimiter === ',' ? [] : [`columns are parted by ${delimiter === '\t' ? 'tabs' : `“${delimiter}”`}`]),
    ],
  }
}

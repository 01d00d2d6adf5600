import type { Mapping } from '../exporter.ts'
import type { Cell } from './cell.ts'

/** A type of the Frictionless Table Schema. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year'

/** One column: its name, where its values come from, and how a row gives one. */
export interface Column<Row> {
  readonly name: string
  readonly type: ColumnType
  /** What the mapping table of docs/standards.md says: the field of the ledger, or words. */
  readonly from: string
  readonly note?: string
  /** Never empty. */
  readonly required?: boolean
  /** The only values it takes. */
  readonly values?: readonly (string | number)[]
  /** Width on a sheet, in characters; by its type when not given. */
  readonly width?: number
  value(row: Row): Cell
}

/** A table's foreign key: a column whose values are the key of another table, or empty. */
export interface ForeignKey {
  readonly column: string
  readonly table: string
  readonly key: string
}

/** A table with its rows; columns as data, so that CSV, sheets, schema and docs are made from one list. */
export interface Table {
  readonly name: string
  readonly title: string
  readonly columns: readonly Omit<Column<never>, 'value'>[]
  readonly key: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  /** Cells in the order of the columns; can be walked more than once. */
  rows(): Iterable<Cell[]>
}

interface TableParts<Row> extends Pick<Table, 'name' | 'title' | 'key' | 'foreignKeys'> {
  readonly columns: readonly Column<Row>[]
  readonly records: () => Iterable<Row>
}

/** Binds columns to records. */
export function createTable<Row>({ records, columns, ...parts }: TableParts<Row>): Table {
  return {
    ...parts,
    columns,
    *rows() {
      for (const record of records()) yield columns.map((column) => column.value(record))
    },
  }
}

/** Columns as lines of the mapping table, with the table's name before the column's where there are several tables. */
export const mappingOf = (columns: readonly Omit<Column<never>, 'value'>[], table = ''): Mapping[] =>
  columns.map(({ name, from, note }) => ({ to: table === '' ? name : `${table}.${name}`, from, note: note ?? '' }))

import type { Ledger } from '#model/ledger'
import type { Column, Table } from '../table/table.ts'

const description = (column: Omit<Column<never>, 'value'>): string =>
  [column.from, column.note].filter((text) => text).join(': ')

/** One field of a Table Schema. */
function field(column: Table['columns'][number]): object {
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(column.values ? { enum: column.values } : {}),
  }
  return {
    name: column.name,
    type: column.type,
    ...(description(column) === '' ? {} : { description: description(column) }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

/** A key to its own table names it as '' (Table Schema 1.0 and 2.0 alike allow that, and tools of both read it). */
const reference = (own: string, table: string, key: string): object => ({
  resource: table === own ? '' : table,
  fields: [key],
})

const resource = ({ name, title, columns, key, foreignKeys }: Table): object => ({
  name,
  type: 'table',
  path: `${name}.csv`,
  title,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
  schema: {
    fields: columns.map(field),
    missingValues: [''],
    primaryKey: key,
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map((one) => ({
            fields: [one.column],
            reference: reference(name, one.table, one.key),
          })),
        }),
  },
})

/** `datapackage.json`: what the tables are, with types, keys and what each column means. */
export function datapackage(ledger: Ledger, tables: readonly Table[], now: string): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'hearsay-ledger',
    title: 'Who said what happened, in which words, and who they have it from',
    description: `Made by hearsay ${ledger.generator.version} (data ${ledger.generator.data}). Nobody checked whether what is said is true. An empty cell is unknown, never 0. A text that a spreadsheet would take for a formula has an apostrophe before it. Ids are of this ledger alone.`,
    version: '1.0.0',
    created: now,
    keywords: ['attribution', 'claims', 'incidents'],
    resources: tables.map(resource),
  }
  return `${JSON.stringify(descriptor, null, 1)}\n`
}

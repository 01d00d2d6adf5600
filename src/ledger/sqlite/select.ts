import type { OpenOptions } from '../open-options.ts'
import type { Table } from '../query.ts'
import { isSelect } from '../read/is-select.ts'
import { LedgerError } from '../store.ts'
import { connect, disconnect } from './connect.ts'

/** Rows of a user's SELECT over a connection that can only read. Throws `LedgerError` on what is no SELECT: ATTACH and VACUUM INTO write other files. */
export function selectRows(path: string, options: OpenOptions, query: string, limit: number): Table {
  if (!isSelect(query)) throw new LedgerError('only a SELECT (or WITH … SELECT, EXPLAIN, VALUES) is answered')
  const database = connect(path, { ...options, readOnly: true, create: false })
  try {
    const statement = database.prepare(query).safeIntegers(true).raw(true)
    const columns = statement.columns().map(({ name }) => name)
    const rows: Table['rows'][number][] = []
    let cut = false
    for (const row of statement.iterate() as Iterable<unknown[]>) {
      cut = rows.length >= limit
      if (cut) break
      rows.push(row.map(cellOf))
    }
    return { columns, rows, cut }
  } catch (error) {
    if (error instanceof LedgerError) throw error
    throw new LedgerError(error instanceof Error ? error.message : String(error), { cause: error })
  } finally {
    disconnect(database, true)
  }
}

/** A value as it can be shown: whole numbers stay exact, bytes become hexadecimal digits. */
const cellOf = (value: unknown): Table['rows'][number][number] =>
  typeof value === 'bigint'
    ? value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER
      ? Number(value)
      : value
    : value instanceof ArrayBuffer || value instanceof Uint8Array
      ? `x'${Buffer.from(value as Uint8Array).toString('hex')}'`
      : (value as string | number | null)

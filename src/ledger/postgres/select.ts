import type { Pool } from 'pg'
import type { Table } from '../query.ts'
import { isSelect } from '../read/is-select.ts'
import { LedgerError } from '../store.ts'

/** Milliseconds that a user's query may take. */
const PATIENCE = 60_000

/** Rows of a user's SELECT in a transaction that can only read, with a limit of time. Rejects with `LedgerError` on what is no SELECT. */
export async function selectRows(pool: Pool, query: string, limit: number): Promise<Table> {
  if (!isSelect(query)) throw new LedgerError('only a SELECT (or WITH … SELECT, EXPLAIN, VALUES) is answered')
  const client = await pool.connect()
  try {
    await client.query('begin transaction read only')
    await client.query(`set local statement_timeout = ${PATIENCE}`)
    // With a portal the server takes one statement alone, and gives no more rows than are asked for.
    const found = await client.query({
      text: query,
      values: [],
      rowMode: 'array',
      types: { getTypeParser: () => String },
    })
    const rows = (found.rows as unknown[][]).map((row) =>
      row.map((cell, i) => cellOf(cell, found.fields[i]?.dataTypeID ?? 0)),
    )
    return { columns: found.fields.map(({ name }) => name), rows: rows.slice(0, limit), cut: rows.length > limit }
  } catch (error) {
    throw error instanceof LedgerError ? error : new LedgerError((error as Error).message, { cause: error })
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
}

/** Numbers of the server's types: int8, int2, int4, float4, float8. */
const NUMBERS = new Set([20, 21, 23, 700, 701])

/** A value as it can be shown; whole numbers stay exact. */
function cellOf(value: unknown, type: number): Table['rows'][number][number] {
  if (value === null || value === undefined) return null
  const text = String(value)
  if (!NUMBERS.has(type)) return text
  return type === 20 && !Number.isSafeInteger(Number(text)) ? BigInt(text) : Number(text)
}

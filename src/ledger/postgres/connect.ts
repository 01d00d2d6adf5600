import pg from 'pg'
import { boundValue } from '../bound-value.ts'
import { LedgerError } from '../store.ts'

/** Whole numbers of 64 bits come as text otherwise: counts are none that a double could not hold. */
const INT8 = 20

/** The address without its password, for messages. */
export function publicAddress(address: string): string {
  try {
    const url = new URL(address)
    if (url.password !== '') url.password = '***'
    url.search = ''
    return url.href
  } catch {
    return 'postgres://…'
  }
}

/** What an error of the server, or of the way to it, means to the user. */
export function postgresProblem(error: unknown, location: string): LedgerError {
  if (error instanceof LedgerError) return error
  const { code = '', message } = error as { code?: string; message?: string }
  const why =
    code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' || code === 'EHOSTUNREACH'
      ? `no server answers there (${code})`
      : code === '28P01' || code === '28000'
        ? 'the server does not let this user in'
        : code === '3D000'
          ? 'there is no such database on the server'
          : code === '53100'
            ? "the server's disk is full; what was kept before is whole"
            : code === '57014'
              ? 'the query took too long'
              : (message ?? String(error)) || code
  return new LedgerError(`${location}: ${why}`, { cause: error })
}

/** Connections to a database. Values are bound as SQLite has them, so that both databases hold the same. */
export function connect(address: string, readOnly: boolean): pg.Pool {
  const pool = new pg.Pool({
    connectionString: address,
    max: 8,
    application_name: 'hearsay',
    connectionTimeoutMillis: 15_000,
    ...(readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
    types: {
      getTypeParser: ((type: number, format: 'text' | 'binary') =>
        type === INT8 ? Number : pg.types.getTypeParser(type, format as 'text')) as typeof pg.types.getTypeParser,
    },
  })
  // A connection that breaks while nobody uses it is replaced by the next one.
  pool.on('error', () => undefined)
  return pool
}

/** As node-postgres sends a value. */
export const sentValue = (value: unknown): unknown => {
  const bound = boundValue(value)
  return bound instanceof Uint8Array && !Buffer.isBuffer(bound) ? Buffer.from(bound) : bound
}

import type { MiddlewareHandler } from 'hono'
import { Refusal } from '../problem.ts'

const READS: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/** Whether a request was made by a page of another origin, as far as browsers say; programs say nothing. */
function isForeign(header: (name: string) => string | undefined): boolean {
  const site = header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const origin = header('origin')
  if (origin === undefined) return false
  try {
    return new URL(origin).host !== header('host')
  } catch {
    // "null": a sandboxed frame or a file.
    return true
  }
}

/**
 * Pages of other origins can neither read nor change anything under /api. What changes something must carry `X-Hearsay: 1` as well, which no form and no
 * picture can send, and which other origins may send only after a preflight that is never granted: there is no CORS here.
 */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  const header = (name: string): string | undefined => c.req.header(name)
  if (isForeign(header)) {
    throw new Refusal(
      403,
      'A page of another site asked for this. Open hearsay itself, under the address that it printed.',
    )
  }
  if (!READS.has(c.req.method) && header('x-hearsay') !== '1') {
    throw new Refusal(
      403,
      'What changes the ledger needs the header “X-Hearsay: 1”, so that no other page can do it.',
      {
        field: 'X-Hearsay',
      },
    )
  }
  return next()
}

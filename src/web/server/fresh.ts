import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { Served } from './queries.ts'

/** What is asked anew each time: runs of reading go on without the ledger changing. */
const ALWAYS = /^\/api\/(?:reads|export)(?:\/|$)/

/**
 * Answers carry the state of the ledger as ETag, one for all paths: who has the answer of this state gets 304, and nothing is looked up. `build` tells programs
 * apart that could answer otherwise of the same state.
 */
export function fresh(served: Served, build: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' || ALWAYS.test(c.req.path)) {
      await next()
      if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
      return
    }
    const state = createHash('sha256').update(`${build} ${served.name} ${await served.revision()}`)
    const tag = `W/"${state.digest('base64url').slice(0, 16)}"`
    const known = (c.req.header('if-none-match') ?? '').split(',').map((one) => one.trim())
    if (known.includes(tag)) return c.body(null, 304, { etag: tag, 'cache-control': 'private, no-cache' })
    await next()
    if (c.res.status !== 200) return
    c.res.headers.set('etag', tag)
    c.res.headers.set('cache-control', 'private, no-cache')
  }
}

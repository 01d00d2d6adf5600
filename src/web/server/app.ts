import { randomUUID } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { NoPlace } from '#ledger/store'
import type { Lexicon } from '#lexicon/lexicon'
import type { Vocabulary } from '#model/vocabulary'
import { fresh } from './fresh.ts'
import { withHeaders } from './guard/headers.ts'
import { isLoopback, onlyHost } from './guard/host.ts'
import { limitRate } from './guard/rate.ts'
import { sameOrigin } from './guard/same-origin.ts'
import { signIn } from './guard/sign-in.ts'
import { describe } from './openapi.ts'
import { problem, Refusal } from './problem.ts'
import type { Served } from './queries.ts'
import type { Reads } from './reads.ts'
import { decisionRoutes } from './route/decisions.ts'
import { exportRoutes } from './route/export.ts'
import { incidentRoutes } from './route/incidents.ts'
import { infoRoutes } from './route/info.ts'
import { listRoutes } from './route/lists.ts'
import { placeRoutes } from './route/places.ts'
import { readRoutes } from './route/reads.ts'
import { reportRoutes } from './route/reports.ts'
import type { App, Env } from './route/route.ts'
import { sessionRoutes } from './route/session.ts'
import { xrayRoutes } from './route/xray.ts'

/** Bytes of a request: JSON, and files in a form. */
const JSON_MOST = 1024 * 1024
const FORM_MOST = 50 * 1024 * 1024

export interface AppOptions {
  readonly served: Served
  readonly reads: Reads
  /** The address that is listened on. */
  readonly host: string
  /** Hashes of the tokens that let in; empty on loopback. */
  readonly tokens: readonly string[]
  readonly lexicon: () => Lexicon
  readonly vocabulary: () => Vocabulary
  /** Answers whatever is not under /api. */
  readonly pages: MiddlewareHandler
  /** The clock of decisions and exports. */
  readonly now: () => Date
  /** Told of a defect, before it is answered without its words. */
  readonly onDefect: (error: unknown) => void
}

/** Loopback is one person's browser; an address of the network is held to what a person clicks. */
const RATES = { own: { most: 2000, perSecond: 400 }, other: { most: 200, perSecond: 20 } }

const tooLarge = (most: number): never => {
  throw new Refusal(
    413,
    `That is more than the ${most / 1024 / 1024} MB that are taken at once. Send it in parts, or use “hearsay read”.`,
    { headers: { connection: 'close' } },
  )
}

/** Refuses bodies that are too large, and kinds that a form of another page could send. */
const limitBody: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const type = (c.req.header('content-type') ?? '').toLowerCase()
  const isForm = type.startsWith('multipart/form-data') && c.req.path === '/api/reads'
  const isJson = /^application\/json(?:\s*;|$)/.test(type)
  if (c.req.method === 'POST' && !isForm && !isJson) {
    throw new Refusal(415, 'Send application/json, or files to /api/reads as multipart/form-data.', {
      field: 'Content-Type',
    })
  }
  const most = isForm ? FORM_MOST : JSON_MOST
  return bodyLimit({ maxSize: most, onError: () => tooLarge(most) })(c, next)
}

/** The address that a request came from. */
const addressOf = (c: Context): string => {
  try {
    return getConnInfo(c).remote.address ?? 'unknown'
  } catch {
    return 'unknown'
  }
}

/** The server as a function from requests to answers. */
export function createApp(options: AppOptions): App {
  const { served, reads, host, tokens, lexicon, pages, now } = options
  const own = isLoopback(host)
  const app: App = new OpenAPIHono<Env>({
    defaultHook(result) {
      if (result.success) return
      const [issue] = result.error.issues
      const field = issue?.path.join('.') || result.target
      throw new Refusal(400, `${field}: ${issue?.message ?? 'not as expected'}`, { field })
    },
  })
  app.onError((error, c) => {
    if (error instanceof Refusal) return problem(c, error)
    if (error instanceof NoPlace) {
      return problem(c, new Refusal(400, 'after: no cursor of this list. Begin again without it.', { field: 'after' }))
    }
    if (error instanceof HTTPException && error.status < 500) {
      return problem(c, new Refusal(400, 'The request cannot be read: its body is not what its Content-Type says.'))
    }
    options.onDefect(error)
    return problem(
      c,
      new Refusal(
        500,
        'Something broke here; the ledger is as it was. What broke stands where hearsay serve was started.',
      ),
    )
  })
  app.notFound((c) =>
    problem(c, new Refusal(404, 'There is nothing under this address. /api/openapi.json lists what there is.')),
  )

  app.use('*', withHeaders)
  if (own) app.use('*', onlyHost(host))
  app.use('*', limitRate(own ? RATES.own : RATES.other, addressOf))
  const guard = tokens.length > 0 ? signIn(tokens, addressOf) : null
  if (guard) sessionRoutes(app, guard)
  app.use('/api/*', sameOrigin)
  if (guard) app.use('*', guard.only)
  app.use('/api/*', limitBody)
  app.use('/api/*', fresh(served, randomUUID()))

  infoRoutes(app, served, () => [...lexicon().ontology.classes.keys()])
  incidentRoutes(app, served)
  reportRoutes(app, served)
  listRoutes(app, served)
  decisionRoutes(app, served, now)
  readRoutes(app, served, reads, { paths: own })
  xrayRoutes(app, lexicon)
  placeRoutes(app, () => lexicon().gazetteer)
  exportRoutes(app, served, options.vocabulary, now)
  const description = JSON.stringify(describe(app))
  app.get('/api/openapi.json', (c) => c.body(description, 200, { 'content-type': 'application/json; charset=utf-8' }))
  app.use('*', pages)
  return app
}

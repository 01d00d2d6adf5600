import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { plainPolicy, signInPage } from '#web/page/plain-page'
import type { SignIn } from '../guard/sign-in.ts'
import { Refusal } from '../problem.ts'
import type { App } from './route.ts'

const isSameOrigin = (header: (name: string) => string | undefined): boolean => {
  const site = header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = header('origin')
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === header('host')
}

const asPage = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': plainPolicy,
}

/** The page where a token is given, and what takes it: a plain form, since nothing else is served before. */
export function sessionRoutes(app: App, guard: SignIn): void {
  app.post('/session', bodyLimit({ maxSize: 4096 }), async (c) => {
    if (!isSameOrigin((name) => c.req.header(name)))
      throw new Refusal(403, 'Sign in on the first page of hearsay itself.')
    const { token } = await c.req.parseBody()
    try {
      guard.start(c, typeof token === 'string' ? token.trim() : '')
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return c.body(signInPage(error.message), error.status, { ...asPage, ...error.headers })
    }
    return c.redirect('/', 303)
  })
  const welcome: MiddlewareHandler = async (c, next) => {
    const wantsPage =
      c.req.method === 'GET' && !c.req.path.startsWith('/api/') && /text\/html/.test(c.req.header('accept') ?? '')
    if (!wantsPage || guard.isKnown(c)) return next()
    return c.body(signInPage(null), 401, asPage)
  }
  app.use('*', welcome)
}

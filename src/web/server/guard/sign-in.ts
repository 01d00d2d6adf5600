import { createHash, randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { Refusal } from '../problem.ts'
import { createBuckets } from './rate.ts'
import { isToken } from './tokens.ts'

const COOKIE = 'hearsay_session'
/** How long a browser stays signed in, in seconds. */
const LASTS = 12 * 60 * 60
/** Wrong tokens an address may try: ten, then one in ten seconds. */
const TRIES = { most: 10, perSecond: 0.1 }

const key = (session: string): string => createHash('sha256').update(session).digest('hex')

export interface SignIn {
  /** Lets through who shows a token (`Authorization: Bearer`) or has signed in. */
  readonly only: MiddlewareHandler
  /** Whether a request comes from somebody who may see the ledger. */
  isKnown(c: Context): boolean
  /** Takes a token for a session in a cookie; a Refusal when it is none. */
  start(c: Context, token: string): void
}

/** Guards everything by tokens, of which only hashes are known. The cookie is another secret, so that a stolen one ends with its session. */
export function signIn(hashes: readonly string[], addressOf: (c: Context) => string): SignIn {
  const sessions = new Map<string, number>()
  const wrong = createBuckets(TRIES)

  const check = (c: Context, token: string): boolean => {
    if (isToken(token, hashes)) return true
    const wait = wrong.take(addressOf(c), performance.now())
    if (wait > 0) {
      throw new Refusal(429, `Too many wrong tokens from this address. Wait ${wait} s.`, {
        headers: { 'retry-after': `${wait}` },
      })
    }
    return false
  }
  const isKnown = (c: Context): boolean => {
    const [, bearer] = /^Bearer ([\w.~+/=-]{1,200})$/i.exec(c.req.header('authorization') ?? '') ?? []
    if (bearer !== undefined) return check(c, bearer)
    const session = getCookie(c, COOKIE)
    return session !== undefined && (sessions.get(key(session)) ?? 0) > Date.now()
  }
  return {
    isKnown,
    only: async (c, next) => {
      if (isKnown(c)) return next()
      throw new Refusal(
        401,
        'Give the token of this ledger: “Authorization: Bearer …”, or sign in on its first page.',
        {
          headers: { 'www-authenticate': 'Bearer realm="hearsay"' },
        },
      )
    },
    start(c, token) {
      if (!check(c, token)) throw new Refusal(401, 'That is not a token of this ledger.', { field: 'token' })
      const now = Date.now()
      for (const [session, until] of sessions) if (until <= now) sessions.delete(session)
      const session = randomBytes(32).toString('base64url')
      sessions.set(key(session), now + LASTS * 1000)
      const secure = c.req.header('x-forwarded-proto') === 'https'
      setCookie(c, COOKIE, session, { path: '/', httpOnly: true, sameSite: 'Strict', maxAge: LASTS, secure })
    },
  }
}

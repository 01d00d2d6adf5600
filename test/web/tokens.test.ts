import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hashToken, newToken } from '#web/server/guard/tokens'
import { CannotServe } from '#web/server/serve'
import { root } from '../support/cli.ts'
import { testServer } from '../support/served.ts'

describe('open to other machines', () => {
  test('it does not start without a token', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.0.7', 'example.org']) {
      await expect(testServer({ host, inputs: [] })).rejects.toThrow(CannotServe)
    }
  })
  test('nothing is seen without a token, and with one everything is', async () => {
    const token = newToken()
    const open = await testServer({ host: '0.0.0.0', tokens: [hashToken(token)], inputs: [] })
    try {
      const status = async (headers: Record<string, string>, path = '/api/ledger') =>
        (await open.ask(path, { headers })).status
      expect(await status({})).toBe(401)
      expect(await status({}, '/mark.svg')).toBe(401)
      expect(await status({ authorization: `Bearer ${newToken()}` })).toBe(401)
      expect(await status({ authorization: `Bearer ${token.slice(0, -1)}` })).toBe(401)
      expect(await status({ authorization: `Bearer ${token}` })).toBe(200)
      const page = await open.ask('/', { headers: { accept: 'text/html' } })
      expect(page.status).toBe(401)
      expect(await page.text()).toMatch(/<form method="post" action="\/session"/)
      const paths = await open.send('POST', '/api/reads', { inputs: ['/etc'] }, { authorization: `Bearer ${token}` })
      expect(paths.status).toBe(403)
    } finally {
      await open.end()
    }
  })
  test('signing in gives a cookie that scripts and other sites cannot use', async () => {
    const token = newToken()
    const open = await testServer({ host: '0.0.0.0', tokens: [hashToken(token)], inputs: [] })
    const origin = `http://127.0.0.1:${open.port}`
    const enter = (given: string, headers: Record<string, string>) =>
      open.ask('/session', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ token: given }),
      })
    try {
      expect((await enter(token, { origin: 'https://evil.example' })).status).toBe(403)
      expect((await enter(token, {})).status).toBe(403)
      expect((await enter('wrong', { origin })).status).toBe(401)
      const entered = await enter(token, { origin })
      expect(entered.status).toBe(303)
      const cookie = entered.headers.get('set-cookie') ?? ''
      expect(cookie).toMatch(/HttpOnly/)
      expect(cookie).toMatch(/SameSite=Strict/)
      expect(cookie).not.toContain(token)
      const session = cookie.split(';')[0] ?? ''
      expect((await open.ask('/api/ledger', { headers: { cookie: session } })).status).toBe(200)
      expect((await open.ask('/api/ledger', { headers: { cookie: `${session}x` } })).status).toBe(401)
      const tries = await Promise.all(Array.from({ length: 14 }, () => enter('guess', { origin })))
      expect(tries.map(({ status }) => status)).toContain(429)
      expect((await open.ask('/api/ledger', { headers: { cookie: session } })).status).toBe(200)
    } finally {
      await open.end()
    }
  })
  test('an address that asks too fast waits', async () => {
    const token = newToken()
    const open = await testServer({ host: '0.0.0.0', tokens: [hashToken(token)], inputs: [] })
    try {
      const asked = await Promise.all(
        Array.from({ length: 260 }, () => open.ask('/api/none', { headers: { authorization: `Bearer ${token}` } })),
      )
      const late = asked.find(({ status }) => status === 429)
      expect(Number(late?.headers.get('retry-after'))).toBeGreaterThan(0)
    } finally {
      await open.end()
    }
  })
  test('tokens are compared in constant time, and only their hashes are kept', () => {
    const source = readFileSync(join(root, 'src/web/server/guard/tokens.ts'), 'utf8')
    expect(source).toMatch(/timingSafeEqual\(kept, given\)/)
    expect(source).not.toMatch(/kept === |=== token|token ===/)
  })
})

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { builtPages } from '../support/built-pages.ts'
import { raw, type TestServer, testServer } from '../support/served.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer({ client: builtPages() })
})
afterAll(() => server.end())

describe('what is asked', () => {
  const PATHS = [
    '/api/incidents?after=AAAA',
    '/api/incidents?after=%00',
    `/api/incidents?after=${'x'.repeat(600)}`,
    '/api/incidents?after[]=1',
    '/api/incidents?limit=201',
    '/api/incidents?limit=-1',
    '/api/incidents?limit=1e9',
    '/api/incidents?sort=id;drop',
    '/api/incidents?since=2031-13-01',
    "/api/incidents?since=2031-03-01'--",
    '/api/incidents?minOrigins=NaN',
    '/api/incidents?box=1,2,3',
    '/api/incidents?box=1,2,3,x',
    '/api/incidents?box=0,10,1,-10',
    '/api/incidents?box=1e400,0,1,1',
    '/api/incidents/map?zoom=99',
    '/api/review?after=Zm9v',
    '/api/sources?after=Zm9v',
    '/api/reports?until=never',
    `/api/search?q=${'w'.repeat(301)}`,
    '/api/search',
    '/api/search?q=x&certainty=sure',
    '/api/places',
    '/api/export',
    '/api/reports/..%2f..%2fetc%2fpasswd',
    '/api/reports/a%00b',
    '/api/reports/..%5c..%5cx/original',
    `/api/incidents/${'a'.repeat(129)}`,
    "/api/sources/x'%20or%201=1",
  ]
  test.each(PATHS)('%s is refused, with what is wrong', async (path) => {
    const { status, body, headers } = await raw(server.port, { path })
    expect(status).toBe(400)
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    const { detail, field } = JSON.parse(body) as { detail: string; field: string }
    expect(detail.length).toBeGreaterThan(5)
    expect(field).toBeTruthy()
  })

  const WORDS = [
    "' or 1=1 --",
    '"; drop table claims; --',
    '%',
    '_',
    '*',
    '\\',
    '(((((',
    'NEAR(a b)',
    'a AND',
    '"unclosed',
    'quote:x',
    '-x',
    '\u202e\u0000',
    '🐘',
  ]
  test.each(WORDS)('“%s” is only words', async (words) => {
    const q = encodeURIComponent(words)
    for (const path of [
      `/api/search?q=${q}`,
      `/api/search?q=saltgate&who=${q}&where=${q}&class=${q}`,
      `/api/incidents?q=${q}`,
      `/api/incidents?class=${q}&where=${q}`,
      `/api/sources?q=${q}&kind=${q}&party=${q}`,
      `/api/reports?publisher=${q}&language=${q}`,
      `/api/places?q=${q}`,
    ]) {
      const answer = await server.ask(path)
      expect(answer.status, path).toBe(200)
      const { rows } = (await answer.json()) as { rows: unknown[] }
      if (!/^\/api\/incidents\?q=|search\?q=%/.test(path))
        expect(rows.length, path).toBeLessThanOrEqual(words === '%' ? 0 : 50)
    }
    expect((await server.store.counts()).claims).toBeGreaterThan(10)
    expect(server.defects).toEqual([])
  })

  test('whatever is asked, it is answered, and nothing breaks', async () => {
    const fields = ['q', 'class', 'where', 'since', 'until', 'box', 'after', 'limit', 'sort', 'zoom', 'minOrigins']
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          'incidents',
          'incidents/map',
          'incidents/timeline',
          'search',
          'sources',
          'reports',
          'notes',
          'review',
          'decisions',
        ),
        fc.dictionary(
          fc.constantFrom(...fields),
          fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom('2031-03-04', '-1,-1,1,1')),
        ),
        async (path, query) => {
          const answer = await server.ask(`/api/${path}?${new URLSearchParams(query)}`)
          expect([200, 400]).toContain(answer.status)
          await answer.arrayBuffer()
        },
      ),
      { seed: 7, numRuns: 150 },
    )
    expect(server.defects).toEqual([])
  })

  test.each([
    '/../out/test-secret.txt',
    '/%2e%2e/test-secret.txt',
    '/..%2ftest-secret.txt',
    '/assets/../../test-secret.txt',
    '/assets/%2e%2e%2f%2e%2e%2ftest-secret.txt',
    '/..\\test-secret.txt',
    '//etc/passwd.txt',
    '/assets/index-AbCdEf12.js%00.txt',
    '/.hidden.txt',
  ])('the file %s is not there', async (path) => {
    const { status, body } = await raw(server.port, { path })
    expect(body).not.toContain('secret')
    expect([400, 404]).toContain(status)
  })
})

describe('what comes back', () => {
  test('every answer says what a page may do, and that nobody else may look', async () => {
    for (const path of ['/', '/api/ledger', '/api/none', '/mark.svg', '/incident/1']) {
      const { headers } = await server.ask(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy, path).toMatch(/default-src 'none'/)
      expect(policy, path).not.toMatch(/unsafe-(?:inline|eval)/)
      expect(policy, path).toMatch(/frame-ancestors 'none'/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })
  test('built pages: files by content for ever, every other address the application', async () => {
    const asset = await server.ask('/assets/index-AbCdEf12.js')
    expect(asset.headers.get('cache-control')).toMatch(/immutable/)
    expect(asset.headers.get('content-type')).toMatch(/^text\/javascript/)
    for (const path of ['/', '/index.html', '/incidents/ae3d', '/review']) {
      const page = await server.ask(path)
      expect(await page.text(), path).toMatch(/<title>hearsay/)
      expect(page.headers.get('cache-control')).toBe('no-cache')
    }
    expect((await server.ask('/', { method: 'POST' })).status).toBe(405)
  })
  test('a defect is answered without its words', async () => {
    const broken = await testServer({ inputs: [] })
    await broken.store.close()
    const answer = await broken.ask('/api/incidents')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toMatch(/sqlite|database|\.ts\b|closed/i)
    expect(broken.defects.length).toBe(1)
  })
})

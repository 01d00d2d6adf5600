import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raw, type TestServer, testServer } from '../support/served.ts'

let server: TestServer
let report: string
let quote: { start: number; end: number; text: string }

beforeAll(async () => {
  server = await testServer()
  const { rows } = (await (await server.ask('/api/review?limit=1')).json()) as {
    rows: { claim: { report: string; quote: typeof quote } }[]
  }
  report = rows[0]?.claim.report ?? ''
  quote = rows[0]?.claim.quote ?? quote
})
afterAll(() => server.end())

const decision = () => ({ what: 'accept', by: 'Test', on: [{ report, quote, field: null }], value: null })

describe('who may ask', () => {
  test.each([
    ['another name (DNS rebinding)', 'evil.example', 421],
    ['another name with our port', 'evil.example:4242', 421],
    ['a name that begins as ours', 'localhost.evil.example', 421],
    ['a name that ends as ours', 'evil-localhost', 421],
    ['an address of the network', '192.168.0.7', 421],
    ['credentials before the name', 'localhost@evil.example', 400],
    ['a name with a dot behind it', 'evil.example.', 421],
    ['localhost', 'localhost:4242', 200],
    ['LOCALHOST', 'LOCALHOST', 200],
    ['127.0.0.1 through a tunnel', '127.0.0.1:9999', 200],
    ['[::1]', '[::1]:4242', 200],
  ])('Host: %s', async (_, host, status) => {
    expect((await raw(server.port, { path: '/api/ledger', headers: { host } })).status).toBe(status)
  })

  test.each<[string, Record<string, string>, number]>([
    ['without the header', { 'content-type': 'application/json' }, 403],
    ['with another value of it', { 'content-type': 'application/json', 'x-hearsay': '2' }, 403],
    [
      'from another origin',
      { 'content-type': 'application/json', 'x-hearsay': '1', origin: 'https://evil.example' },
      403,
    ],
    ['from a sandboxed frame', { 'content-type': 'application/json', 'x-hearsay': '1', origin: 'null' }, 403],
    [
      'from another port of this machine',
      { 'content-type': 'application/json', 'x-hearsay': '1', origin: 'http://127.0.0.1:1' },
      403,
    ],
    [
      'that a browser calls cross-site',
      { 'content-type': 'application/json', 'x-hearsay': '1', 'sec-fetch-site': 'cross-site' },
      403,
    ],
    [
      'that a browser calls same-site',
      { 'content-type': 'application/json', 'x-hearsay': '1', 'sec-fetch-site': 'same-site' },
      403,
    ],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded', 'x-hearsay': '1' }, 415],
    ['as plain text', { 'content-type': 'text/plain', 'x-hearsay': '1' }, 415],
    ['as JSON in disguise', { 'content-type': 'text/plain; application/json', 'x-hearsay': '1' }, 415],
    [
      'as a form with files elsewhere than reads',
      { 'content-type': 'multipart/form-data; boundary=x', 'x-hearsay': '1' },
      415,
    ],
  ])('a decision %s is refused', async (_, headers, status) => {
    const answer = await server.ask('/api/decisions', { method: 'POST', headers, body: JSON.stringify(decision()) })
    expect(answer.status).toBe(status)
    expect(await server.store.decisions()).toEqual([])
  })

  test('nothing is granted to other origins, not even after asking (no CORS)', async () => {
    const asked = {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'x-hearsay',
    }
    const preflight = await server.ask('/api/decisions', { method: 'OPTIONS', headers: asked })
    expect(preflight.status).toBeGreaterThanOrEqual(400)
    for (const name of preflight.headers.keys()) expect(name).not.toMatch(/^access-control/)
    expect((await server.ask('/api/ledger', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  })
})

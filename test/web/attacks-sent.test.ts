import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestServer, testServer } from '../support/served.ts'

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

describe('what is sent', () => {
  test.each<[string, unknown, number, string]>([
    ['no kind of decision', { ...{}, what: 'publish', by: 'T', on: [], value: null }, 422, ''],
    ['nobody', { what: 'accept', by: ' ', on: [], value: null }, 400, 'by'],
    ['no words', { what: 'accept', by: 'T', on: [], value: null }, 422, 'on'],
    [
      'a report that is not there',
      {
        what: 'accept',
        by: 'T',
        on: [{ report: 'x', quote: { start: 0, end: 1, text: 'x' }, field: null }],
        value: null,
      },
      422,
      'on[0]',
    ],
    ['half a place', { what: 'accept', by: 'T', on: [{ report: 'x' }], value: null }, 400, 'on.0.quote'],
    ['a field too many', { what: 'accept', by: 'T', on: [], value: null, admin: true }, 400, 'json'],
    [
      'an undo of nothing',
      { what: 'undo', by: 'T', on: [], value: { decision: 'f'.repeat(64) } },
      422,
      'value.decision',
    ],
    ['forgetting, which is done at the machine', { what: 'forget', by: 'T', on: [], value: null }, 403, 'what'],
    ['a list', [], 400, 'json'],
  ])('a decision with %s is refused', async (_, body, status, field) => {
    const answer = await server.send('POST', '/api/decisions', body)
    expect(answer.status).toBe(status)
    const problem = (await answer.json()) as { field?: string; detail: string }
    if (field !== '') expect(problem.field).toBe(field)
    expect(await server.store.decisions()).toEqual([])
  })

  test('a decision on words that the report does not have is refused', async () => {
    const on = [{ report, quote: { ...quote, text: `${quote.text}!` }, field: null }]
    const answer = await server.send('POST', '/api/decisions', { ...decision(), on })
    expect(answer.status).toBe(422)
    expect(await server.store.decisions()).toEqual([])
  })

  test('broken JSON is refused', async () => {
    const headers = { 'content-type': 'application/json', 'x-hearsay': '1' }
    expect((await server.ask('/api/decisions', { method: 'POST', headers, body: '{"what":' })).status).toBe(400)
  })

  test('a body that is too large is refused, told or not', async () => {
    const text = 'x'.repeat(1_100_000)
    expect((await server.send('POST', '/api/xray', { text })).status).toBe(413)
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(JSON.stringify({ text })))
        controller.close()
      },
    })
    const headers = { 'content-type': 'application/json', 'x-hearsay': '1' }
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
    expect((await server.ask('/api/xray', init)).status).toBe(413)
    expect((await server.send('POST', '/api/xray', { text: 'x'.repeat(500_000) })).status).toBe(400)
  })

  test.each([
    ['a file by its scheme', 'file:///etc/passwd', 422],
    ['standard input', '-', 422],
    ['another scheme', 'gopher://example.org/1', 422],
  ])('reading %s is refused', async (_, input, status) => {
    expect((await server.send('POST', '/api/reads', { inputs: [input] })).status).toBe(status)
  })

  test('an address of this machine is not fetched', async () => {
    const answer = await server.send('POST', '/api/reads', { inputs: [`http://127.0.0.1:${server.port}/api/ledger`] })
    const { id } = (await answer.json()) as { id: string }
    const events = await (await server.ask(`/api/reads/${id}/events`)).text()
    expect(events).toMatch(/event: done/)
    expect(events).toMatch(/private|this machine/i)
  })
})

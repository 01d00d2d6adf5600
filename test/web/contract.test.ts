import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiFile, apiText } from '../../scripts/schema/api-schema.ts'
import { type TestServer, testServer } from '../support/served.ts'

interface Operation {
  readonly summary?: string
  readonly responses: Record<
    string,
    { readonly content?: Record<string, { readonly schema: { readonly $ref?: string } }> }
  >
}
interface Document {
  readonly openapi: string
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { readonly schemas: Record<string, object> }
}

let server: TestServer
let document: Document
let check: (schema: object | string) => (value: unknown) => string

beforeAll(async () => {
  server = await testServer()
  document = (await (await server.ask('/api/openapi.json')).json()) as Document
  const ajv = new Ajv2020({ strict: false, allErrors: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'https://hearsay.invalid/doc', components: document.components })
  check = (schema) => {
    const own =
      typeof schema === 'string' ? { $ref: `https://hearsay.invalid/doc#/components/schemas/${schema}` } : schema
    const validate = ajv.compile(
      JSON.parse(JSON.stringify(own).replaceAll('"#/', '"https://hearsay.invalid/doc#/')) as object,
    )
    return (value) => (validate(value) ? '' : ajv.errorsText(validate.errors))
  }
})
afterAll(() => server.end())

test('docs/api.schema.json is what the contract says (npm run build:schema)', () => {
  expect(readFileSync(apiFile, 'utf8')).toBe(apiText())
})

describe('the description', () => {
  test('is OpenAPI 3.1: its own parts and its references are whole', () => {
    expect(document.openapi).toMatch(/^3\.1\./)
    const text = JSON.stringify(document)
    for (const [, name = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      expect(document.components.schemas, name).toHaveProperty([name])
    }
    for (const [path, operations] of Object.entries(document.paths)) {
      expect(path).toMatch(/^\/api\//)
      for (const [method, operation] of Object.entries(operations)) {
        expect(operation.summary, `${method} ${path}`).toBeTruthy()
        expect(Object.keys(operation.responses)[0], `${method} ${path}`).toMatch(/^20[012]$/)
      }
    }
    for (const name of Object.keys(document.components.schemas)) expect(check(name)(undefined), name).not.toBe('')
  })
  test('has every endpoint that the contract names', () => {
    const named = ['lists', 'pages', 'work'].flatMap((file) => {
      const text = readFileSync(new URL(`../../src/web/contract/${file}.ts`, import.meta.url), 'utf8')
      return [...text.matchAll(/\b(GET|POST) (\/api\/[\w/]+)/g)].map(([, method = '', path = '']) => [
        method.toLowerCase(),
        path.replace(/\/ID$/, '/{id}'),
      ])
    })
    expect(named.length).toBeGreaterThan(14)
    for (const [method = '', path = ''] of named) expect(document.paths[path], path).toHaveProperty([method])
  })
})

/** Answers of every GET that needs nothing but what the ledger has; paths in braces are filled with its first ids. */
async function askAll(): Promise<(readonly [path: string, asked: string])[]> {
  const first = async (path: string): Promise<string> => {
    const { rows } = (await (await server.ask(path)).json()) as { rows: { id: string }[] }
    return rows[0]?.id ?? ''
  }
  const read = (await (
    await server.send('POST', '/api/reads', { text: 'A drone hit a barn in Port Sorrel, the mayor said.' })
  ).json()) as { id: string }
  const sources = (await (await server.ask('/api/sources?kind=armed-group')).json()) as {
    rows: { id: string; public: boolean }[]
  }
  const ids: Record<string, string> = {
    '/api/incidents/{id}': await first('/api/incidents?sort=contradictions'),
    '/api/reports/{id}': await first('/api/reports'),
    '/api/reads/{id}': read.id,
    '/api/sources/{id}': sources.rows.find((source) => source.public)?.id ?? '',
  }
  const [a, b] = ((await (await server.ask('/api/incidents?limit=2')).json()) as { rows: { id: string }[] }).rows
  const queries: Record<string, string> = {
    '/api/compare': `?a=${a?.id}&b=${b?.id}`,
    '/api/search': '?q=saltgate',
    '/api/places': '?q=Odesa',
  }
  return Object.entries(document.paths)
    .filter(([, operations]) => 'get' in operations)
    .map(([path]) => [path, `${path.replace('{id}', ids[path] ?? 'none')}${queries[path] ?? ''}`] as const)
    .filter(([path]) => !/events$|original$|export$/.test(path))
}

test('every list and page answers in its form', async () => {
  const all = await askAll()
  expect(all.length).toBeGreaterThanOrEqual(15)
  for (const [path, asked] of all) {
    const answer = await server.ask(asked)
    expect(answer.status, asked).toBe(200)
    const schema = document.paths[path]?.get?.responses['200']?.content?.['application/json']?.schema
    if (!schema) throw new Error(`${path} has no form`)
    const body = (await answer.json()) as { rows?: unknown[] }
    expect(check(schema)(body), asked).toBe('')
    if (body.rows && !/decisions|reads/.test(path)) expect(body.rows.length, asked).toBeGreaterThan(0)
  }
  expect(server.defects).toEqual([])
})

test('an answer of another form would be seen', () => {
  expect(check('IncidentList')({ rows: [{}], total: 1, after: null })).not.toBe('')
  expect(check('Problem')({ title: 'x' })).not.toBe('')
})

test('a text is read at a glance and not kept', async () => {
  const before = await server.store.counts()
  const text =
    'Two people were killed when a drone hit a bus in Port Sorrel on Tuesday, Mayor Ana Belm said. The army denied it.'
  const answer = await server.send('POST', '/api/xray', { text, publisher: 'Gazette', published: '2031-03-12' })
  const body = (await answer.json()) as { claims: unknown[]; strip: { attributed: number } }
  expect(check('Xray')(body)).toBe('')
  expect(body.claims.length).toBeGreaterThan(0)
  expect(body.strip.attributed).toBeGreaterThan(0)
  expect((await server.store.counts()).reports).toBe(before.reports)
})

test('problems are of their form, and name the field', async () => {
  const answer = await server.ask('/api/incidents?limit=0')
  expect(answer.status).toBe(400)
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  const body = (await answer.json()) as { field: string; status: number }
  expect(check('Problem')(body)).toBe('')
  expect(body).toMatchObject({ status: 400, field: 'limit' })
})

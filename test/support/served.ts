import { rmSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { openLedger } from '#ledger/open'
import type { Store } from '#ledger/store'
import { keepRun } from '#run/keep-run'
import { type ServeOptions, type Serving, serveLedger } from '#web/server/serve'
import { storeServed } from '#web/server/store-served'
import { root, scratch } from './cli.ts'
import { lexicon } from './reading.ts'

/** A real server on a free port over a real ledger file. */
export interface TestServer extends Serving {
  readonly store: Store
  readonly folder: string
  /** What broke in the server. */
  readonly defects: unknown[]
  /** Asks under the server's own address. */
  ask(path: string, init?: RequestInit): Promise<Response>
  /** Sends JSON as the pages do. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  end(): Promise<void>
}

export interface TestServerOptions extends Partial<Omit<ServeOptions, 'served'>> {
  /** What is read into the ledger first; unset: examples/. */
  readonly inputs?: readonly string[]
  readonly readOnly?: boolean
}

/** Starts one; whoever starts it ends it. */
export async function testServer({
  inputs = [join(root, 'examples')],
  readOnly,
  ...options
}: TestServerOptions = {}): Promise<TestServer> {
  const folder = scratch()
  const file = join(folder, 'ledger.db')
  const words = lexicon()
  let store = await openLedger(file, { create: true })
  if (inputs.length > 0) await keepRun(inputs, store, { lexicon: words, threads: 1 })
  if (readOnly) {
    await store.close()
    store = await openLedger(file, { readOnly })
  }
  const defects: unknown[] = []
  const serving = await serveLedger({
    served: storeServed(store, { lexicon: () => words, reading: { threads: 1 } }),
    port: 0,
    lexicon: () => words,
    now: () => new Date('2031-04-01T10:00:00Z'),
    client: join(folder, 'no-client'),
    onDefect: (error) => defects.push(error),
    ...options,
  })
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(path, `http://127.0.0.1:${serving.port}/`), { redirect: 'manual', ...init })
  return {
    ...serving,
    store,
    folder,
    defects,
    ask,
    send: (method, path, body, headers = {}) =>
      ask(path, {
        method,
        headers: {
          'x-hearsay': '1',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    async end() {
      await serving.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A request as a client writes it that is no browser: any path, any Host. */
export const raw = (
  port: number,
  { path, method = 'GET', headers = {} }: { path: string; method?: string; headers?: Record<string, string> },
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let body = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => {
        body += chunk
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }))
    })
    sent.on('error', reject)
    sent.end()
  })

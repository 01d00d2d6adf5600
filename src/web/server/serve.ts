import { createServer, type Server } from 'node:http'
import { dirname, join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { builtDataFolder } from '#lexicon/files'
import { type Lexicon, loadLexicon } from '#lexicon/lexicon'
import { loadVocabulary } from '#lexicon/vocabulary'
import { dataPage, plainPolicy } from '#web/page/plain-page'
import { createApp } from './app.ts'
import { isLoopback } from './guard/host.ts'
import type { Served } from './queries.ts'
import { createReads } from './reads.ts'
import { staticPages } from './static.ts'

/** Built by Vite. */
const CLIENT = join(dirname(builtDataFolder), 'client')

/** Port unless one is given, and how many after it are tried. */
const PORT = 4242
const TRIES = 50

/** Milliseconds for the head of a request, and for all of it: 50 MB over a slow line. */
const HEAD_TIME = 15_000
const REQUEST_TIME = 120_000
/** Milliseconds that answers under way may take once the server is to end. */
const END_TIME = 3000

/** The server cannot start as it was asked to; its message says why, for the user. */
export class CannotServe extends Error {
  /** Asked for wrongly, rather than stopped by the machine. */
  readonly isWrongUse: boolean

  constructor(message: string, isWrongUse = false) {
    super(message)
    this.isWrongUse = isWrongUse
  }
}

export interface ServeOptions {
  readonly served: Served
  /** Unset: 127.0.0.1, and ::1 where the machine has it. */
  readonly host?: string | undefined
  /** Unset: 4242 or the next that is free; 0: any. */
  readonly port?: number | undefined
  /** Hashes of tokens; needed on any address that is not loopback. */
  readonly tokens?: readonly string[] | undefined
  readonly lexicon?: () => Lexicon
  readonly now?: () => Date
  /** Folder of the built pages; unset: this package's. */
  readonly client?: string
  readonly onDefect?: (error: unknown) => void
}

export interface Serving {
  /** Where a browser finds it. */
  readonly url: string
  readonly port: number
  /** Takes no more requests, ends what is under way, closes the ledger. */
  close(): Promise<void>
}

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE'

/** Listens; rejects with what the system says. */
const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port, exclusive: true, ipv6Only: host.includes(':') }, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })

/** Listens on the port, or the first free one after it where none was asked for. */
async function listenFree(
  make: () => Server,
  host: string,
  asked: number | undefined,
): Promise<{ server: Server; port: number }> {
  for (let port = asked ?? PORT, tries = 1; ; port += 1, tries += 1) {
    const server = make()
    try {
      return { server, port: await listen(server, host, port) }
    } catch (error) {
      if (isTaken(error) && asked === undefined && tries < TRIES) continue
      const why = error instanceof Error ? error.message : String(error)
      throw new CannotServe(
        isTaken(error) ? `port ${port} is taken; give another with --port` : `${host}:${port}: ${why}`,
      )
    }
  }
}

const LINKS = [
  ['/api/ledger', 'what is served'],
  ['/api/incidents', 'incidents'],
  ['/api/incidents/map', 'incidents on a map'],
  ['/api/incidents/timeline', 'incidents over time'],
  ['/api/reports', 'reports'],
  ['/api/sources', 'sources'],
  ['/api/review', 'what waits for a person'],
  ['/api/decisions', 'what people decided'],
  ['/api/notes', 'what was odd'],
  ['/api/reads', 'runs of reading'],
  ['/api/openapi.json', 'all of it described (OpenAPI 3.1)'],
] as const

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Serves a ledger over HTTP. Rejects with `CannotServe`: a port that is taken, an address of the network without a token. */
export async function serveLedger(options: ServeOptions): Promise<Serving> {
  const { served, host = '127.0.0.1', port, tokens = [] } = options
  if (!isLoopback(host) && tokens.length === 0) {
    throw new CannotServe(
      `${host} is open to other machines: that needs a token ('hearsay serve --new-token' makes one, --token-file names it)`,
      true,
    )
  }
  const reads = createReads(served)
  const app = createApp({
    served,
    reads,
    host,
    tokens,
    lexicon: options.lexicon ?? once(() => loadLexicon()),
    vocabulary: once(loadVocabulary),
    pages: await staticPages(options.client ?? CLIENT, { page: dataPage(served.name, LINKS), policy: plainPolicy }),
    now: options.now ?? (() => new Date()),
    onDefect: options.onDefect ?? (() => undefined),
  })
  const make = (): Server =>
    createServer(
      { headersTimeout: HEAD_TIME, requestTimeout: REQUEST_TIME, keepAliveTimeout: 5000, maxHeaderSize: 16_384 },
      getRequestListener(app.fetch),
    )
  const first = await listenFree(make, host, port)
  const servers = [first.server]
  if (options.host === undefined) {
    // Browsers may take "localhost" for ::1; a machine without IPv6 does without.
    const second = make()
    const heard = await listen(second, '::1', first.port).then(
      () => true,
      () => false,
    )
    if (heard) servers.push(second)
  }
  const name = isLoopback(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${options.host === undefined ? 'localhost' : name}:${first.port}/`,
    port: first.port,
    close: once(async () => {
      const ended = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())))
      await reads.close()
      for (const server of servers) server.closeIdleConnections()
      const late = setTimeout(() => {
        for (const server of servers) server.closeAllConnections()
      }, END_TIME)
      await Promise.all(ended)
      clearTimeout(late)
      await served.close()
    }),
  }
}

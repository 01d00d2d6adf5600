import { execFile } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { dataFolder } from '#lexicon/files'
import { entries } from './dev/entries.ts'
import { shell } from './dev/shell.ts'

/** `npm run dev`: every example and every case as an annotated page on this machine (PORT, 4477 unless set), shown again on change. */
const root = dirname(dataFolder)
const port = Number(process.env.PORT ?? 4477)
const renderer = join(root, 'scripts', 'dev', 'render.ts')
const run = promisify(execFile)
const pages = new Map<string, Promise<string>>()
const listeners = new Set<ServerResponse>()

async function render(inputs: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', '-C', 'source', renderer, ...inputs], {
    cwd: root,
    maxBuffer: 1 << 28,
  })
  return stdout
}

function page(path: string): Promise<string> | null {
  const entry = entries(root).find((candidate) => candidate.path === path)
  if (!entry) return null
  const known = pages.get(path) ?? render(entry.inputs)
  pages.set(path, known)
  return known
}

let waiting: NodeJS.Timeout | undefined
function changed(): void {
  // Editors write a file in several steps: one reload for all of them.
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    pages.clear()
    for (const listener of listeners) listener.write('data: changed\n\n')
  }, 150)
}

for (const folder of ['src', 'data', 'examples', 'test/reports']) {
  if (existsSync(join(root, folder))) watch(join(root, folder), { recursive: true }, changed)
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost')
  const send = (status: number, type: string, body: string): void => {
    response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(body)
  }
  // A page elsewhere that points its name at this machine must not read along.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? ''))
    return send(403, 'text/plain', 'loopback only')
  if (pathname === '/') return send(200, 'text/html', shell(entries(root)))
  if (pathname === '/events') {
    response
      .writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      .write(': listening\n\n')
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
    return
  }
  const found = pathname.startsWith('/page/') ? page(pathname.slice('/page'.length)) : null
  if (!found) return send(404, 'text/plain', `there is no page ${pathname}`)
  try {
    send(200, 'text/html', await found)
  } catch (error) {
    send(500, 'text/plain', error instanceof Error ? error.message : String(error))
  }
})
server.listen(port, '127.0.0.1', () => process.stdout.write(`http://localhost:${port}\n`))

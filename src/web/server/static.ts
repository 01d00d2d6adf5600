import { createReadStream, existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { MiddlewareHandler } from 'hono'
import { Refusal } from './problem.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pbf: 'application/x-protobuf',
  wasm: 'application/wasm',
  txt: 'text/plain; charset=utf-8',
}

/** Files that Vite names by their content: "/assets/index-B3kd9x2Q.js" never changes. */
const isHashed = (path: string): boolean => /^\/assets\/[^/]+-[\w-]{8}\.[a-z\d]+$/.test(path)

/** Paths of all files under a folder, with `/`. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
}

/**
 * Serves the built pages in `folder`; every other path is a page of the application, which reads it from the address. Only names that stand in the folder are
 * opened: nothing in a request is ever made a path. `instead` is the page that is shown until there is a build, with its policy.
 */
export async function staticPages(
  folder: string,
  instead: { readonly page: string; readonly policy: string },
): Promise<MiddlewareHandler> {
  const built = existsSync(join(folder, 'index.html'))
  const known = new Set(built ? await filesIn(folder) : [])
  return async (c, next) => {
    if (c.req.path.startsWith('/api/') || c.req.path === '/api') return next()
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      throw new Refusal(405, 'Pages are only read.', { headers: { allow: 'GET, HEAD' } })
    const { path } = c.req
    if (known.has(path) && path !== '/index.html') {
      const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
      const stream = Readable.toWeb(createReadStream(join(folder, path.slice(1)))) as ReadableStream
      const cache = isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
      return c.body(stream, 200, { 'content-type': type, 'cache-control': cache })
    }
    // A file that is asked for by name and is not there is no page.
    if (path !== '/index.html' && /\.[a-z\d]{1,11}$/i.test(path)) throw new Refusal(404, 'There is no such file.')
    const page = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' }
    if (built) return c.body(await readFile(join(folder, 'index.html'), 'utf8'), 200, page)
    return c.body(instead.page, 200, { ...page, 'content-security-policy': instead.policy })
  }
}

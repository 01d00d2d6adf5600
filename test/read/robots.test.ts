import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isAllowed, parseRobots } from '#read/fetch/robots'
import { gather, lineOf } from './gather.ts'

const allowed = (robots: string, path: string): boolean =>
  isAllowed(parseRobots(robots, 'hearsay'), new URL(path, 'https://tarn.example'))

const cases: readonly (readonly [robots: string, path: string, allowed: boolean])[] = [
  ['', '/x', true],
  ['User-agent: *\nDisallow: /', '/x', false],
  ['User-agent: *\nDisallow:', '/x', true],
  ['user-agent:*\ndisallow:/private # all of it', '/private/x', false],
  ['User-agent: *\nDisallow: /private', '/public', true],
  ['User-agent: other\nDisallow: /', '/x', true],
  ['User-agent: other\nUser-agent: hearsay\nDisallow: /x', '/x', false],
  ['User-agent: *\nDisallow: /\n\nUser-agent: Hearsay\nAllow: /', '/x', true],
  ['User-agent: hearsay\nDisallow: /a\n\nUser-agent: *\nDisallow: /b', '/b', true],
  ['User-agent: *\nDisallow: /news\nAllow: /news/open', '/news/open/1', true],
  ['User-agent: *\nAllow: /news\nDisallow: /news', '/news', true],
  ['User-agent: *\nDisallow: /*.php$', '/a/b.php', false],
  ['User-agent: *\nDisallow: /*.php$', '/a/b.php?x', true],
  ['User-agent: *\nDisallow: /*?', '/a?b', false],
  ['User-agent: *\nDisallow: /a*c*e$', '/abcde', false],
  ['User-agent: *\nDisallow: /*ab$', '/ab/x/ab', false],
  ['User-agent: *\nDisallow: /x$', '/x/y', true],
  ['User-agent: *\nDisallow: /%C3%A9t%C3%A9', '/été', false],
  ['User-agent: *\nDisallow: /100%', '/100%', false],
  ['Sitemap: https://x\nUser-agent: *\r\nSitemap: y\r\nDisallow: /x', '/x', false],
  ['Disallow: /x', '/x', true],
  ['<html>not found</html>', '/x', true],
]

describe('robots.txt', () => {
  it.each(cases)('%j on %s: %s', (robots, path, expected) => expect(allowed(robots, path)).toBe(expected))
  it('may ask for more time, not for a day', () => {
    expect(parseRobots('User-agent: *\nCrawl-delay: 5', 'hearsay').delay).toBe(5)
    expect(parseRobots('User-agent: *\nCrawl-delay: 86400', 'hearsay').delay).toBe(30)
    expect(parseRobots('User-agent: *\nCrawl-delay: soon', 'hearsay').delay).toBe(0)
  })
  it('with a pattern made to hang is read in good time', () => {
    expect(allowed(`User-agent: *\nDisallow: /${'*a'.repeat(900)}b`, `/${'a'.repeat(3000)}`)).toBe(true)
  })
})

let server: Server

/** A site with a robots.txt (or an error for it), and when it was asked for what. */
async function site(status: number, robots: string): Promise<{ origin: string; asked: [path: string, at: number][] }> {
  const asked: [string, number][] = []
  server = createServer((request, answer) => {
    asked.push([request.url ?? '', Date.now()])
    if (request.url === '/robots.txt') answer.writeHead(status, { location: '/robots.txt' }).end(robots)
    else if (request.url === '/moved') answer.writeHead(302, { location: '/closed' }).end()
    else answer.writeHead(200, { 'content-type': 'text/plain' }).end('Two boats sank off Tarn on Sunday night.')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const rules = 'User-agent: *\nDisallow: /closed'
const options = { allowPrivate: true, timeout: 2000, delay: 0 }

describe('a site', () => {
  afterEach(() => server.close())
  it('is asked for its robots.txt once, and what it forbids is not fetched', async () => {
    const { origin, asked } = await site(200, rules)
    const results = await gather(
      ['/open', '/closed', '/moved', '/open'].map((path) => origin + path),
      options,
    )
    const refusal = `the robots.txt of ${origin.slice(7)} does not allow it`
    expect(results.map((result) => lineOf(result, origin))).toEqual([
      '/open yes',
      `! /closed: ${refusal}`,
      `! /moved: ${refusal}`,
      '/open yes',
    ])
    expect(asked.map(([path]) => path)).toEqual(['/robots.txt', '/open', '/moved', '/open'])
  })
  it('is fetched from all the same when its user says so', async () => {
    const { origin, asked } = await site(200, rules)
    const [result] = await gather([`${origin}/closed`], { ...options, robots: false })
    expect(lineOf(result!, origin)).toBe('/closed yes')
    expect(asked.map(([path]) => path)).toEqual(['/closed'])
  })
  const statuses: readonly (readonly [status: number, line: string])[] = [
    [404, '/closed yes'],
    [403, '/closed yes'],
    [500, 'cannot be had, so nothing is fetched from it'],
    [302, 'cannot be had, so nothing is fetched from it'],
  ]
  it.each(statuses)('whose robots.txt answers %i: %s', async (status, line) => {
    const { origin } = await site(status, rules)
    expect(lineOf((await gather([`${origin}/closed`], options))[0]!, origin)).toContain(line)
  })
  it('is asked for one page after the other, with time between', async () => {
    const { origin, asked } = await site(404, '')
    await gather([`${origin}/a`, `${origin}/b`, `${origin}/c`], { ...options, delay: 200 })
    const [, a, b, c] = asked.map(([, time]) => time)
    expect(b! - a!).toBeGreaterThanOrEqual(190)
    expect(c! - b!).toBeGreaterThanOrEqual(190)
  })
})

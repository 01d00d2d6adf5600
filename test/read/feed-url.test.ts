import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { gather, lineOf } from './gather.ts'

const sentence = 'Two boats sank off the coast of Tarn on Sunday night, the harbour master said. Nobody was hurt.'
const html = `<p>${sentence} <a href="port">The port</a> is closed, <a href="/mayor">said he</a>.</p>`
const feeds: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/news/rss': [
    'application/rss+xml',
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tarn Gazette</title><link>/</link><item><title>Boats</title><link>boats/1</link><pubDate>Sun, 04 May 2031 08:15:00 +0200</pubDate><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`,
  ],
  '/news/atom': [
    'application/atom+xml; charset=utf-8',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tarn Gazette</title><entry><title>Boats</title><link rel="alternate" href="boats/1"/><published>2031-05-04T08:15:00+02:00</published><content type="html"><![CDATA[${html}]]></content></entry></feed>`,
  ],
  '/news/json': [
    'application/feed+json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Tarn Gazette',
      items: [
        { id: '1', url: 'boats/1', title: 'Boats', content_html: html, date_published: '2031-05-04T08:15:00+02:00' },
      ],
    }),
  ],
  '/news/xml': [
    'text/xml',
    `<?xml version="1.0"?><rss><channel><title>Tarn Gazette</title><item><title>Boats</title><link>boats/1</link><pubDate>Sun, 04 May 2031 08:15:00 +0200</pubDate><description><![CDATA[${html}]]></description></item></channel></rss>`,
  ],
}

const asked: string[] = []
let server: Server
let origin = ''

beforeAll(async () => {
  server = createServer((request, answer) => {
    asked.push(request.url ?? '')
    const [type, body] = feeds[request.url ?? ''] ?? ['text/plain', '']
    answer.writeHead(body === '' ? 404 : 200, { 'content-type': type }).end(body)
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())
beforeEach(() => {
  asked.length = 0
})

describe('a feed by its address', () => {
  it.each(Object.keys(feeds))(
    '%s: each entry is a report with its own address; no entry’s page is fetched',
    async (path) => {
      const results = await gather([origin + path], { allowPrivate: true })
      expect(results.map((result) => lineOf(result, origin))).toEqual(['/news/boats/1 yes'])
      expect(results).toMatchObject([
        {
          report: {
            title: 'Boats',
            publisher: 'Tarn Gazette',
            published: '2031-05-04T08:15:00+02:00',
            text: `${sentence} The port is closed, said he.`,
            media: [{ url: `${origin}/news/boats/port` }, { url: `${origin}/mayor` }],
          },
        },
      ])
      expect(asked).toEqual(['/robots.txt', path])
    },
  )
  it('is not asked for where it may not be', async () => {
    const [result] = await gather([`${origin}/news/rss`])
    expect(lineOf(result!)).toContain('private network')
    expect(asked).toEqual([])
  })
})

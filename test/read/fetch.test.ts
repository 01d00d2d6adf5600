import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePdf } from '../support/samples/pdf.ts'
import { makeWarc } from '../support/samples/warc.ts'
import { gather, lineOf, notesOf } from './gather.ts'

const sentence = 'Two boats sank off the coast of Tarn on Sunday night, the harbour master said. Nobody was hurt.'
const page = `<!doctype html><html lang="en"><head><title>Boats sink</title></head><body><article><p>${sentence}</p><p>${sentence} <a href="port">The port</a> is closed.</p></article></body></html>`
const russian = 'Две лодки затонули у побережья Тарна, сообщил начальник порта. Никто не пострадал.'
const to1251 = (text: string): Buffer =>
  Buffer.from(
    Array.from(text, (letter) =>
      letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x350 : letter.charCodeAt(0),
    ),
  )

const html = { 'content-type': 'text/html; charset=utf-8' }
type Answer = (answer: ServerResponse, request: IncomingMessage) => void
const answers: Readonly<Record<string, Answer>> = {
  '/page': (answer) => answer.writeHead(200, html).end(page),
  '/text': (answer) => answer.writeHead(200, { 'content-type': 'text/plain' }).end(sentence),
  '/untyped': (answer) => answer.writeHead(200).end(page),
  '/markdown': (answer) => answer.writeHead(200, { 'content-type': 'text/markdown' }).end(`# Boats\n\n**${sentence}**`),
  '/gzip': (answer) => answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(page)),
  '/br': (answer) => answer.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(page)),
  '/odd-encoding': (answer) => answer.writeHead(200, { ...html, 'content-encoding': 'lzw' }).end(page),
  '/not-gzip': (answer) => answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(page),
  '/bomb': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(100 * 1024 * 1024))),
  '/404': (answer) => answer.writeHead(404, html).end('<p>not here'),
  '/500': (answer) => answer.writeHead(500, 'Secret\tError').end(),
  '/204': (answer) => answer.writeHead(204).end(),
  '/pdf': (answer) =>
    answer
      .writeHead(200, { 'content-type': 'application/pdf' })
      .end(makePdf({ pages: [[{ text: sentence, y: 700 }]] })),
  '/picture': (answer) => answer.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/data': (answer) => answer.writeHead(200, { 'content-type': 'application/json' }).end('{"text": "Two boats sank."}'),
  '/styles': (answer) => answer.writeHead(200, { 'content-type': 'text/css' }).end('p { color: red }'),
  '/feed': (answer) =>
    answer
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(
        `<rss><channel><title>Tarn</title><item><title>Boats</title><link>/text</link><description>${sentence}</description></item></channel></rss>`,
      ),
  '/octets': (answer) => answer.writeHead(200, { 'content-type': 'application/octet-stream' }).end(sentence),
  '/br-bomb': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(Buffer.alloc(8 * 1024 * 1024))),
  '/deflate-bomb': (answer) =>
    answer.writeHead(200, { ...html, 'content-encoding': 'deflate' }).end(deflateSync(Buffer.alloc(100 * 1024 * 1024))),
  '/warc': (answer) =>
    answer
      .writeHead(200, { 'content-type': 'application/warc' })
      .end(makeWarc([{ url: 'https://gazette.example/boats', body: page }])),
  '/hidden-pdf': (answer) => answer.writeHead(200, html).end('%PDF-1.7 and more'),
  '/never': () => undefined,
  '/half': (answer) => answer.writeHead(200, html).write(page.slice(0, 50)),
  '/broken-off': (answer) => {
    answer.writeHead(200, { ...html, 'content-length': '5000' }).write(page.slice(0, 50))
    setTimeout(() => answer.destroy(), 50)
  },
  '/circle': (answer) => answer.writeHead(302, { location: '/circle2' }).end(),
  '/circle2': (answer) => answer.writeHead(302, { location: '/circle' }).end(),
  '/moved': (answer) => answer.writeHead(301, { location: 'page?moved#part' }).end(),
  '/page?moved': (answer) => answer.writeHead(200, html).end(page),
  '/to-file': (answer) => answer.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-nothing': (answer) => answer.writeHead(302).end(),
  '/wrong-charset': (answer) =>
    answer.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(to1251(russian)),
  '/large': (answer) => answer.writeHead(200, { ...html, 'content-length': String(50 * 1024 * 1024) }).write('<p>'),
  '/large-unsaid': (answer) => {
    answer.writeHead(200, html)
    const part = Buffer.alloc(1024 * 1024, 'word ')
    const send = (left: number): void => {
      if (left > 0 && !answer.destroyed) answer.write(part, () => send(left - 1))
      else answer.end()
    }
    send(50)
  },
}

let server: Server
let origin = ''

beforeAll(async () => {
  server = createServer((request, answer) => (answers[request.url ?? ''] ?? answers['/404']!)(answer, request))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const now = (): Date => new Date('2031-05-04T12:00:00.500Z')
const fetched = (path: string): ReturnType<typeof gather> =>
  gather([origin + path], { allowPrivate: true, timeout: 1500, now })

const refused: readonly (readonly [path: string, why: string])[] = [
  ['/404', 'the server answers 404 Not Found'],
  ['/500', 'the server answers 500 Internal Server Error'],
  ['/picture', 'it is image/png, not text'],
  ['/data', 'no reader knows its format (application/json)'],
  ['/styles', 'no reader knows its format (text/css)'],
  ['/hidden-pdf', 'it is damaged: no PDF that can be read'],
  ['/never', 'no answer within 1.5 s'],
  ['/half', 'no answer within 1.5 s'],
  ['/broken-off', 'the server broke off'],
  ['/circle', 'more than 5 redirects'],
  ['/to-file', 'only http and https are fetched, not file'],
  ['/to-nothing', 'the server answers 302 Found'],
  ['/odd-encoding', 'the server compresses it in a way we do not know (lzw)'],
  ['/large', 'it is 50 MB, more than the 5 MB that are read (--max-size)'],
  ['/large-unsaid', 'it is larger than the 5 MB that are read (--max-size)'],
  ['/bomb', 'it is larger than the 5 MB that are read (--max-size)'],
  ['/br-bomb', 'it is larger than the 5 MB that are read (--max-size)'],
  ['/deflate-bomb', 'it is larger than the 5 MB that are read (--max-size)'],
  ['/not-gzip', 'it is not compressed in the way that the server says'],
]

const taken: readonly (readonly [path: string, url: string, text: string])[] = [
  ['/page', '/page', 'The port is closed.'],
  ['/text', '/text', sentence],
  ['/untyped', '/untyped', 'The port is closed.'],
  ['/octets', '/octets', sentence],
  ['/feed', '/text', sentence],
  ['/pdf', '/pdf', sentence],
  ['/gzip', '/gzip', 'The port is closed.'],
  ['/br', '/br', 'The port is closed.'],
  ['/moved', '/page?moved', 'The port is closed.'],
  ['/markdown', '/markdown', `Boats\n\n${sentence}`],
]

describe('a URL', () => {
  it.each(refused)('%s: %s', async (path, why) => {
    expect((await fetched(path)).map((result) => lineOf(result, origin))).toEqual([`! ${path}: ${why}`])
  })
  it.each(taken)('%s is read', async (path, url, text) => {
    const [result] = await fetched(path)
    if (!result || !('report' in result)) throw new Error(JSON.stringify(result))
    expect(result.report).toMatchObject({
      file: null,
      url: origin + url,
      captured: '2031-05-04T12:00:00Z',
      read: 'yes',
    })
    expect(result.report.text).toContain(text)
  })
  it('with nothing in it is kept as empty', async () => {
    expect((await fetched('/204')).map((result) => lineOf(result, origin))).toEqual(['/204 empty'])
  })
  it('whose server names the wrong charset is read right', async () => {
    const [result] = await fetched('/wrong-charset')
    expect(result && 'report' in result && result.report.text).toBe(russian)
    expect(notesOf(result)).toContain('said to be utf-8')
  })
  it('gives links that lead somewhere', async () => {
    const [result] = await fetched('/page')
    expect(result && 'report' in result && result.report.media.map(({ url }) => url)).toEqual([`${origin}/port`])
  })
})

const never: readonly (readonly [url: string, why: string])[] = [
  ['http://127.0.0.1/', 'private network'],
  ['http://[::1]/', 'private network'],
  ['http://0x7f000001/', 'private network'],
  ['http://2130706433/', 'private network'],
  ['http://[::ffff:10.0.0.1]/', 'private network'],
  ['http://169.254.169.254/latest/meta-data', 'private network'],
  ['http://localhost:1/', 'private network'],
  ['http://user:secret@tarn.example/', 'user name or password'],
  ['file:///etc/passwd', 'only http and https'],
  ['ftp://tarn.example/x', 'only http and https'],
  ['http://', 'no web address'],
  ['https://%%%/', 'no web address'],
]

describe('without leave', () => {
  it.each(never)('%s is not fetched', async (url, why) => {
    const [result] = await gather([url], { timeout: 2000 })
    expect(lineOf(result!)).toContain(why)
  })
  it('no host of a private network is asked, by whatever address', async () => {
    const [result] = await gather([`${origin}/page`], { timeout: 2000 })
    expect(lineOf(result!)).toContain('private network')
  })
})

describe('an archive', () => {
  it('that is fetched gives its captures with their own addresses and times', async () => {
    expect(await fetched('/warc')).toMatchObject([
      { report: { url: 'https://gazette.example/boats', captured: '2031-05-04T12:00:00Z' } },
    ])
  })
})

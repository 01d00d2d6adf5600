import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import type { ReadResult } from '#read/read'
import { makePdf } from '../support/samples/pdf.ts'
import { type Answer, makeWacz, makeWarc } from '../support/samples/warc.ts'
import { makeZip } from '../support/samples/zip.ts'
import { gather, lineOf } from './gather.ts'

const sentence = 'Two boats sank off the coast of Tarn on Sunday night, the harbour master said. Nobody was hurt.'
const page = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><p>${sentence}</p><p>${sentence}</p></article></body></html>`
const origin = 'https://gazette.example'

const readIn = (bytes: Uint8Array): Promise<ReadResult[]> => gather(['-'], { stdin: Readable.from([bytes]) })
const lines = (results: readonly ReadResult[]): string[] => results.map((result) => lineOf(result, origin))

const boats: Answer = { url: `${origin}/boats`, body: page('Boats'), date: '2031-05-04T12:00:00.123456Z' }

describe('a WARC file', () => {
  it.each([
    ['plain', false],
    ['packed', true],
  ])('%s: each capture of a page, text or PDF is a report with its own address, time and bytes', async (_, packed) => {
    const pdf = makePdf({ pages: [[{ text: sentence, y: 700 }]] })
    const results = await readIn(
      makeWarc(
        [
          boats,
          {
            url: `${origin}/note.txt`,
            body: sentence,
            type: 'text/plain; charset=utf-8',
            date: '2031-05-05T08:00:00Z',
          },
          { url: `${origin}/report.pdf`, body: pdf, type: 'application/pdf' },
        ],
        packed,
      ),
    )
    expect(lines(results)).toEqual(['/boats yes', '/note.txt yes', '/report.pdf yes'])
    const [first, second, third] = results
    expect(first).toMatchObject({ report: { title: 'Boats', captured: '2031-05-04T12:00:00Z', file: null } })
    expect(second).toMatchObject({ report: { captured: '2031-05-05T08:00:00Z', text: sentence } })
    expect(third && 'report' in third && third.report.sha256).toBe(createHash('sha256').update(pdf).digest('hex'))
    expect(third && 'report' in third && Buffer.from(third.bytes).equals(pdf)).toBe(true)
  })
  it('says what it passes over', async () => {
    const results = await readIn(
      makeWarc([
        boats,
        { url: `${origin}/boats`, body: 'GET', kind: 'request' },
        { url: `${origin}/photo`, body: 'x', type: 'image/jpeg' },
        { url: `${origin}/s.js`, body: 'x', type: 'text/javascript' },
        { url: `${origin}/old`, body: '', status: '301 Moved', headers: ['Location: /boats'] },
        { url: `${origin}/404`, body: page('Not here'), status: '404 Not Found' },
        { url: `${origin}/boats`, body: '', kind: 'revisit' },
        { url: `${origin}/robots.txt`, body: sentence, type: 'text/plain' },
        { url: `${origin}/pixel`, body: 'ok', type: 'text/plain' },
        { url: `${origin}/frame`, body: '<html><body><a href="/">x</a></body></html>' },
        { url: 'dns:gazette.example', body: '1.2.3.4', kind: 'response', type: 'text/dns' },
        { url: `${origin}/noise`, body: Buffer.from([0xff, 0xd8, 0xff, 0, 0]) },
      ]),
    )
    expect(lines(results)).toEqual([
      '/boats yes',
      '# -: 9 captures passed over: 2 pictures, scripts, films and other files, 1 redirects, 1 errors of the server, 1 repeats (revisit records), 1 robots.txt, 2 without an article or text, 1 damaged',
    ])
  })
  const chunks = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`
  it.each<readonly [string, Partial<Answer>]>([
    ['in chunks', { body: chunks(page('Boats')), headers: ['Transfer-Encoding: chunked'] }],
    ['with a header of chunks that are gone', { headers: ['Transfer-Encoding: chunked'] }],
    ['gzip', { body: gzipSync(page('Boats')), headers: ['Content-Encoding: gzip'] }],
    ['with a header of a gzip that is gone', { headers: ['Content-Encoding: gzip'] }],
    ['brotli', { body: brotliCompressSync(page('Boats')), headers: ['Content-Encoding: br'] }],
    ['with an address in angles', { url: `<${origin}/boats>` }],
  ])('reads a body %s', async (_, more) => {
    const [result, ...others] = await readIn(makeWarc([{ ...boats, ...more }]))
    expect(others).toEqual([])
    expect(result).toMatchObject({ report: { url: `${origin}/boats`, text: `${sentence}\n\n${sentence}` } })
  })
  it('stops a body that is a bomb', async () => {
    const bomb = { ...boats, body: gzipSync(Buffer.alloc(50 * 1024 * 1024)), headers: ['Content-Encoding: gzip'] }
    expect(lines(await readIn(makeWarc([bomb, boats])))).toEqual([
      '/boats yes',
      '# -: 1 capture passed over: 1 too large',
    ])
  })
  it('takes two captures of one page as two reports', async () => {
    const later = { ...boats, body: page('Boats: ten dead'), date: '2031-05-05T12:00:00Z' }
    const results = await readIn(makeWarc([boats, later]))
    expect(results.map((result) => 'report' in result && [result.report.title, result.report.captured])).toEqual([
      ['Boats', '2031-05-04T12:00:00Z'],
      ['Boats: ten dead', '2031-05-05T12:00:00Z'],
    ])
  })
  it('of the Wayback Machine’s pages names archive and original', async () => {
    const url = `https://web.archive.org/web/20310504120000/${origin}/boats`
    expect(await readIn(makeWarc([{ ...boats, url }]))).toMatchObject([
      { report: { url: `${origin}/boats`, archived: url } },
    ])
  })
})

const whole = makeWarc([boats, { ...boats, url: `${origin}/2` }, { ...boats, url: `${origin}/3` }])
const gz = makeWarc([boats, { ...boats, url: `${origin}/2` }, { ...boats, url: `${origin}/3` }], true)
const picture = makeWarc([boats, { url: `${origin}/p`, body: 'x'.repeat(500), type: 'image/png' }])
const damaged: readonly (readonly [name: string, bytes: Uint8Array, last: string, reports: number])[] = [
  ['cut off', whole.subarray(0, whole.length - 100), 'a record of it is cut off; 2 captures were read', 2],
  ['packed and cut off', gz.subarray(0, gz.length - 100), 'cut off; 2 captures were read', 2],
  [
    'cut off in a picture',
    picture.subarray(0, picture.length - 50),
    'a record of it is cut off; 1 capture was read',
    1,
  ],
  ['with noise in it', Buffer.concat([whole, Buffer.from('noise\r\n\r\n')]), 'what follows is no record; 3', 3],
  ['without captures', makeWarc([]), 'there is no page, text or PDF in it', 0],
  [
    'with endless headers',
    Buffer.concat([Buffer.from('WARC/1.1\r\n'), Buffer.alloc(3 * 1024 * 1024, 'x: y\n')]),
    'no end to the headers',
    0,
  ],
]

describe('a damaged WARC file', () => {
  it.each(damaged)('%s', async (_, bytes, last, reports) => {
    const results = await readIn(bytes)
    expect(results.filter((result) => 'report' in result)).toHaveLength(reports)
    expect(lineOf(results.at(-1)!)).toContain(last)
  })
})

describe('a WACZ archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-wacz-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const empty = { url: `${origin}/empty`, body: '<html><body><a href="/">x</a></body></html>' }
  const untitled = { url: `${origin}/untitled`, body: `<p>${sentence}</p><p>${sentence}</p>` }
  const archive = makeWacz(
    [makeWarc([boats, empty], true), makeWarc([untitled, { ...empty, url: `${origin}/frame` }], true)],
    [{ url: `${origin}/untitled`, title: 'Boats, listed' }, { url: `${origin}/empty` }],
  )
  it('gives the captures in all its files; of pages that were visited the empty ones too', async () => {
    const results = await readIn(archive)
    expect(lines(results)).toEqual([
      '/boats yes',
      '/empty empty',
      '/untitled yes',
      '# -: 1 capture passed over: 1 without an article or text',
    ])
    expect(results[2]).toMatchObject({ report: { title: 'Boats, listed' } })
  })
  it('and WARC files are found in folders and read from disk', async () => {
    writeFileSync(join(folder, 'a.wacz'), archive)
    writeFileSync(join(folder, 'b.warc.gz'), gz)
    writeFileSync(join(folder, 'c.warc'), whole)
    writeFileSync(join(folder, 'd.gz'), gzipSync(sentence))
    const results = await gather([folder])
    const files = results.map((result) => ('report' in result ? result.report.file?.replace(folder, '') : ''))
    expect(files).toEqual([
      ...['/a.wacz', '/a.wacz', '/a.wacz', ''],
      ...['/b.warc.gz', '/b.warc.gz', '/b.warc.gz', '/c.warc', '/c.warc', '/c.warc', ''],
    ])
    expect(lineOf(results.at(-1)!, folder)).toBe('# : 1 passed over: 1 .gz')
  })
  it('that is damaged in one file gives those of the others', async () => {
    const results = await readIn(makeWacz([gz.subarray(0, 700), makeWarc([boats], true)]))
    expect(results.filter((result) => 'report' in result).length).toBeGreaterThan(0)
    expect(lineOf(results.at(-1)!)).toContain('archive/data-0.warc.gz: its end is missing')
  })
  it('without WARC files is none', async () => {
    const results = await readIn(makeZip([{ name: 'datapackage.json', bytes: '{}' }]))
    expect(lines(results)).toEqual(['! -: there is no WARC file in it: it is no web archive (WACZ)'])
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { gather, lineOf, notesOf } from './gather.ts'

const long =
  'Two fishing boats sank off the coast of Tarn on Sunday night, the harbour master said, and ten people are safe.'

const rss = (items: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Tarn Gazette</title><link>https://gazette.example/</link><language>en-gb</language>${items}</channel></rss>`

const first = `<item><title>Boats sink &amp; crews safe</title><link>https://gazette.example/boats</link><dc:creator>Jane Roe</dc:creator><pubDate>Sun, 04 May 2031 08:15:00 +0200</pubDate><description>Two boats sank.</description><content:encoded><![CDATA[<p>${long} <a href="/port">The port</a> is closed.</p><script>x()</script><p onclick="x()">${long}</p><p>READ MORE: <a href="/x">Ferry</a></p>]]></content:encoded></item>`
const second = `<item><title>&lt;b&gt;Storm&lt;/b&gt;</title><link>https://gazette.example/storm</link><description>A &lt;i&gt;storm&lt;/i&gt; hit Tarn on Sunday night, said the mayor.</description></item>`

const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Tarn Wire</title><entry><title type="html">Boats sink</title><link rel="alternate" href="https://wire.example/boats"/><author><name>Jane Roe</name></author><published>2031-05-04T08:15:00+02:00</published><updated>2031-05-05T08:15:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${long}</p><p>${long}</p></div></content></entry></feed>`

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tarn Wire',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://wire.example/boats',
      title: 'Boats sink',
      content_html: `<p>${long}</p>`,
      date_published: '2031-05-04T08:15:00+02:00',
      authors: [{ name: 'Jane Roe' }],
    },
    { id: '2', content_text: `${long}\n\n1 < 2 & 3\nend.` },
    'nonsense',
  ],
})

const readIn = (text: string | Uint8Array): ReturnType<typeof gather> => gather(['-'], { stdin: Readable.from([text]) })

describe('a feed', () => {
  it('of RSS gives a report for each entry, with what the feed carries', async () => {
    const [boats, storm, ...more] = await readIn(rss(first + second))
    expect(more).toEqual([])
    expect(boats && 'report' in boats && boats.report).toMatchObject({
      title: 'Boats sink & crews safe',
      publisher: 'Tarn Gazette',
      url: 'https://gazette.example/boats',
      byline: 'Jane Roe',
      published: '2031-05-04T08:15:00+02:00',
      language: 'en-GB',
      read: 'yes',
      text: `${long} The port is closed.\n\n${long}`,
    })
    expect(boats && 'report' in boats && boats.report.media[0]).toMatchObject({
      url: 'https://gazette.example/port',
      quote: { text: 'The port' },
    })
    expect(storm && 'report' in storm && storm.report).toMatchObject({
      title: 'Storm',
      text: 'A storm hit Tarn on Sunday night, said the mayor.',
    })
    expect(notesOf(boats)).not.toContain('summary')
    expect(notesOf(storm)).toContain('a summary of it')
  })
  it('of Atom', async () => {
    const [boats] = await readIn(atom)
    expect(boats && 'report' in boats && boats.report).toMatchObject({
      title: 'Boats sink',
      publisher: 'Tarn Wire',
      url: 'https://wire.example/boats',
      byline: 'Jane Roe',
      published: '2031-05-04T08:15:00+02:00',
      text: `${long}\n\n${long}`,
    })
  })
  it('of JSON', async () => {
    const [boats, plain, ...more] = await readIn(json)
    expect(more).toEqual([])
    expect(boats && 'report' in boats && boats.report).toMatchObject({
      title: 'Boats sink',
      byline: 'Jane Roe',
      published: '2031-05-04T08:15:00+02:00',
      text: long,
    })
    expect(plain && 'report' in plain && plain.report).toMatchObject({
      title: null,
      text: `${long}\n\n1 < 2 & 3\nend.`,
    })
  })
  it('that is cut off gives the entries before the cut', async () => {
    const whole = rss(first + second)
    const [boats] = await readIn(whole.slice(0, whole.indexOf('storm')))
    expect(boats && 'report' in boats && boats.report.title).toBe('Boats sink & crews safe')
  })
  it('gives entries without text as empty', async () => {
    expect((await readIn(rss('<item><title>Boats</title></item>'))).map((result) => lineOf(result))).toEqual([
      '- empty',
    ])
  })
  it('of more than 1,000 entries says that it stops', async () => {
    const results = await readIn(rss('<item><title>x</title></item>'.repeat(1200)))
    expect(results).toHaveLength(1000)
    expect(notesOf(results.at(-1))).toContain('after the 1000th')
  }, 20_000)
})

const unread: readonly (readonly [why: string, text: string])[] = [
  ['the feed has no entries', rss('')],
  ['no feed that can be read (Maximum', rss(`<item>${'<a>'.repeat(100_000)}`)],
  [
    'no feed that can be read (External',
    rss('<item/>').replace('\n', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  ],
  ['it is JSON, but no feed', '{"version": "https://jsonfeed.org/version/1", "items": 5}'],
  ['no well-formed JSON', '{"version": "https://jsonfeed.org/version/1", '],
]

describe('what is no feed', () => {
  it.each(unread)('%s', async (why, text) => {
    const [result] = await readIn(text)
    expect(lineOf(result!)).toContain(why)
  })
  it('is read as what it is', async () => {
    expect(await readIn(`<!-- rss --><!doctype html><p>${long}</p>`)).toMatchObject([{ report: { text: long } }])
    expect(await readIn(`{"title": "${long}"}`)).toMatchObject([{ report: { read: 'yes' } }])
  })
  it('never crashes the reader', async () => {
    const part = fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&#x0;',
      '<link href="',
      '"/>',
      '<content:encoded>',
      '<pubDate>x',
      '<a',
      '>',
      long,
      '\0',
      '</channel>',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        const results = await readIn(rss(parts.join('')))
        expect(results.length).toBeGreaterThan(0)
      }),
      { seed: 17, numRuns: 300 },
    )
  })
})

describe('in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-feed-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  it('feeds are found by their ending', async () => {
    writeFileSync(join(folder, 'tarn.rss'), rss(first + second))
    writeFileSync(join(folder, 'other.xml'), '<x/>')
    expect((await gather([folder])).map((result) => lineOf(result, folder))).toEqual([
      '/tarn.rss yes',
      '/tarn.rss yes',
      '# : 1 passed over: 1 .xml',
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '#model/report'
import { readPage } from '#read/read'
import { newsPage } from './news-page.ts'

const whats = (notes: readonly { readonly what: string }[]): string => notes.map(({ what }) => what).join('\n')

const paragraph =
  'Two fishing boats sank off the coast of Tarn on Sunday night, the harbour master said, and ten people reached the shore. '

const article = (head: string, body = `<article><p>${paragraph}</p><p>${paragraph.repeat(3)}</p></article>`): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

describe('a news page', async () => {
  const { report, notes } = await readPage(newsPage, { url: 'https://gazette.example/2031/05/04/boats?from=home' })

  it('gives its metadata', () => {
    expect(report).toMatchObject({
      title: 'Two boats sink off Tarn, crews "safe"',
      publisher: 'Tarn Gazette',
      byline: 'Jane Roe, John Doe',
      published: '2031-05-04T08:15:00+02:00',
      language: 'en-GB',
      url: 'https://gazette.example/2031/05/04/boats',
      agency: null,
      read: 'yes',
    })
  })
  it('gives its article, block by block', () => {
    expect(report.text.split('\n\n')).toEqual([
      'Two fishing boats sank off the coast of Tarn in the night to Sunday, the harbour\u00a0master, Ilo Venn, said. Ten people reached the shore in a small raft, he\u00a0added, and nobody was hurt in the accident.',
      '“The storm came out of nowhere,” Venn told the Gazette, and it took both boats within minutes, before the crews could call for help.\nHe did not name the crews.',
      'Third accident this year',
      'The coast guard, however, spoke of twelve people on board, according to a statement that was published on Sunday evening, and said that the search was going on.',
      'In January, a ferry ran aground near Port Lim, with forty passengers on board.',
      'In March, a tanker lost its anchor in the bay, and nobody was hurt.',
      'The reasons are being looked into, the ministry of transport said in a statement, which gave no further details.',
      'The port of Tarn stays closed until Monday morning, when divers are going to look at the wrecks.',
    ])
  })
  it('gives links on their words, pictures, films and posts beside the text', () => {
    const words = (kind: string): (readonly [string, string | null])[] =>
      report.media.filter((medium) => medium.kind === kind).map(({ url, quote }) => [url, quote?.text ?? null])
    expect(words('link')).toEqual([
      ['https://gazette.example/port', 'harbour\u00a0master'],
      ['https://ministry.example/statement#top', 'a statement'],
    ])
    expect(words('image')).toEqual([['https://gazette.example/img/raft.jpg', null]])
    expect(words('post')).toEqual([
      ['https://twitter.com/tarncg/status/123', null],
      ['https://t.me/tarnport/68', null],
    ])
    expect(words('video')).toEqual([['https://www.youtube.com/embed/abc123', null]])
    for (const { quote } of report.media) if (quote) expect(report.text.slice(quote.start, quote.end)).toBe(quote.text)
  })
  it('notes what stands beside the text', () => {
    expect(whats(notes)).toContain('Photo: Coast Guard')
    expect(whats(notes)).toContain('Both boats are gone')
  })
})

const metadata: readonly (readonly [head: string, fields: Partial<Report>])[] = [
  [
    '<title>Boats sink - Tarn Times</title><meta property="og:site_name" content="Tarn Times">',
    { title: 'Boats sink' },
  ],
  ['<title>Boats sink</title><meta name="author" content="By Jane Roe">', { title: 'Boats sink', byline: 'Jane Roe' }],
  ['<meta property="article:published_time" content="2031-05-04T06:15:00Z">', { published: '2031-05-04T06:15:00Z' }],
  ['<meta name="date" content="May 4, 2031">', { published: '2031-05-04' }],
  ['<link rel="canonical" href="https://a.example/2031/05/04/x">', { published: '2031-05-04', publisher: 'a.example' }],
  ['<meta property="og:url" content="https://a.example/x">', { url: 'https://a.example/x' }],
  ['<link rel="canonical" href="javascript:alert(1)">', { url: null }],
  [
    '<script type="application/ld+json">{"@type":["NewsArticle"],"headline":"Boats","author":"Jane Roe","sourceOrganization":{"name":"AP"}}</script>',
    { title: 'Boats', byline: 'Jane Roe', agency: 'AP' },
  ],
  [
    '<script type="application/ld+json">[{"@type":"WebSite","name":"x"},{"@type":"Article","headline":"Line\nend"}]</script>',
    { title: 'Line end' },
  ],
  ['<script type="application/ld+json">{broken</script><title>Boats</title>', { title: 'Boats' }],
  ['<title>&lt;img src=x onerror=alert(1)&gt;Boats <b>sink</b></title>', { title: 'Boats sink' }],
  ['<meta property="og:title" content="Boats &#x202e;knis&#0;&#27;[2J">', { title: 'Boats knis\ufffd' }],
]

describe('metadata', () => {
  it.each(metadata)('%s', async (head, fields) => {
    expect((await readPage(article(head))).report).toMatchObject(fields)
  })
  it('does not believe a template’s language', async () => {
    const german =
      'Zwei Boote sind in der Nacht vor der Küste von Tarn gesunken, teilte der Hafenmeister am Montag mit. '
    const page = `<html lang="en"><body><article><p>${german.repeat(3)}</p></article></body></html>`
    const { report, notes } = await readPage(page)
    expect(report).toMatchObject({ language: 'de', read: 'language' })
    expect(whats(notes)).toContain('said to be in en')
  })
  it('does not take the front page for the canonical address', async () => {
    const page = article('<link rel="canonical" href="https://a.example/">')
    expect((await readPage(page, { url: 'https://a.example/boats' })).report.url).toBe('https://a.example/boats')
  })
})

describe('a page that leaves out its outer tags', () => {
  const bare: readonly string[] = [
    `<!doctype html><title>Boats</title><p>${paragraph}</p><p>${paragraph}</p>`,
    `<html><head></head><p>${paragraph}</p><p>${paragraph}</p></html>`,
    `<html><title>Boats</title></html><div>${paragraph}</div><body><p>${paragraph}</p></body>`,
    `<p>${paragraph}<p>${paragraph}`,
  ]
  it.each(bare)('%s', async (page) => {
    expect((await readPage(page)).report.text).toBe(`${paragraph.trim()}\n\n${paragraph.trim()}`)
  })
})

describe('a page without an article', () => {
  const menu = '<ul><li><a href="/a">Home</a></li><li><a href="/b">Sport</a></li></ul>'
  const empty = [
    '',
    '<html></html>',
    '<html><body></body></html>',
    article('', `<nav>${menu}</nav>`),
    article('', menu),
    article('', '<div id="root"></div>'),
  ]
  it.each(empty)('is kept as empty: %s', async (page) => {
    const { report, notes } = await readPage(page)
    expect(report).toMatchObject({ read: 'empty', text: '' })
    expect(whats(notes)).toContain('no article in the page')
  })
  it('is its body where there are sentences in it', async () => {
    const page = article('', `<nav>${menu}</nav><div>Two boats sank off Tarn. Nobody was hurt in the storm.</div>`)
    expect((await readPage(page)).report).toMatchObject({
      text: 'Two boats sank off Tarn. Nobody was hurt in the storm.',
      read: 'yes',
    })
  })
  it('is the text in its JSON-LD where a script would draw it', async () => {
    const page = article(
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${paragraph.repeat(2)}"}</script>`,
      '<div id="root"></div>',
    )
    const { report, notes } = await readPage(page)
    expect(report.text).toBe(paragraph.repeat(2).trim())
    expect(whats(notes)).toContain('JSON-LD')
  })
})

/** Pages made to hang or overflow a parser; each holds the paragraph, which must be found. */
const words = `<p>${paragraph.repeat(2)}</p>`
const hostile: readonly (readonly [name: string, page: string])[] = [
  ['100,000 nested elements', '<div>'.repeat(100_000) + words],
  ['100,000 unclosed spans', `${words}${'<span>'.repeat(100_000)}${words}`],
  ['nested tables and lists', '<div><p><b><table><tr><td>'.repeat(20_000) + words],
  ['an attribute of 4 MB', `<div title="${'x'.repeat(4_000_000)}">${words}</div>`],
  ['a quote that never ends', `<div title="x>${words}`],
  ['500,000 attributes', `<div ${'a=b '.repeat(500_000)}>${words}</div>`],
  ['tags that never end', words + '<a '.repeat(300_000)],
  ['a comment that never ends', `${words}<!-- ${words}`],
  ['a million marks', '<'.repeat(1_000_000) + words],
  ['svg that never ends', '<svg>'.repeat(100_000) + words],
  ['titles that never end', '<title>'.repeat(100_000) + words],
  ['a script that never ends', words + '<script>'.repeat(100_000)],
  ['40,000 links', `<p>${'<a href="/x">here, and there</a> '.repeat(40_000)}</p>${words}`],
  ['600,000 entities', `<p>${'&amp;&lt;&#x41;'.repeat(200_000)}</p>${words}`],
  ['40,000 metas', '<meta name="a" content="b">'.repeat(40_000) + words],
  ['JSON-LD nested a million deep', `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${words}`],
  ['a million spaces in the title', `<title>${' '.repeat(1_000_000)}x</title>${words}`],
  ['no full stop in 2 MB', `<p>${'word '.repeat(400_000)}</p>${words}`],
]

describe('a hostile page', () => {
  it.each(hostile)(
    '%s',
    async (_, page) => {
      const { report } = await readPage(`<html><body>${page}</body></html>`)
      expect(report.text).toContain('ten people reached the shore')
    },
    10_000,
  )

  it('gives a well-formed report and no script, whatever its bytes', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div',
        '>',
        '<script>',
        '</script>',
        '"',
        "'",
        '<!--',
        '-->',
        '<a href="',
        '<title>',
        '&#0;',
        '&#xd800;',
        '<br/>',
        '\0',
      ),
      fc.constantFrom(
        '<figure><figcaption>',
        '<table><td>',
        '<iframe src=//t.me/x>',
        '</body>',
        '<html>',
        '<svg/onload=alert(1)>',
        paragraph,
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        const { report } = await readPage(parts.join(''), { url: 'https://a.example/' })
        expect(report.text).not.toMatch(/\0|\r|\p{Surrogate}/u)
        for (const { url, quote } of report.media) {
          expect(url).toMatch(/^https?:/)
          if (quote) expect(report.text.slice(quote.start, quote.end)).toBe(quote.text)
        }
      }),
      { seed: 13, numRuns: 300 },
    )
  })
})

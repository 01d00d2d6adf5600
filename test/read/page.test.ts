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

/** JSON-LD as WordPress writes it: items that refer to each other. */
const graph = JSON.stringify({
  '@graph': [
    {
      '@type': 'NewsArticle',
      headline: 'Boats',
      author: [{ '@id': '#roe' }],
      publisher: { '@id': '#org' },
      mainEntityOfPage: { '@id': 'https://a.example/x' },
    },
    { '@type': 'Organization', '@id': '#org', name: 'Tarn Times' },
    { '@type': 'Person', '@id': '#roe', name: 'Jane Roe' },
  ],
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
  [
    `<script type="application/ld+json">${graph}</script>`,
    { title: 'Boats', byline: 'Jane Roe', publisher: 'Tarn Times', url: 'https://a.example/x' },
  ],
  [
    '<script type="application/ld+json">{"@type":"Article","publisher":{"@id":"#nowhere"},"author":{"name":{"name":{"name":"x"}}}}</script>',
    { publisher: null, byline: null },
  ],
  [
    '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2031-05-04"}</script>',
    { published: '2031-05-04' },
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

import { describe, expect, it } from 'vitest'
import { withoutLinkBlocks } from '#read/page/link-blocks'
import { isBoilerplate, isProse } from '#read/page/prose'
import { readPage } from '#read/read'

const sentence = 'A blast was heard in the port of Tarn, the mayor wrote on Telegram.'
const long =
  'Two fishing boats sank off the coast of Tarn on Sunday night, the harbour master said, and ten people are safe.'
const menu = '<div class="menu"><a href="/">Home</a> | <a href="/w">Weather</a> | <a href="/c">Contact us</a></div>'
const links = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<li><a href="/n/${i}">Another story about ship number ${i}</a></li>`).join(
    '',
  )

/** What of a page's body is its text. */
const bodies: readonly (readonly [name: string, body: string, text: string])[] = [
  [
    'a brief of one sentence',
    `${menu}<main><h1>Blast in Tarn</h1><div>4 May 2031, 11:35</div><p>${sentence}</p></main><ul>${links(8)}</ul>`,
    sentence,
  ],
  [
    'a table layout with line breaks',
    `<table><tr><td>${menu}</td><td><font>${long}<br><br>${long}<br>${sentence}</font></td><td>${links(5)}</td></tr></table>`,
    `${long}\n\n${long}\n${sentence}`,
  ],
  [
    'a label above links',
    `<article><p>${long}</p><p>${long}</p><h3>Read also</h3><ul>${links(3)}</ul></article>`,
    `${long}\n\n${long}`,
  ],
  [
    'a line that leads elsewhere',
    `<article><p>${long}</p><p>READ MORE: <a href="/x">Ferry aground</a></p><p>${long}</p></article>`,
    `${long}\n\n${long}`,
  ],
  [
    'a sentence that is a link',
    `<article><p>${long}</p><p><a href="/x">${sentence}</a></p></article>`,
    `${long}\n\n${sentence}`,
  ],
  [
    'a list of the report',
    `<article><p>${long}</p><ul><li>two boats</li><li>one raft</li></ul><p>${long}</p></article>`,
    `${long}\n\ntwo boats\n\none raft\n\n${long}`,
  ],
  [
    'preformatted lines',
    `<article><p>${long}</p><pre>TARN  4 MAY\n  two boats</pre></article>`,
    `${long}\n\nTARN  4 MAY\n  two boats`,
  ],
  [
    'rows of a table',
    `<article><p>${long}</p><p>${long}</p><table><tr><th>Boat</th><th>Crew</th></tr><tr><td>Anna</td><td>6</td></tr></table></article>`,
    `${long}\n\n${long}\n\nBoat\tCrew\n\nAnna\t6`,
  ],
  [
    'words that are hidden',
    `<article><p>${long}</p><p style="display: none">Subscribe to read the rest of it here.</p><p>${long}</p></article>`,
    `${long}\n\n${long}`,
  ],
  [
    'ASP.NET, all in a form',
    `<form id="aspnetForm"><div>${menu}</div><div><p>${long}</p><p>${long}</p></div></form>`,
    `${long}\n\n${long}`,
  ],
]

describe('the text of a page', () => {
  it.each(bodies)('%s', async (_, body, text) => {
    expect((await readPage(`<!doctype html><html><body>${body}</body></html>`)).report.text).toBe(text)
  })
  it('keeps the words of links where blocks before them go', async () => {
    const body = `<article><p>READ MORE: <a href="https://a.example/x">Ferry aground</a></p><p>${long} <a href="https://a.example/y">The mayor</a> said so.</p><p>${long}</p></article>`
    const { report } = await readPage(`<html><body>${body}</body></html>`)
    expect(report.media.map(({ url, quote }) => [url, quote?.text ?? null])).toEqual([
      ['https://a.example/x', null],
      ['https://a.example/y', 'The mayor'],
    ])
    for (const { quote } of report.media) if (quote) expect(report.text.slice(quote.start, quote.end)).toBe(quote.text)
  })
  it('keeps the times of a live blog’s entries', async () => {
    const entries = [10, 11, 12].map(
      (hour) => `<section><time datetime="2031-05-04T${hour}:00">${hour}:00</time><p>${long}</p></section>`,
    )
    const { report } = await readPage(`<html><body><main><h1>Live</h1>${entries.join('')}</main></body></html>`)
    expect(report.text).toContain('11:00')
  })
  it('is read in good time when there are many links and blocks', () => {
    const blocks = Array.from({ length: 6000 }, (_, i) => `word ${i}`)
    const text = blocks.join('\n\n')
    const spans = blocks.map((block) => ({ start: text.indexOf(block), end: text.indexOf(block) + block.length }))
    const media = spans.map(
      (span) => ({ kind: 'link', url: 'https://a.example/', quote: { ...span, text: '' } }) as const,
    )
    expect(withoutLinkBlocks({ text, media, captions: [], links: spans }, null).dropped).toBe(6000)
  })
})

/** Sites' names and dates that stand nowhere but in sight. */
const seen: readonly (readonly [page: string, fields: object])[] = [
  [
    '<title>Blast heard in Tarn - Tarn Gazette</title><meta property="og:title" content="Blast heard in Tarn">',
    { publisher: 'Tarn Gazette', title: 'Blast heard in Tarn' },
  ],
  [
    '<title>Blast heard in Tarn | Tarn Gazette</title><body><h1>Blast heard in Tarn</h1>',
    { publisher: 'Tarn Gazette', title: 'Blast heard in Tarn' },
  ],
  ['<title>Blast in Tarn - what we know</title>', { publisher: null, title: 'Blast in Tarn - what we know' }],
  ['<body><div class="news-date">May 4, 2031, 11:35 a.m.</div>', { published: '2031-05-04T11:35:00' }],
  ['<body><div class="update-info">May 4, 2031</div>', { published: '2031-05-04' }],
  [
    '<body><div class="current-date">May 5, 2031</div><div class="post-date">May 4, 2031</div>',
    { published: '2031-05-04' },
  ],
  ['<body><aside><span class="date">May 4, 2031</span></aside>', { published: null }],
  ['<body><div class="up-to-date">All the news of the day</div>', { published: null }],
]

describe('what stands in sight', () => {
  it.each(seen)('%s', async (page, fields) => {
    expect((await readPage(`${page}<article><p>${long}</p><p>${long}</p></article>`)).report).toMatchObject(fields)
  })
})

describe('prose', () => {
  const prose = [
    sentence,
    'They ran. “Ten people are safe and sound.”',
    'Взрыв прогремел в порту Тарна ночью.',
    '港で爆発がありました。',
  ]
  const none = [
    '',
    'Home Politics Weather Sport Contact us',
    'Home. News. Sport.',
    'Please enable JavaScript to run this app.',
    'We and our partners use cookies to store data.',
  ]
  it.each(prose)('is %s', (text) => expect(isProse(text)).toBe(true))
  it.each(none)('is not %j', (text) => expect(isProse(text)).toBe(false))
  it('is no boilerplate where one sentence says something', () => {
    expect(isBoilerplate('We and our partners use cookies. Please enable JavaScript in this browser.')).toBe(true)
    expect(isBoilerplate(`We and our partners use cookies. ${sentence}`)).toBe(false)
    expect(isBoilerplate('Home Weather')).toBe(false)
  })
})

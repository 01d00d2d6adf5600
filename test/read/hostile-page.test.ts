import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPage } from '#read/read'

const paragraph =
  'Two fishing boats sank off the coast of Tarn on Sunday night, the harbour master said, and ten people reached the shore. '

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

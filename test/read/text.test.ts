import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '#read/read'
import { splitFrontMatter } from '#read/text/front-matter'
import { plainMarkdown } from '#read/text/markdown'

const body = 'Two boats sank off the coast of Tarn on Sunday night, the harbour master said. Nobody was hurt.\n'

const matter = (lines: string): string => `---\n${lines}\n---\n${body}`

describe('front matter', () => {
  it('gives the fields of the report and is no part of its text', async () => {
    const { report, notes } = await readText(
      matter(
        'title: "Boats sink: two crews safe"\npublisher: Tarn Gazette\nurl: https://tarn.example/boats\npublished: 2031-05-04T08:00:00+02:00\nlanguage: en\nagency: AP\nbyline: Jane Roe\narchived: https://archive.example/1',
      ),
    )
    expect(notes).toEqual([])
    expect(report).toMatchObject({
      title: 'Boats sink: two crews safe',
      publisher: 'Tarn Gazette',
      url: 'https://tarn.example/boats',
      published: '2031-05-04T08:00:00+02:00',
      language: 'en',
      agency: 'AP',
      byline: 'Jane Roe',
      archived: 'https://archive.example/1',
      read: 'yes',
      file: null,
      captured: null,
      versionOf: null,
      copyOf: null,
      text: body.trimEnd(),
    })
  })

  const fields: readonly (readonly [block: string, meta: object, note: string | null])[] = [
    ['title: 1984', { title: '1984' }, null],
    ['title: no', { title: 'no' }, null],
    ['date: 2031-05-04', { published: '2031-05-04' }, null],
    ['Author: Jane Roe\nLANG: en', { byline: 'Jane Roe', language: 'en' }, null],
    ['authors: [Jane Roe, John Doe]', { byline: 'Jane Roe, John Doe' }, null],
    ['title: |\n  Boats\n  sink', { title: 'Boats\nsink\n' }, null],
    ['# a comment\ntitle: Boats', { title: 'Boats' }, null],
    ['', { title: null }, null],
    ['tags: [sea, storm]\ntitle: Boats', { title: 'Boats' }, 'not read: tags'],
    [
      'title: Mayor: two boats sink\npublisher: Gazette',
      { title: 'Mayor: two boats sink', publisher: 'Gazette' },
      'not YAML',
    ],
    ['title: "Boats" sink\npublisher: Gazette', { publisher: 'Gazette' }, 'not YAML'],
    ['title: Boats: sink\n}{ nonsense', { title: 'Boats: sink' }, '}{ nonsense'],
  ]
  it.each(fields)('%j', (block, meta, note) => {
    const split = splitFrontMatter(matter(block))
    expect(split.meta).toMatchObject(meta)
    expect(split.body).toBe(body)
    if (note === null) expect(split.notes).toEqual([])
    else expect(split.notes.join()).toContain(note)
  })

  const kept: readonly (readonly [text: string, note: string | null])[] = [
    [body, null],
    [`Title\n---\n${body}`, null],
    [`---\n${body}`, 'never closed'],
    [`---\n}}} {{{ ]\n---\n${body}`, 'not YAML'],
    [`---\nTwo boats sank.\n---\n${body}`, 'not YAML'],
    [`---\n- a\n- b\n---\n${body}`, 'not YAML'],
    [`---\n${'['.repeat(5000)}\n---\n${body}`, 'not YAML'],
    [`---\n"\n---\n${body}`, 'not YAML'],
  ]
  it.each(kept)('loses nothing: %#', (text, note) => {
    const split = splitFrontMatter(text)
    expect(split.body).toBe(text)
    if (note === null) expect(split.notes).toEqual([])
    else expect(split.notes.join()).toContain(note)
  })

  it('is not blown up by aliases', () => {
    const bomb =
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\ntitle: Boats'
    expect(splitFrontMatter(matter(bomb)).body).toBe(body)
  })
  it('is read with the line ends of any machine', () => {
    expect(splitFrontMatter(matter('title: Boats').replaceAll('\n', '\r\n')).meta.title).toBe('Boats')
  })
})

describe('a text', () => {
  it('is the body, no character changed', async () => {
    const odd = 'Ten\u00a0boats  sank ,\n\tand “two” …\n\n\nEnd'
    expect((await readText(`\n\n${odd}\n\n`)).report.text).toBe(odd)
  })
  it('has the hash of its bytes as they came', async () => {
    const { report } = await readText(matter('title: Boats'))
    expect(report.sha256).toBe(createHash('sha256').update(matter('title: Boats')).digest('hex'))
  })
  it('is another report for another publisher, address or day, and the same for another title', async () => {
    const idOf = async (block: string): Promise<string> => (await readText(matter(block))).report.id
    const ids = await Promise.all(
      ['publisher: A', 'publisher: B', 'url: https://a.example/', 'date: 2031-05-04'].map(idOf),
    )
    expect(new Set(ids).size).toBe(4)
    expect(await idOf('publisher: A\ntitle: Boats')).toBe(ids[0])
  })
  it('takes what the caller knows over what stands in it', async () => {
    const { report } = await readText(matter('title: Boats\npublisher: A'), { publisher: 'B', file: 'boats.txt' })
    expect(report).toMatchObject({ title: 'Boats', publisher: 'B', file: 'boats.txt' })
  })
  it('names the host where nobody names the publisher', async () => {
    const { report, notes } = await readText(matter('url: https://www.tarn.example/boats'))
    expect(report.publisher).toBe('tarn.example')
    expect(notes.map(({ what }) => what).join()).toContain('host tarn.example')
  })
  it('from an archive has the address it was archived from', async () => {
    const copy = 'https://web.archive.org/web/20310504081500/https://tarn.example/boats'
    const { report } = await readText(matter(`url: ${copy}`))
    expect(report).toMatchObject({ url: 'https://tarn.example/boats', archived: copy, publisher: 'tarn.example' })
  })
  it('has notes that name the report', async () => {
    const { report, notes } = await readText(matter('date: someday\nurl: javascript:alert(1)'))
    expect(notes.map(({ what }) => what)).toEqual([
      'url ‘javascript:alert(1)’ is no web address',
      'published ‘someday’ is not a date we can read',
    ])
    expect(notes.every((note) => note.report === report.id)).toBe(true)
    expect(report).toMatchObject({ url: null, published: null })
  })
  it('is kept when it is in another language', async () => {
    const german = 'Zwei Boote sind in der Nacht vor der Küste gesunken, teilte der Hafenmeister am Montag mit.'
    const { report, notes } = await readText(german)
    expect(report).toMatchObject({ language: 'de', read: 'language', text: german })
    expect(notes.map(({ what }) => what)).toEqual(['kept, its sentences are not read: de'])
  })
  it('is empty where there are no letters', async () => {
    const { report, notes } = await readText('---\ntitle: Boats\n---\n\n * * *\n')
    expect(report.read).toBe('empty')
    expect(notes.map(({ what }) => what)).toContain('there is no text in it')
  })
  it('is read whatever it is, the same each time, well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), fc.boolean(), async (text, matters) => {
        const whole = matters ? `---\n${text}\n---\n${text}` : text
        const [a, b] = [await readText(whole), await readText(whole)]
        expect(a).toEqual(b)
        expect(a.report.text).not.toMatch(/\0|\r|\p{Surrogate}/u)
      }),
      { seed: 11, numRuns: 300 },
    )
  })
})

const markdown: readonly (readonly [written: string, plain: string])[] = [
  ['# Boats *sink* #\n\nTwo **boats** and _one_ raft.', 'Boats sink\n\nTwo boats and one raft.\n'],
  ['Two [boats](https://a.example/b "t") sank.', 'Two boats sank.\n'],
  ['Two [**big** boats][1] sank.\n\n[1]: https://a.example/b', 'Two big boats sank.\n\n'],
  ['![A raft](https://a.example/r.jpg) Two sank.', ' Two sank.\n'],
  ['> “Nobody was hurt”', '“Nobody was hurt”\n'],
  ['- one\n- two\n\n---\n\nend', '- one\n- two\n\n\nend\n'],
  ['5 * 3 and 2*3 and snake_case_name', '5 * 3 and 2*3 and snake_case_name\n'],
  ['a footnote* stays', 'a footnote* stays\n'],
  ['1\\. and \\*stars\\*', '1. and *stars*\n'],
  ['see <https://a.example/x> and <br> `code`', 'see https://a.example/x and  code\n'],
  ['```\n# as *is*\n```', '# as *is*\n'],
  ['<!-- gone -->Two [sic] sank [1].', 'Two [sic] sank [1].\n'],
]

describe('Markdown', () => {
  it.each(markdown)('%j', (written, plain) => expect(plainMarkdown(written).text).toBe(plain))
  it('keeps links with their words, pictures, captions', () => {
    const { text, media, notes } = plainMarkdown(
      '# Boats\n\nTwo [**big** boats](https://a.example/b) sank. ![A raft](https://a.example/r.jpg)',
    )
    const start = text.indexOf('big boats')
    expect(media).toEqual([
      { kind: 'link', url: 'https://a.example/b', quote: { start, end: start + 9, text: 'big boats' } },
      { kind: 'image', url: 'https://a.example/r.jpg', quote: null },
    ])
    expect(notes).toEqual(['captions beside the text: “A raft”'])
  })
  it('is read in good time whatever is in it', () => {
    for (const part of ['[a](x', '[', '![a', '**a', '`', '<a ', '> ', '# ', '[a][', '_', '- '])
      expect(plainMarkdown(part.repeat(50_000)).text.length).toBeGreaterThan(-1)
  }, 5000)
})

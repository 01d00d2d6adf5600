import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInputs } from '#read/read'
import { gather, lineOf, notesOf } from './gather.ts'

const sentence = 'Two boats sank off the coast of Tarn on Sunday night, the harbour master said. Nobody was hurt.'

let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-read-'))
  for (const name of ['tree/a/deep', 'tree/b', 'none', 'links/in', 'outside', 'hidden/.git'])
    mkdirSync(at(name), { recursive: true })
  writeFileSync(at('plain.txt'), sentence)
  writeFileSync(at('empty.txt'), '')
  writeFileSync(at('blank.md'), '\n \n\t\n')
  writeFileSync(at('nul.txt'), `${sentence}\0`)
  writeFileSync(
    at('broken.txt'),
    Buffer.concat([Buffer.from('Tarn – “quay” '), Buffer.from([0xff]), Buffer.from(' sank')]),
  )
  writeFileSync(at('random.txt'), Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 37 + ((i * i) >> 3)) % 256)))
  writeFileSync(at('picture.txt'), Buffer.concat([Buffer.from([0x89]), Buffer.from('PNG\r\n\x1a\n and more')]))
  writeFileSync(at('page.txt'), `<!DOCTYPE html><html><body><p>${sentence}</p><p>${sentence}</p></body></html>`)
  writeFileSync(at('not-yaml.txt'), `---\ntitle: Mayor: boats sink\n---\n${sentence}`)
  writeFileSync(
    at('title.html'),
    `<title><script>alert(1)</script>Boats</title><p onclick=x()>${sentence} ${sentence}</p>`,
  )
  writeFileSync(at('no-article.html'), '<html><body><a href="/">Home</a></body></html>')
  // windows-1251: А is 0xC0, а is 0xE0, in the order of the alphabet.
  const russian = 'Две лодки затонули у побережья Тарна, сообщил начальник порта. Никто не пострадал.'
  const to1251 = (letter: string): number =>
    letter >= 'А' && letter <= 'я' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0)
  writeFileSync(at('cyrillic.txt'), Buffer.from(Array.from(russian, to1251)))
  writeFileSync(at('wide.txt'), Buffer.from(`\ufeff${sentence}`, 'utf16le'))
  writeFileSync(at('large.txt'), sentence)
  truncateSync(at('large.txt'), 50 * 1024 * 1024)

  writeFileSync(at('tree/b/z.txt'), sentence)
  writeFileSync(at('tree/b/B.MD'), sentence)
  writeFileSync(at('tree/b/a.txt'), sentence)
  writeFileSync(at('tree/a/deep/page.htm'), `<p>${sentence} ${sentence}</p>`)
  writeFileSync(at('tree/photo.jpg'), 'x')
  writeFileSync(at('tree/film.mp4'), 'x')
  writeFileSync(at('tree/other.jpg'), 'x')
  writeFileSync(at('tree/b/empty.txt'), '')
  writeFileSync(at('none/photo.jpg'), 'x')
  writeFileSync(at('hidden/.git/x.txt'), sentence)
  writeFileSync(at('hidden/a.txt'), sentence)
  writeFileSync(at('outside/secret.txt'), 'secret')
  writeFileSync(at('links/in/a.txt'), sentence)
  symlinkSync('..', at('links/in/up'))
  symlinkSync(at('outside'), at('links/out'))
  symlinkSync(at('outside/secret.txt'), at('links/secret.txt'))
  symlinkSync('in/a.txt', at('links/same.txt'))
  symlinkSync('self.txt', at('links/self.txt'))
  symlinkSync('nowhere', at('links/dangling.txt'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Case = readonly [file: string, line: string, note: string | null]
const files: readonly Case[] = [
  ['plain.txt', '/plain.txt yes', null],
  ['empty.txt', '/empty.txt empty', 'there is no text in it'],
  ['blank.md', '/blank.md empty', 'there is no text in it'],
  ['nul.txt', '/nul.txt yes', 'U+0000 became U+FFFD'],
  ['broken.txt', '/broken.txt yes', 'invalid UTF-8'],
  ['random.txt', '! /random.txt: it is binary, not text: too many control characters', null],
  ['picture.txt', '! /picture.txt: it is a PNG picture, not text', null],
  ['page.txt', '/page.txt yes', null],
  ['not-yaml.txt', '/not-yaml.txt yes', 'front matter is not YAML'],
  ['title.html', '/title.html yes', 'title: tags'],
  ['no-article.html', '/no-article.html empty', 'no article in the page'],
  ['cyrillic.txt', '/cyrillic.txt language', 'read as windows-1251'],
  ['wide.txt', '/wide.txt yes', null],
  ['large.txt', '! /large.txt: it is 50 MB, more than the 5 MB that are read (--max-size)', null],
  ['missing.txt', '! /missing.txt: there is no such file or folder', null],
  ['plain.txt/x', '! /plain.txt/x: a part of its path is no folder', null],
  ['nul\0name', '! /nul\0name: the name has a U+0000 in it', null],
]

describe('a file', () => {
  it.each(files)('%s', async (name, line, note) => {
    const [result, ...more] = await gather([`${folder}/${name}`])
    expect(more).toEqual([])
    expect(lineOf(result!, folder)).toBe(line)
    if (note === null) expect(notesOf(result)).not.toContain('UTF')
    else expect(notesOf(result)).toContain(note)
  })
  it('is refused above the size that was set, and read at it', async () => {
    const size = Buffer.byteLength(sentence)
    expect((await gather([at('plain.txt')], { maxSize: size })).map((r) => lineOf(r, folder))).toEqual([
      '/plain.txt yes',
    ])
    expect(lineOf((await gather([at('plain.txt')], { maxSize: size - 1 }))[0]!)).toContain('more than the')
  })
  it('that is a device is refused', async () => {
    expect(lineOf((await gather(['/dev/zero']))[0]!)).toBe('! /dev/zero: it is a device or socket, not a file')
  })
  it('keeps the path that the user wrote', async () => {
    const [result] = await gather([`${folder}/tree/../plain.txt`])
    expect(result && 'report' in result && result.report.file).toBe(`${folder}/tree/../plain.txt`)
  })
  it('with the title of a script is harmless', async () => {
    const [result] = await gather([at('title.html')])
    expect(result && 'report' in result && result.report.title).toBe('alert(1)Boats')
  })
})

describe('a folder', () => {
  it('is read in order of name, with its folders, and says what it passes over', async () => {
    expect((await gather([at('tree')])).map((result) => lineOf(result, folder))).toEqual([
      '/tree/a/deep/page.htm yes',
      '/tree/b/B.MD yes',
      '/tree/b/a.txt yes',
      '/tree/b/empty.txt empty',
      '/tree/b/z.txt yes',
      '# /tree: 3 passed over: 2 .jpg, 1 .mp4',
    ])
  })
  it('without reports is unread', async () => {
    const lines = (await gather([at('none')])).map((result) => lineOf(result, folder))
    expect(lines).toEqual(['! /none: there are no reports in it (1 passed over: 1 .jpg)'])
  })
  it('is left neither through links out of it nor twice through links in it', async () => {
    const lines = (await gather([`${at('links')}/`])).map((result) => lineOf(result, folder))
    expect(lines[0]).toBe('/links/in/a.txt yes')
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain('2 a link that leads out of the folder')
    expect(lines[1]).toContain('a link to a file of the same folder')
    expect(lines[1]).toContain('go in a circle')
    expect(lines[1]).toContain('no such file')
  })
  it('does not show what is hidden in it', async () => {
    const lines = (await gather([at('hidden')])).map((result) => lineOf(result, folder))
    expect(lines).toEqual(['/hidden/a.txt yes', '# /hidden: 1 passed over: 1 hidden'])
  })
  it('may hold a pipe: nobody waits for it', async () => {
    mkdirSync(at('pipes'))
    execFileSync('mkfifo', [at('pipes/p.txt')])
    writeFileSync(at('pipes/a.txt'), sentence)
    const lines = (await gather([at('pipes')])).map((result) => lineOf(result, folder))
    expect(lines).toEqual(['/pipes/a.txt yes', '# /pipes: 1 passed over: 1 a device, pipe or socket'])
  })
  it('gives its first report before it has looked at the last', async () => {
    mkdirSync(at('many'))
    for (let i = 0; i < 300; i++) writeFileSync(at(`many/${String(i).padStart(4, '0')}.txt`), sentence)
    const results = readInputs([at('many')])
    const first = await results.next()
    rmSync(at('many/0299.txt'))
    expect(first.done).toBe(false)
    const rest: string[] = []
    for await (const result of results) rest.push(lineOf(result, folder))
    expect(rest).toHaveLength(299)
    expect(rest.at(-1)).toBe('! /many/0299.txt: there is no such file or folder')
  })
})

describe('standard input', () => {
  const stdin = (...parts: (string | Uint8Array)[]): Readable => Readable.from(parts)
  it('is read as text or page', async () => {
    const [text] = await gather(['-'], { stdin: stdin('---\ntitle: Boats\n---\n', sentence) })
    expect(text && 'report' in text && text.report).toMatchObject({ file: null, title: 'Boats', text: sentence })
    const [page] = await gather(['-'], { stdin: stdin(Buffer.from(`<!doctype html><p>${sentence} ${sentence}`)) })
    expect(page && 'report' in page && page.report.text).toBe(`${sentence} ${sentence}`)
  })
  it('keeps letters that are cut between two parts', async () => {
    const bytes = new TextEncoder().encode(`Ärger in Örtlich, ${sentence}`)
    const [result] = await gather(['-'], { stdin: stdin(bytes.subarray(0, 1), bytes.subarray(1)) })
    expect(result && 'report' in result && result.report.text).toBe(`Ärger in Örtlich, ${sentence}`)
  })
  it('is refused when it is too large, missing, or named twice', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(65536).fill(97)
    }
    expect(lineOf((await gather(['-'], { stdin: endless() }))[0]!)).toBe(
      '! -: it is larger than the 5 MB that are read (--max-size)',
    )
    expect(lineOf((await gather(['-']))[0]!)).toBe('! -: there is no standard input')
    expect((await gather(['-', '-'], { stdin: stdin(sentence) })).map((result) => lineOf(result))).toEqual([
      '- yes',
      '! -: standard input was read already',
    ])
  })
})

describe('any bytes', () => {
  it('give results, and texts that later stages can take', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(
          fc.constantFrom('---\n', 'title: x\n', '<html>', '<p>', sentence, '\r\n', '{', '<rss>', '\0', 'é', '\u00a0'),
        )
        .map((parts) => Buffer.from(parts.join(''), 'latin1')),
      fc.string({ maxLength: 200 }).map((text) => Buffer.from(text, 'utf16le')),
    )
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        const results = await gather(['-'], { stdin: Readable.from([given]) })
        expect(results.length).toBeGreaterThan(0)
        for (const result of results)
          if ('report' in result) expect(result.report.text).not.toMatch(/\0|\r|\p{Surrogate}/u)
      }),
      { seed: 19, numRuns: 1000 },
    )
  })
})

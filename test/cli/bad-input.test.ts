import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Ledger } from '#model/ledger'
import { problemsOf } from '../support/check-ledger.ts'
import { cli, scratch } from '../support/cli.ts'

const folder = scratch()
const inFolder = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const story = 'A drone hit a depot in Kyiv on Tuesday, killing at least three workers, the mayor said.\n'
const plain = inFolder('plain.txt', `---\npublisher: Harbour Gazette\npublished: 2031-03-12\n---\n${story}`)

const ledgerOf = async (...args: string[]): Promise<{ ledger: Ledger; code: number | null; stderr: string }> => {
  const { stdout, stderr, code } = await cli(['read', ...args, '--json', '--threads', '1'])
  const ledger = JSON.parse(stdout) as Ledger
  expect(problemsOf(ledger)).toEqual([])
  return { ledger, code, stderr }
}

describe('bad input is named and costs nothing else', () => {
  const big = inFolder('big.txt', 'A sentence of a very long text. '.repeat((50 * 1024 * 1024) / 32))
  const empty = inFolder('empty.txt', '')
  const binary = inFolder(
    'binary.txt',
    Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256),
  )
  const hollow = join(folder, 'hollow')
  mkdirSync(hollow)
  test.each([
    ['a missing file', join(folder, 'missing.txt'), 'there is no such file or folder'],
    ['50 MB of text', big, 'more than the 5 MB that are read (--max-size)'],
    ['a binary file', binary, ''],
    ['a folder without reports', hollow, 'there are no reports in it'],
  ])('%s', async (_, input, why) => {
    const { ledger, code, stderr } = await ledgerOf(input, plain)
    expect(code).toBe(1)
    expect(stderr).toContain(`hearsay: not read: ${input}: `)
    expect(stderr).toContain(why)
    expect(ledger.reports).toHaveLength(1)
    expect(ledger.notes.filter((note) => note.what.startsWith(`${input}: `))).toHaveLength(1)
  })
  test('--quiet names it too', async () => {
    expect((await cli(['read', join(folder, 'missing.txt'), '--quiet'])).stderr).toContain('not read')
  })
  test('an empty file is a report without text, with a note', async () => {
    const { ledger, code } = await ledgerOf(empty, plain)
    const report = ledger.reports.find(({ read }) => read === 'empty')
    const notes = ledger.notes.filter((note) => note.report === report?.id).map((note) => note.what)
    expect({ code, notes }).toEqual({ code: 0, notes: expect.arrayContaining(['there is no text in it']) })
  })
  test.each([
    [
      'invalid UTF-8',
      Uint8Array.of(...new TextEncoder().encode('A strike hit '), 0xff, 0xfe, 0xc3, 0x28),
      'A strike hit',
    ],
    ['UTF-16', Buffer.from(`\ufeff${story}`, 'utf16le'), 'A drone hit a depot'],
    [
      'windows-1251',
      Uint8Array.from('Взрыв прогремел в порту, сообщил мэр города во вторник утром.', (c) => win1251(c)),
      'Взрыв',
    ],
    [
      'front matter that is not YAML',
      '---\ntitle: "open\n  - [\n---\nA strike hit the port.',
      'A strike hit the port.',
    ],
    [
      'HTML without an article',
      '<html><head><title>Menu</title></head><body><nav><a href="/">Home</a></nav></body></html>',
      '',
    ],
  ])('%s is read as far as it goes', async (name, content, text) => {
    const { ledger, code } = await ledgerOf(
      inFolder(`${name.replace(/\W/g, '-')}.${name.startsWith('HTML') ? 'html' : 'txt'}`, content),
    )
    expect([0, 1]).toContain(code)
    expect(ledger.reports[0]?.text ?? '').toContain(text)
    expect(ledger.reports.length === 1 || code === 1).toBe(true)
  })
  test('scripts and handlers in a title are shown and do nothing, in page and terminal', async () => {
    const title = '&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(2)&gt; \u001b[2J\u202eevil'
    const input = inFolder(
      'hostile.html',
      `<html><head><title>${title}</title><script>alert(3)</script></head><body onload="alert(4)"><article><h1>${title}</h1><p onclick="alert(5)">${story.repeat(6)}</p></article></body></html>`,
    )
    const page = join(folder, 'hostile-page.html')
    const { stdout } = await cli(['read', input, '--html', page, '--color', 'never'])
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u)
    const markup = readFileSync(page, 'utf8')
    expect(markup.match(/<script/g)).toHaveLength(1)
    expect(markup).not.toMatch(/<img|<body [^>]*on|onclick=/)
  })
})

/** Bytes of Cyrillic letters in windows-1251; ASCII stays. */
function win1251(char: string): number {
  const code = char.charCodeAt(0)
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
}

describe('URLs', () => {
  let server: Server
  let base = ''
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/never') return
      if (request.url === '/story') response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(story)
      else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.closeAllConnections())
  test('a URL that answers 404, and one that never answers, are named', async () => {
    const { code, stderr } = await cli([
      'read',
      `${base}/gone`,
      `${base}/never`,
      '--allow-private',
      '--timeout',
      '0.5',
      '--quiet',
    ])
    expect(code).toBe(1)
    expect(stderr).toMatch(/not read: http:\S+\/gone: .*404/)
    expect(stderr).toMatch(/not read: http:\S+\/never: /)
  })
  test('this machine is asked only where that is allowed', async () => {
    expect((await cli(['read', `${base}/story`, '--quiet'])).code).toBe(1)
    const { stdout, code } = await cli(['read', `${base}/story`, '--allow-private', '--json'])
    const { reports } = JSON.parse(stdout) as Ledger
    expect({ code, text: reports[0]?.text, url: reports[0]?.url }).toEqual({
      code: 0,
      text: story.trim(),
      url: `${base}/story`,
    })
  })
})

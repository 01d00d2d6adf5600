import { Readable } from 'node:stream'
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { ReadOptions } from '#read/read'
import { column, makePdf, type PdfParts } from '../support/samples/pdf.ts'
import { gather, lineOf, notesOf } from './gather.ts'

const sentence = 'Two boats sank off the coast of Tarn on Sunday night, the harbour master said.'
const readIn = (bytes: Uint8Array, options: ReadOptions = {}): ReturnType<typeof gather> =>
  gather(['-'], { stdin: Readable.from([bytes]), ...options })
const textOf = async (parts: PdfParts): Promise<string> => {
  const [result] = await readIn(makePdf(parts))
  if (!result || !('report' in result)) throw new Error(JSON.stringify(result))
  return result.report.text
}

/** A page's words between a running head and a page number. */
const framed = (lines: readonly string[], number: number, foot = String(number)): PdfParts['pages'][number] => [
  { text: `Tarn Monitor, issue ${40 + number}`, y: 760, size: 9 },
  ...column(lines),
  { text: foot, x: 300, y: 30, size: 9 },
]

type Row = readonly [name: string, lines: readonly string[], text: string]
const paragraphs: readonly Row[] = [
  ['a word that a line ends in', ['The har-', 'bour was shut.'], 'The harbour was shut.'],
  [
    'a compound that stands whole elsewhere',
    ['A cease-fire came. It was a cease-', 'fire in name.'],
    'A cease-fire came. It was a cease-fire in name.',
  ],
  ['a soft hyphen', ['The har\xad', 'bour was shut.'], 'The harbour was shut.'],
  ['a name with a capital', ['The Tarn-', 'Ostrov road was shut.'], 'The Tarn-Ostrov road was shut.'],
  ['a range of numbers', ['There were 20-', '30 boats out.'], 'There were 20-30 boats out.'],
  ['a line left out', ['Boats sank.', '', 'Ten are safe.'], 'Boats sank.\n\nTen are safe.'],
  ['a list', ['Lost were:', '\x95 the Anna,', '\x95 the Maria.'], 'Lost were:\n\n• the Anna,\n\n• the Maria.'],
  ['marks of windows-1252', ['\x93Shut,\x94 he said \x96 twice.'], '“Shut,” he said – twice.'],
]

describe('the text of a PDF', () => {
  it.each(paragraphs)('%s', async (_, lines, text) => {
    expect(await textOf({ pages: [column(lines)] })).toBe(text)
  })
  it('goes on over pages, without running heads and page numbers', async () => {
    const pages = [
      framed(['Boats sank off Tarn, and the'], 1),
      framed(['mayor came. He spoke.'], 2),
      framed(['Ten left.'], 3),
    ]
    const [result] = await readIn(makePdf({ pages }))
    expect(result && 'report' in result && result.report.text).toBe(
      'Boats sank off Tarn, and the mayor came. He spoke.\n\nTen left.',
    )
    expect(notesOf(result)).toContain('running heads left out: “Tarn Monitor, issue 41”')
  })
  it.each([
    ['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3'],
    ['- 7 -', '- 8 -', '- 9 -'],
  ])('has no %s', async (...feet) => {
    const pages = feet.map((foot, index) => framed([`${sentence} ${'abc'[index]}.`], index + 1, foot))
    expect(await textOf({ pages })).toBe(['a', 'b', 'c'].map((letter) => `${sentence} ${letter}.`).join('\n\n'))
  })
  it('keeps numbers that are no page numbers, and a headline that is no running head', async () => {
    const pages = [[{ text: 'Tarn', y: 740, size: 24 }, ...column(['The dead:', '17'])], [...column(['Tarn', '4'])]]
    const text = await textOf({ pages })
    for (const kept of ['Tarn', '17', '4']) expect(text).toContain(kept)
  })
  it('keeps columns apart, as they were written', async () => {
    const pages = [
      [
        ...column(['Left one is long', 'and left two.'], { x: 60 }),
        ...column(['Right one and', 'right two.'], { x: 320 }),
      ],
    ]
    expect(await textOf({ pages })).toBe('Left one is long and left two.\n\nRight one and right two.')
  })
  it('is the same packed or not', async () => {
    const pages = [column([sentence])]
    expect(await textOf({ pages, pack: true })).toBe(await textOf({ pages }))
  })
})

const rdf = (fields: string): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">${fields}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`

describe('what a PDF says of itself', () => {
  const pages = [column([sentence])]
  const read = async (parts: Omit<PdfParts, 'pages'>): ReturnType<typeof readIn> => readIn(makePdf({ pages, ...parts }))
  it('is title and author, and no date of publication', async () => {
    const info = { Title: 'Boats sink', Author: 'Jane Roe', CreationDate: "D:20310504101500+02'00'" }
    const [result] = await read({ info })
    expect(result).toMatchObject({
      report: { title: 'Boats sink', byline: 'Jane Roe', published: null, language: 'en' },
    })
    expect(notesOf(result)).toContain('made on 2031-05-04: that is no date of publication')
  })
  it('is no title that is a file’s name, and no author that is nobody', async () => {
    const [result] = await read({ info: { Title: 'Microsoft Word - final2.docx', Author: 'Admin' } })
    expect(result).toMatchObject({ report: { title: null, byline: null } })
    expect(notesOf(result)).toContain('the name of a file')
  })
  it('is what XMP says, its date of publication included', async () => {
    const xmp = rdf(
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Boats off Tarn</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Jane Roe</rdf:li><rdf:li>Jo Doe</rdf:li></rdf:Seq></dc:creator><prism:publicationDate>2031-05-06</prism:publicationDate>',
    )
    const [result] = await read({ xmp, info: { Title: 'x1', CreationDate: 'D:20310504' } })
    expect(result).toMatchObject({
      report: { title: 'Boats off Tarn', byline: 'Jane Roe, Jo Doe', published: '2031-05-06' },
    })
    expect(notesOf(result)).not.toContain('was made on')
  })
})

const whole = makePdf({ pages: [column([sentence])] })
const locked =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> >> /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]'

describe('a PDF that', () => {
  it('is a scan is kept as empty, and says so', async () => {
    const [result] = await readIn(makePdf({ pages: [[]] }))
    expect(lineOf(result!)).toBe('- empty')
    expect(notesOf(result)).toContain('no layer of text')
  })
  it.each([
    ['is locked', makePdf({ pages: [column([sentence])], trailer: locked }), 'locked with a password'],
    ['is only its first line', Buffer.from('%PDF-1.7\n'), 'no PDF that can be read'],
    ['is noise', Buffer.from(`%PDF-1.7\n${'\xff\0 obj <<'.repeat(500)}`, 'latin1'), 'it is'],
  ])('%s is not read', async (_, bytes, why) => {
    expect(lineOf((await readIn(bytes))[0]!)).toContain(why)
  })
  it('has lost its end is read all the same', async () => {
    const [result] = await readIn(whole.subarray(0, whole.length - 18))
    expect(result && 'report' in result && result.report.text).toBe(sentence)
  })
  it('takes too long is stopped, and the next one is read', async () => {
    const large = makePdf({
      pages: Array.from({ length: 400 }, () => column(Array.from({ length: 50 }, () => sentence))),
    })
    expect(lineOf((await readIn(large, { deadline: 1 }))[0]!)).toBe('! -: it is not read within 0.001 s')
    expect(lineOf((await readIn(whole))[0]!)).toBe('- yes')
  })
  it('unpacks to more than any page has is left alone', async () => {
    const packed = deflateSync(deflateSync(Buffer.alloc(300 * 1024 * 1024, ' ')))
    const head = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << >> >>\nendobj\n4 0 obj\n<< /Filter [/FlateDecode /FlateDecode] /Length ${packed.length} >>\nstream\n`
    const tail = '\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF'
    const bomb = Buffer.concat([Buffer.from(head), packed, Buffer.from(tail)])
    expect(bomb.length).toBeLessThan(5000)
    const [result] = await readIn(bomb)
    expect(lineOf(result!)).toBe('- empty')
    expect(notesOf(result)).toContain('pages that are damaged are left out: 1')
  })
  it('is larger than the limit is refused, whichever limit holds', async () => {
    expect(lineOf((await readIn(whole, { maxSize: 100 }))[0]!)).toContain(
      'than the 100 bytes that are read (--max-size)',
    )
  })
  it('keeps its bytes', async () => {
    const [result] = await readIn(whole)
    expect(result && 'report' in result && Buffer.from(result.bytes).equals(whole)).toBe(true)
  })
})

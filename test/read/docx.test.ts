import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { makeDocx, paragraph, table } from '../support/samples/docx.ts'
import { makeZip } from '../support/samples/zip.ts'
import { gather, lineOf, notesOf } from './gather.ts'

const sentence = 'Two boats sank off the coast of Tarn on Sunday night, the harbour master said.'
const readIn = (bytes: Uint8Array): ReturnType<typeof gather> => gather(['-'], { stdin: Readable.from([bytes]) })

describe('a Word document', () => {
  it('gives headings, paragraphs and rows of tables, title and author', async () => {
    const body = `${paragraph('Boats sink', 'Heading1')}${paragraph(sentence)}${table([
      ['Boat', 'Safe'],
      ['Anna', '6'],
    ])}${paragraph('1 < 2 & “end”.')}`
    const core =
      '<dc:title>Boats &amp; crews</dc:title><dc:creator>Jane Roe</dc:creator><dcterms:created>2031-05-04T10:00:00Z</dcterms:created>'
    const [result, ...more] = await readIn(makeDocx({ body, core }))
    expect(more).toEqual([])
    expect(result).toMatchObject({
      report: {
        title: 'Boats & crews',
        byline: 'Jane Roe',
        published: null,
        read: 'yes',
        text: `Boats sink\n\n${sentence}\n\nBoat\tSafe\n\nAnna\t6\n\n1 < 2 & “end”.`,
      },
    })
    expect(notesOf(result)).toContain('made on 2031-05-04')
  })
  it('without properties or words is kept as empty', async () => {
    const [result] = await readIn(makeDocx({ body: '' }))
    expect(lineOf(result!)).toBe('- empty')
  })
  it('whose words are code stays words', async () => {
    const [result] = await readIn(makeDocx({ body: paragraph(`<script>alert(1)</script> ${sentence}`) }))
    expect(result && 'report' in result && result.report.text).toBe(`<script>alert(1)</script> ${sentence}`)
  })
})

const spaces = ' '.repeat(30 * 1024 * 1024)
/** Each stands for two of the one before it: the last for half a billion letters. */
const entities = Array.from(
  { length: 30 },
  (_, n) => `<!ENTITY e${n} "${n === 0 ? 'x' : `&e${n - 1};&e${n - 1};`}">`,
).join('')
const nested = `${'<w:p>'.repeat(1000)}${'</w:p>'.repeat(1000)}`
const refused: readonly (readonly [name: string, bytes: Uint8Array, why: string])[] = [
  ['a bomb', makeDocx({ body: `${paragraph(sentence)}<!--${spaces}-->` }), 'times its size: a bomb'],
  [
    'a bomb that says it is small',
    makeZip([
      { name: '[Content_Types].xml', bytes: '<Types/>' },
      { name: 'word/document.xml', bytes: `<w/>${spaces}`, said: 1000 },
    ]),
    'ZIP archive is damaged',
  ],
  ['another office document', makeZip([{ name: '[Content_Types].xml', bytes: '<Types/>' }]), 'not one of Word'],
  ['a document that is cut off', makeDocx({ body: paragraph(sentence) }).subarray(0, 500), 'ZIP archive is damaged'],
  [
    'too many entries',
    makeDocx({
      body: '',
      more: Array.from({ length: 10_001 }, (_, i) => ({ name: `x/${i}`, bytes: '', pack: false })),
    }),
    'more than 10000 entries',
  ],
  ['no XML', makeDocx({ body: '<w:p><w:r>' }), 'word/document.xml in it is no well-formed XML'],
  [
    'entities that multiply',
    makeZip([
      { name: '[Content_Types].xml', bytes: '<Types/>' },
      {
        name: 'word/document.xml',
        bytes: `<!DOCTYPE d [${entities}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e29;</w:t></w:r></w:p></w:body></w:document>`,
      },
    ]),
    'word/document.xml in it is no well-formed XML',
  ],
  ['a thousand elements in each other', makeDocx({ body: nested }), 'no well-formed XML'],
  [
    'many roots',
    makeZip([
      { name: '[Content_Types].xml', bytes: '<Types/>' },
      { name: 'word/document.xml', bytes: `<w/>${'<a><b/></a> x '.repeat(100_000)}`, pack: false },
    ]),
    'no well-formed XML',
  ],
  [
    'another archive',
    makeZip([{ name: 'a.txt', bytes: sentence }]),
    'it is a ZIP archive or an office document, not text',
  ],
]

describe('not read as a Word document', () => {
  it.each(refused)('%s', async (_, bytes, why) => {
    expect(lineOf((await readIn(bytes))[0]!)).toContain(why)
  })
})

import { deflateSync, gzipSync } from 'node:zlib'
import { makeDocx, paragraph, table } from '../support/samples/docx.ts'
import { column, makePdf } from '../support/samples/pdf.ts'
import { makeTelegram, message } from '../support/samples/telegram.ts'
import { makeWacz, makeWarc } from '../support/samples/warc.ts'
import { makeZip } from '../support/samples/zip.ts'

const sentence = 'Two boats sank off the coast of Tarn on Sunday night, the harbour master said. Nobody was hurt.'
const page = `<!doctype html><html lang="en"><head><title>Boats</title><meta property="og:title" content="Boats sink"><meta charset="utf-8"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Boats","datePublished":"2031-05-04T08:15:00+02:00"}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Boats sink</h1><p>${sentence} <a href="/port">The port</a></p><figure><img src="a.jpg"><figcaption>A boat</figcaption></figure><p>${sentence}</p><table><tr><td>a</td><td>b</td></tr></table></article></body></html>`
const rss = `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tarn Gazette</title><item><title>Boats sink</title><link>https://gazette.example/boats</link><pubDate>Sun, 04 May 2031 08:15:00 +0200</pubDate><content:encoded><![CDATA[<p>${sentence}</p>]]></content:encoded></item><item><title>x</title><description>${sentence}</description></item></channel></rss>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Tarn Wire</title><entry><title type="html">Boats</title><link rel="alternate" href="/boats"/><published>2031-05-04T08:15:00+02:00</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${sentence}</p></div></content></entry></feed>`
const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Tarn Wire',
  items: [
    { id: '1', url: 'https://wire.example/boats', content_html: `<p>${sentence}</p>`, authors: [{ name: 'Jane Roe' }] },
  ],
})
const frontMatter = `---\ntitle: "Boats: sink"\npublisher: Tarn Gazette\npublished: 2031-05-04T08:15:00+02:00\nlanguage: en\ntags: [a, {b: c}]\n---\n# Boats\n\n**${sentence}** [the port](https://port.example/x) *and* \`more\`\n\n> ${sentence}\n`
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li>Boats</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>`
const pdf = {
  pages: [column([sentence, 'har-', 'bour']), column([sentence])],
  info: { Title: 'Boats', CreationDate: 'D:20310504' },
  xmp,
}
const warc = makeWarc([
  { url: 'https://gazette.example/boats', body: page },
  {
    url: 'https://gazette.example/note',
    body: `${sentence.length.toString(16)}\r\n${sentence}\r\n0\r\n\r\n`,
    type: 'text/plain',
    headers: ['Transfer-Encoding: chunked'],
  },
  { url: 'https://gazette.example/z', body: gzipSync(page), headers: ['Content-Encoding: gzip'] },
  { url: 'https://gazette.example/x', body: 'x', type: 'image/png' },
])
const body = `${paragraph('Boats', 'Heading1')}${paragraph(sentence)}${table([
  ['a', 'b'],
  ['c', 'd'],
])}`
const docx = makeDocx({ body, core: '<dc:title>Boats</dc:title><dc:creator>Jane Roe</dc:creator>' })
const documentXml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`

/** A PDF whose objects stand packed in an object stream, with a packed table of references (ISO 32000-1, 7.5.7 and 7.5.8). */
function objectStream(packed: Uint8Array): Uint8Array {
  const data = deflateSync(packed)
  const head = Buffer.from('%PDF-1.5\n')
  const objects = Buffer.concat([
    Buffer.from(`4 0 obj\n<< /Type /ObjStm /N 3 /First 16 /Filter /FlateDecode /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream\nendobj\n'),
  ])
  const content = Buffer.from(
    `5 0 obj\n<< /Length 60 >>\nstream\nBT /F1 11 Tf 72 700 Td (${'Two boats sank.'.padEnd(20)}) Tj ET\nendstream\nendobj\n`,
  )
  const at = head.length + objects.length + content.length
  const row = (type: number, a: number, b: number): number[] => [type, a >> 8, a & 255, b]
  const rows = deflateSync(
    Buffer.from(
      [
        row(0, 0, 0),
        row(2, 4, 0),
        row(2, 4, 1),
        row(2, 4, 2),
        row(1, head.length, 0),
        row(1, head.length + objects.length, 0),
        row(1, at, 0),
      ].flat(),
    ),
  )
  const table = Buffer.concat([
    Buffer.from(
      `6 0 obj\n<< /Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /Length ${rows.length} >>\nstream\n`,
    ),
    rows,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ])
  return Buffer.concat([head, objects, content, table])
}
const inObjectStream =
  '1 0 2 34 3 80   << /Type /Catalog /Pages 2 0 R >> << /Type /Pages /Kids [3 0 R] /Count 1 >>     << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>'

export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
  /** What is put around the changed bytes, so that a checksum or a packing does not keep the changes out. */
  readonly wrap?: (bytes: Uint8Array) => Uint8Array
}

/** A sample of each format that is read, all made here. */
export const SAMPLES: readonly Sample[] = [
  { name: 'text', bytes: Buffer.from(sentence) },
  { name: 'front matter and Markdown', bytes: Buffer.from(frontMatter) },
  { name: 'page', bytes: Buffer.from(page) },
  { name: 'RSS', bytes: Buffer.from(rss) },
  { name: 'Atom', bytes: Buffer.from(atom) },
  { name: 'JSON Feed', bytes: Buffer.from(jsonFeed) },
  {
    name: 'Telegram',
    bytes: Buffer.from(
      makeTelegram(
        [message(1, sentence), message(2, [{ type: 'link', text: 'a.example' }, sentence]), { id: 3, type: 'service' }],
        { username: 'tarntoday' },
      ),
    ),
  },
  { name: 'PDF', bytes: makePdf(pdf) },
  { name: 'PDF, packed', bytes: makePdf({ ...pdf, pack: true }) },
  { name: 'PDF, inside an object stream', bytes: Buffer.from(inObjectStream), wrap: objectStream },
  { name: 'Word', bytes: docx },
  {
    name: 'Word, inside',
    bytes: Buffer.from(documentXml),
    wrap: (bytes) =>
      makeZip([
        { name: '[Content_Types].xml', bytes: '<Types/>' },
        { name: 'word/document.xml', bytes },
      ]),
  },
  { name: 'WARC', bytes: warc },
  { name: 'WARC, packed', bytes: makeWarc([{ url: 'https://gazette.example/boats', body: page }], true) },
  { name: 'WARC, packed, inside', bytes: warc, wrap: gzipSync },
  { name: 'WACZ', bytes: makeWacz([gzipSync(warc)], [{ url: 'https://gazette.example/boats', title: 'Boats' }]) },
]

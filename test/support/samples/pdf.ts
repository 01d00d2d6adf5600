import { deflateSync } from 'node:zlib'

/** Words on a page: points from its lower left corner. */
export interface Put {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
}

export interface PdfParts {
  readonly pages: readonly (readonly Put[])[]
  /** Of the Info dictionary: "Title", "CreationDate". */
  readonly info?: Readonly<Record<string, string>>
  /** An XMP packet. */
  readonly xmp?: string
  readonly pack?: boolean
  /** An entry of the trailer: "/Encrypt …". */
  readonly trailer?: string
}

const latin = (text: string): string => text.replace(/[\\()]/gu, '\\$&')

const stream = (dictionary: string, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, Buffer.from('\nendstream')])

/** A PDF 1.4 of letters in Helvetica, as small as it can be written; texts in windows-1252. */
export function makePdf({ pages, info = {}, xmp, pack = false, trailer = '' }: PdfParts): Uint8Array {
  const objects: Buffer[] = []
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body))
  const first = 4
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ')
  const metadata = xmp === undefined ? '' : `/Metadata ${first + pages.length * 2} 0 R`
  add(`<< /Type /Catalog /Pages 2 0 R ${metadata} >>`)
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  for (const [index, puts] of pages.entries()) {
    const words = puts.map(
      ({ text, x = 72, y, size = 11 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${latin(text)}) Tj ET`,
    )
    const content = Buffer.from(words.join('\n'), 'latin1')
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + index * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    )
    add(pack ? stream('/Filter /FlateDecode', deflateSync(content)) : stream('', content))
  }
  if (xmp !== undefined) add(stream('/Type /Metadata /Subtype /XML', Buffer.from(xmp)))
  const fields = Object.entries(info).map(([key, value]) => `/${key} (${latin(value)})`)
  const infoAt = add(Buffer.from(`<< ${fields.join(' ')} >>`, 'latin1'))

  const parts = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const offsets: number[] = []
  let at = parts[0]!.length
  for (const [index, body] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    offsets.push(at)
    parts.push(whole)
    at += whole.length
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${infoAt} 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** Lines of a column, one below the other; '' leaves a line out. */
export function column(
  lines: readonly string[],
  { x = 72, top = 700, leading = 14, size = 11 }: { x?: number; top?: number; leading?: number; size?: number } = {},
): Put[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [{ text, x, y: top - index * leading, size }]))
}

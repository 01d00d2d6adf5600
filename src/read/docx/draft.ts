import mammoth from 'mammoth'
import { blocksOf } from '../page/blocks.ts'
import { parseDocument } from '../page/dom.ts'
import { skim } from '../page/skim.ts'
import { tame } from '../page/tame.ts'
import { type Draft, Unreadable } from '../reader.ts'
import { openZip, type Zip } from '../zip/zip.ts'
import { metaOfDocx } from './properties.ts'
import { isWellFormed } from './well-formed.ts'

/** A book's document.xml has 10 MB; XML of tables packs 100 to 1 at most. */
const LIMITS = { entries: 10_000, unpacked: 100 * 1024 * 1024, ratio: 200 }

/** Pictures are passed over: nothing of them is unpacked. */
const noPictures = mammoth.images.imgElement(async () => ({ src: '' }))

/**
 * The document as HTML. Mammoth is given our archive instead of the bytes (its own reader of ZIP knows no limits): an option that it has for
 * its tests, and that its types do not show.
 */
async function htmlOf(zip: Zip): Promise<string> {
  const file = {
    exists: (name: string) => zip.has(name),
    read: async (name: string, encoding?: string) => {
      const bytes = await zip.read(name)
      if (!encoding) return bytes
      const text = new TextDecoder(encoding).decode(bytes)
      if (/\.(?:xml|rels)$/u.test(name) && !isWellFormed(text))
        throw new Unreadable(`it is damaged: ${name.slice(0, 80)} in it is no well-formed XML`)
      return text
    },
  }
  const input = { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
  const options = { convertImage: noPictures, includeEmbeddedStyleMap: false, externalFileAccess: false }
  try {
    return (await mammoth.convertToHtml(input, options)).value
  } catch (error) {
    if (error instanceof Unreadable) throw error
    // Its XML parser and its search for parts throw whatever the bytes make of them; nesting overflows its stack.
    const why = error instanceof Error && !/xmldom/u.test(error.message) ? ` (${error.message.slice(0, 120)})` : ''
    throw new Unreadable(`it is damaged: no Word document that can be read${why}`)
  }
}

/** Cells hold paragraphs, which would each stand alone: the cells of a row are one line. Notes end in a link back to their mark ("↑"). */
const withRows = (html: string): string =>
  html
    .replace(/<a href="#[^"<>]*">↑<\/a>/gu, '')
    .replace(/(<t[dh](?: [^<>]*)?>)<p>/gu, '$1')
    .replace(/<\/p>(<\/t[dh]>)/gu, '$1')

/** A Word document as a draft: headings, paragraphs, items of lists, rows of tables, notes at the end. Throws `Unreadable`. */
export async function draftDocx(bytes: Uint8Array): Promise<Draft> {
  const zip = await openZip(bytes, LIMITS)
  try {
    if (!zip.names.some((name) => /^word\/document\d*\.xml$/u.test(name)))
      throw new Unreadable('it is a ZIP archive or an office document, not one of Word')
    const { meta, notes } = metaOfDocx(
      zip.has('docProps/core.xml') ? new TextDecoder().decode(await zip.read('docProps/core.xml')) : '',
    )
    const html = `<html><body>${withRows(await htmlOf(zip))}</body></html>`
    const tamed = tame(html)
    const body = tamed.html === null ? null : parseDocument(tamed.html).body
    if (!body) return { text: skim(html).text, meta, metaFrom: 'page', media: [], notes: [...notes, ...tamed.notes] }
    const { text, media } = blocksOf(body, null)
    return { text, meta, metaFrom: 'page', media, notes }
  } finally {
    zip.close()
  }
}

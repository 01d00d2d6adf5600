import { resolveEntities } from '../field/entities.ts'
import { NOBODY } from '../pdf/properties.ts'
import { type Meta, noMeta } from '../reader.ts'

/** The words of an element of a document's core properties (ISO/IEC 29500-2, 11), or null. */
function wordsOf(xml: string, name: string): string | null {
  const open = new RegExp(`<${name}(?:\\s[^<>]*)?>([^<]*)</${name}>`, 'u').exec(xml)
  const words = open ? resolveEntities(open[1]!).trim() : ''
  return words === '' ? null : words
}

/**
 * Title, author and language from `docProps/core.xml`. The days on which the file was made and saved are no dates of publication: a note.
 * Who saved it last is left alone: that is nobody's byline.
 */
export function metaOfDocx(xml: string): { readonly meta: Meta; readonly notes: readonly string[] } {
  const core = xml.slice(0, 100_000)
  const author = wordsOf(core, 'dc:creator')
  const made = /^\d{4}-\d{2}-\d{2}/u.exec(wordsOf(core, 'dcterms:created') ?? '')?.[0]
  const notes = made ? [`the file was made on ${made}: that is no date of publication, which it does not say`] : []
  const meta: Meta = {
    ...noMeta,
    title: wordsOf(core, 'dc:title'),
    byline: author !== null && NOBODY.test(author) ? null : author,
    language: wordsOf(core, 'dc:language'),
  }
  return { meta, notes }
}

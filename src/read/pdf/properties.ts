import { type Meta, noMeta } from '../reader.ts'

/** What a PDF says of itself: the Info dictionary and the XMP packet's fields ("dc:title"). */
export interface Properties {
  readonly info: Readonly<Record<string, unknown>>
  readonly xmp: (name: string) => unknown
}

const words = (value: unknown): string | null => {
  const text = Array.isArray(value) ? value.filter((item) => typeof item === 'string').join(', ') : value
  return typeof text === 'string' && /[\p{L}\p{N}]/u.test(text) ? text.trim() : null
}

/** Titles that a program gave: the file it was made from. */
const FILE_NAME =
  /^(?:microsoft (?:word|powerpoint|excel) ?- |untitled|document\d*$|unbenannt)|\.(?:docx?|odt|rtf|pdf|indd|html?|txt|pptx?|xlsx?)$/iu

/** Names that a computer gives its user. */
export const NOBODY =
  /^(?:user|users?\d*|admin(?:istrator)?|author|owner|unknown|anonymous|pc|home|windows user|microsoft office user|python-docx|root|guest)$/iu

/** "D:20310504101500+02'00'" (ISO 32000-1, 7.9.4) as "2031-05-04". */
function dayOf(value: unknown): string | null {
  const match = typeof value === 'string' ? /^(?:D:)?(\d{4})-?(\d{2})-?(\d{2})/u.exec(value) : null
  return match ? `${match[1]}-${match[2]}-${match[3]}` : null
}

/**
 * Title, author, language and date of publication. The date is PRISM's, which means just that; the day on which the file was made is none
 * (a report of March is printed to PDF in June), so it is a note.
 */
export function metaOfPdf({ info, xmp }: Properties): { readonly meta: Meta; readonly notes: readonly string[] } {
  const title = words(xmp('dc:title')) ?? words(info.Title)
  const author = words(xmp('dc:creator')) ?? words(info.Author)
  const published = words(xmp('prism:publicationdate'))
  const made = dayOf(info.CreationDate) ?? dayOf(xmp('xmp:createdate'))
  const notes: string[] = []
  if (published === null && made !== null)
    notes.push(`the file was made on ${made}: that is no date of publication, which it does not say`)
  const isFile = title !== null && FILE_NAME.test(title)
  if (isFile) notes.push(`its title is the name of a file: “${title.slice(0, 100)}”`)
  const meta: Meta = {
    ...noMeta,
    title: isFile ? null : title,
    byline: author !== null && NOBODY.test(author) ? null : author,
    publisher: words(xmp('dc:publisher')) ?? words(xmp('prism:publicationname')),
    language: words(info.Language) ?? words(xmp('dc:language')),
    published,
  }
  return { meta, notes }
}

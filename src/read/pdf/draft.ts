import { getDocumentProxy } from 'unpdf'
import { plainText } from '../field/plain.ts'
import { type Draft, Unreadable } from '../reader.ts'
import { joinLines, wordsIn } from './hyphens.ts'
import { type Line, linesOf, type Run } from './lines.ts'
import { withoutMargins } from './margins.ts'
import { paragraphsOf } from './paragraphs.ts'
import { metaOfPdf } from './properties.ts'

/** Most pages and letters that are read: a book has 500 pages and a million letters. */
const MOST_PAGES = 3000
const MOST_LETTERS = 10_000_000

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

const WHY: Readonly<Record<string, string>> = {
  PasswordException: 'it is locked with a password',
  InvalidPDFException: 'it is damaged: no PDF that can be read',
  FormatError: 'it is damaged: no PDF that can be read',
  MissingPDFException: 'it is damaged: no PDF that can be read',
}

/** No network, no script, no fonts of this machine: what is read is in the bytes. */
async function openPdf(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(bytes, {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      stopAtErrors: false,
      disableAutoFetch: true,
      disableStream: true,
      verbosity: 0,
    })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: 'odd bytes' }
    throw new Unreadable(WHY[name] ?? `it is no PDF that can be read (${message.slice(0, 120)})`)
  }
}

async function runsOf(document: Document, page: number): Promise<Run[]> {
  const loaded = await document.getPage(page)
  const { items } = await loaded.getTextContent({ includeMarkedContent: false })
  loaded.cleanup()
  return items.flatMap((item) => {
    if (!('str' in item)) return []
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
    const size = item.height || Math.hypot(a, b)
    return [{ str: item.str, x, y, width: item.width, size, ends: item.hasEOL }]
  })
}

async function pagesOf(document: Document): Promise<{ pages: Line[][]; notes: string[] }> {
  const pages: Line[][] = []
  const broken: number[] = []
  let letters = 0
  let page = 1
  for (; page <= Math.min(document.numPages, MOST_PAGES) && letters < MOST_LETTERS; page++) {
    try {
      const lines = linesOf(await runsOf(document, page))
      letters += lines.reduce((sum, { text }) => sum + text.length, 0)
      pages.push(lines)
    } catch {
      broken.push(page)
    }
  }
  const notes: string[] = []
  if (broken.length > 0)
    notes.push(
      `pages that are damaged are left out: ${broken.slice(0, 20).join(', ')}${broken.length > 20 ? ' …' : ''}`,
    )
  if (page <= document.numPages) notes.push(`pages after the ${page - 1}th of ${document.numPages} are not read`)
  return { pages, notes }
}

/**
 * A PDF as a draft: its words as paragraphs, without page numbers and running heads, words that line ends part put together. Throws
 * `Unreadable` when it is locked or damaged. Meant for a thread of its own (`apart/`): the parser cannot be interrupted.
 */
export async function draftPdf(bytes: Uint8Array): Promise<Draft> {
  const document = await openPdf(bytes)
  try {
    const { pages, notes } = await pagesOf(document)
    const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: null }))
    const { meta, notes: odd } = metaOfPdf({
      info: info as Record<string, unknown>,
      xmp: (name) => (metadata as { get(name: string): unknown } | null)?.get(name) ?? null,
    })
    const { pages: bare, heads } = withoutMargins(pages)
    const paragraphs = paragraphsOf(bare)
    const words = wordsIn(paragraphs)
    const text = paragraphs.map((lines) => joinLines(lines, words)).join('\n\n')
    notes.push(...odd)
    if (heads.length > 0)
      notes.push(
        `running heads left out: ${heads
          .slice(0, 5)
          .map((head) => `“${plainText(head).text}”`)
          .join(' ')}`,
      )
    if (!/[\p{L}\p{N}]/u.test(text))
      notes.push('it has no layer of text: its pages are pictures; run it through a text recognition (OCR) first')
    return { text, meta, metaFrom: 'page', media: [], notes }
  } finally {
    await document.destroy().catch(() => undefined)
  }
}

import { extname } from 'node:path'
import { looksBinary, signatureOf } from '../charset/binary.ts'
import { decode } from '../charset/decode.ts'
import { type Draft, type Raw, type Reader, TEXT_SIZE, Unreadable } from '../reader.ts'
import { splitFrontMatter } from './front-matter.ts'
import { plainMarkdown } from './markdown.ts'

const MARKDOWN = ['.md', '.markdown']

/** What servers say of plain text and Markdown; style sheets, scripts and data are text as well, and no report. */
const PLAIN = /^(?:text\/(?:plain|markdown|x-markdown)|application\/octet-stream)$/u

/** The decoded text of the bytes; throws `Unreadable` for bytes that are no text. */
export function decodeText(
  raw: Raw,
  page: string | null = null,
): { readonly text: string; readonly notes: readonly string[] } {
  const kind = signatureOf(raw.bytes)
  if (kind) throw new Unreadable(`it is ${kind}, not text`)
  const { text, notes } = decode(raw.bytes, { header: raw.charset, page })
  if (looksBinary(text)) throw new Unreadable('it is binary, not text: too many control characters')
  return { text, notes }
}

const nameOf = (raw: Raw): string => extname(raw.file ?? raw.input.split(/[?#]/)[0]!).toLowerCase()

/** A text with optional front matter, as one draft. `markdown`: its marks are taken out, its links and pictures become media. */
export function draftText(text: string, markdown: boolean, notes: readonly string[] = []): Draft {
  const { meta, body, notes: odd } = splitFrontMatter(text)
  const plain = markdown ? plainMarkdown(body) : { text: body, media: [], notes: [] }
  return {
    text: plain.text,
    meta,
    metaFrom: 'front-matter',
    media: plain.media,
    notes: [...notes, ...odd, ...plain.notes],
  }
}

/** Plain text and Markdown with optional front matter. */
export const text: Reader = {
  name: 'text',
  extensions: ['.txt', '.text', ...MARKDOWN],
  maxSize: TEXT_SIZE,
  accepts: ({ mediaType }) => mediaType === null || PLAIN.test(mediaType),
  async *read(raw) {
    const decoded = decodeText(raw)
    yield draftText(decoded.text, MARKDOWN.includes(nameOf(raw)) || raw.mediaType === 'text/markdown', decoded.notes)
  },
}

import { createHash } from 'node:crypto'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import { shortHash } from '#util/hash'
import { trimBlankLines, wellFormed } from './charset/well-formed.ts'
import { findAgency } from './field/agency.ts'
import { archivedOriginal } from './field/archive.ts'
import { decideLanguage } from './field/language.ts'
import { plainText } from './field/plain.ts'
import { readPublished } from './field/published.ts'
import { webAddress } from './field/web-address.ts'
import type { Draft, Meta, Raw } from './reader.ts'

/** A report with what was odd about it. */
export interface ReadReport {
  readonly report: Report
  readonly notes: readonly Note[]
  /** The bytes that `report.sha256` is of: the file, answer, capture or message. Shared by the entries of one feed. */
  readonly bytes: Uint8Array
}

/** Metadata as plain lines, with a note for each that had tags or control characters in it. */
function plainMeta(meta: Meta): { meta: Meta; notes: string[] } {
  const notes: string[] = []
  const plain = Object.entries(meta).map(([field, value]: [string, string | null]) => {
    if (value === null) return [field, null] as const
    const { text, changed } = plainText(value)
    if (changed) notes.push(`${field}: tags, control characters or its end were taken out`)
    return [field, text === '' ? null : text] as const
  })
  return { meta: Object.fromEntries(plain) as unknown as Meta, notes }
}

/** The language whose sentences are read now. */
const isRead = (language: string): boolean => language === 'und' || language.split('-')[0] === 'en'

/** The address: as front matter or page gives it where it is one, else where it was fetched. */
function addressOf(written: string | null, raw: Raw, notes: string[]): string | null {
  const url = webAddress(written, raw.url)
  if (written !== null && url === null) notes.push(`url ‘${written.slice(0, 80)}’ is no web address`)
  // "https://example.org" stays as it was written: a slash more would be another string to search for.
  const same = written !== null && url === `${written.trim()}/`
  return same ? written.trim() : (url ?? raw.url)
}

/** The outlet, or the host of the address where nobody names one. */
function publisherOf(publisher: string | null, url: string | null, notes: string[]): string | null {
  if (publisher !== null || url === null) return publisher
  const host = new URL(url).hostname.replace(/^www\./, '')
  notes.push(`no publisher is named: the host ${host} stands for it`)
  return host
}

/**
 * The report that a reader's draft amounts to: fields made plain and canonical, language and agency found, hashed. `loadDetector`
 * must have been awaited, unless the caller knows the language (`given`). Hashes: `sha256` of the bytes as they came, `id` of text, publisher, address and date.
 */
export function createReport(draft: Draft, whole: Raw, given?: string): ReadReport {
  const raw: Raw = { ...whole, ...draft.raw }
  const formed = wellFormed(draft.text)
  const text = trimBlankLines(formed.text)
  const { meta, notes } = plainMeta(draft.meta)
  notes.unshift(...draft.notes, ...formed.notes)
  const found = addressOf(meta.url, raw, notes)
  const original = found === null ? null : webAddress(archivedOriginal(found))
  const url = original ?? found
  const publisher = publisherOf(meta.publisher, url, notes)
  const dated = meta.published === null ? { published: null, why: null } : readPublished(meta.published)
  if (dated.why !== null) notes.push(dated.why)
  const { language, notes: odd } = given
    ? { language: given, notes: [] }
    : decideLanguage(`${meta.title ?? ''}\n${text}`, meta.language, draft.metaFrom)
  notes.push(...odd)
  const isEmpty = !/[\p{L}\p{N}]/u.test(text)
  const read = isEmpty ? 'empty' : isRead(language) ? 'yes' : 'language'
  if (isEmpty) notes.push('there is no text in it')
  if (read === 'language') notes.push(`kept, its sentences are not read: ${language}`)
  const tagged = { text, title: meta.title, publisher, byline: meta.byline }
  const report: Report = {
    id: shortHash([text, publisher, url, dated.published]),
    file: raw.file,
    url,
    publisher,
    agency: meta.agency ?? findAgency(tagged),
    title: meta.title,
    byline: meta.byline,
    published: dated.published,
    captured: raw.captured,
    archived: webAddress(meta.archived, raw.url) ?? (original === null ? null : found),
    language,
    read,
    text,
    sha256: createHash('sha256').update(raw.bytes).digest('hex'),
    versionOf: null,
    copyOf: null,
    // HTML offsets hold only while nothing was trimmed or replaced by another length: a quote that moved is dropped, not shifted.
    media: draft.media.map((medium) => (quoteStands(medium.quote, text) ? medium : { ...medium, quote: null })),
  }
  return { report, notes: notes.map((what) => ({ report: report.id, where: null, what })), bytes: raw.bytes }
}

const quoteStands = (quote: Report['media'][number]['quote'], text: string): boolean =>
  quote === null || text.slice(quote.start, quote.end) === quote.text

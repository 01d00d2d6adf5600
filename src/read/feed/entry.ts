import { plainText } from '../field/plain.ts'
import { webAddress } from '../field/web-address.ts'
import { type Draft, noMeta } from '../reader.ts'
import { contentOf } from './content.ts'

/** One entry of a feed, in whatever format it was: strings as written there. */
export interface Entry {
  readonly title: string | null
  readonly url: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  /** The whole text as HTML, where the feed carries it. */
  readonly content: string | null
  /** A few words of it. */
  readonly summary: string | null
}

/** What a feed says of all its entries. */
export interface Feed {
  readonly title: string | null
  readonly language: string | null
  readonly entries: readonly Entry[]
}

/** Most entries of one feed that are read: feeds have ten to a hundred, an attack has 100,000. */
export const MOST_ENTRIES = 1000

/** An entry as a draft. Its text is what the feed carries: the page it links to is another address, which the user has not named. */
export function draftEntry(entry: Entry, feed: Feed, base: string | null, odd: readonly string[]): Draft {
  const url = webAddress(entry.url, base)
  const html = entry.content ?? entry.summary ?? ''
  const { text, media, captions } = contentOf(html, url ?? base, entry.title)
  const notes = [...odd]
  if (entry.content === null && text !== '') notes.push('the feed carries a summary of it, not the report')
  if (captions.length > 0)
    notes.push(`captions beside the text: ${captions.map((words) => `“${plainText(words).text}”`).join(' ')}`)
  const { title, published, authors } = entry
  const byline = authors.length > 0 ? authors.join(', ') : null
  const meta = { ...noMeta, title, url, published, byline, publisher: feed.title, language: feed.language }
  return { text, meta, metaFrom: 'page', media, notes }
}

import { parseFeed } from '@rowanmanning/feed-parser'
import { Unreadable } from '../reader.ts'
import { type Entry, type Feed, MOST_ENTRIES } from './entry.ts'

type Item = ReturnType<typeof parseFeed>['items'][number]

/** Elements with the day of an entry: of RSS, of Dublin Core, of Atom 1.0 and 0.3, the update last. */
const DATES = ['pubdate', 'date', 'published', 'issued', 'updated']

/** The date as written: the parser's own is a `Date`, which has lost its zone. */
const dateOf = (item: Item): string | null =>
  DATES.map((name) => item.element.findElementWithName(name)?.textContent.trim()).find((text) => text) ??
  item.published?.toISOString() ??
  null

/** Whether an entry has an element for its whole text: RSS without one puts the text or a summary into `description`. */
const hasContent = (item: Item): boolean =>
  item.element.hasElementWithName('encoded') || item.element.hasElementWithName('content')

/** Words of a `description` from which on it is no summary: many feeds carry the whole report there. */
const WHOLE = 1000

function entryOf(item: Item): Entry {
  const words = item.content ?? item.description
  const isWhole = hasContent(item) || (words?.length ?? 0) >= WHOLE
  return {
    title: item.title,
    url: item.url,
    authors: item.authors.map(({ name }) => name).filter((name) => name !== null),
    published: dateOf(item),
    content: isWhole ? words : null,
    summary: item.description,
  }
}

/** An RSS (0.9 to 2.0) or Atom feed, also one that is cut off. Throws `Unreadable` for what is none. */
export function parseXmlFeed(text: string): Feed {
  try {
    const feed = parseFeed(text)
    return { title: feed.title, language: feed.language, entries: feed.items.slice(0, MOST_ENTRIES + 1).map(entryOf) }
  } catch (error) {
    // The parser throws on nesting, external entities and what is no feed; a stack overflow is nesting too.
    const why = error instanceof Error ? error.message.slice(0, 100) : 'odd XML'
    throw new Unreadable(`it is no feed that can be read (${why.startsWith('readTagExp') ? 'a tag has no end' : why})`)
  }
}

import { resolveEntities } from '../field/entities.ts'
import { type Fields, isFields, textIn } from '../field/json.ts'
import { Unreadable } from '../reader.ts'
import { type Entry, type Feed, MOST_ENTRIES } from './entry.ts'

const listIn = (fields: Fields, key: string): Fields[] => [fields[key]].flat().filter(isFields)

/** Plain text as HTML with the same words: blank lines part paragraphs. */
const asHtml = (text: string): string =>
  text
    .split(/\n[ \t]*\n/u)
    .map((block) => `<p>${block.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`)
    .join('')

function entryOf(item: Fields): Entry {
  const plain = textIn(item, 'content_text')
  const authors = [...listIn(item, 'authors'), ...listIn(item, 'author')]
  return {
    title: textIn(item, 'title'),
    url: textIn(item, 'url', 'external_url'),
    authors: authors.map((author) => textIn(author, 'name')).filter((name) => name !== null),
    published: textIn(item, 'date_published', 'date_modified'),
    content: textIn(item, 'content_html') ?? (plain === null ? null : asHtml(plain)),
    summary: textIn(item, 'summary'),
  }
}

/** A JSON Feed (jsonfeed.org, version 1 and 1.1). Throws `Unreadable` for other JSON. */
export function parseJsonFeed(text: string): Feed {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Unreadable('it is no well-formed JSON')
  }
  if (!isFields(value) || !Array.isArray(value.items)) throw new Unreadable('it is JSON, but no feed')
  const title = textIn(value, 'title')
  return {
    title: title === null ? null : resolveEntities(title),
    language: textIn(value, 'language'),
    entries: listIn(value, 'items')
      .slice(0, MOST_ENTRIES + 1)
      .map(entryOf),
  }
}

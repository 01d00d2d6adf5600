import { resolveEntities } from '../field/entities.ts'
import { readPublished } from '../field/published.ts'
import type { Meta } from '../reader.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { type Item, textOf } from './json-ld.ts'

/** Reads one field from a page; the first rule that finds something wins. */
type Rule = (page: PageHead) => string | null

export interface PageHead {
  readonly document: DomDocument
  readonly item: Item
  /** `<meta>` by name, property or itemprop, lower case; the first of each. */
  readonly metas: ReadonlyMap<string, string>
}

/** The `<meta>` elements of a page by their name. */
export function metasOf(document: DomDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.toLowerCase()
      if (name && !metas.has(name)) metas.set(name, content)
    }
  }
  return metas
}

const meta =
  (...names: readonly string[]): Rule =>
  ({ metas }) =>
    names.map((name) => metas.get(name)).find((content) => content !== undefined) ?? null

const ld =
  (key: string, all = false): Rule =>
  ({ item }) =>
    textOf(item[key], all)

const attribute = (element: DomElement | null, ...names: readonly string[]): string | null =>
  names.map((name) => element?.getAttribute(name)).find((value) => value) ?? null

const select =
  (selector: string, ...names: readonly string[]): Rule =>
  ({ document }) => {
    const element = document.querySelector(selector)
    const text = names.length > 0 ? attribute(element, ...names) : element?.textContent
    return text?.trim() ? text : null
  }

/** A heading, when it is the page's only one. */
const onlyHeading: Rule = ({ document }) => {
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent?.trim() ?? '')
  const [first, second] = headings.filter((text) => text !== '')
  return first && second === undefined ? first : null
}

const notAddress =
  (rule: Rule): Rule =>
  (page) => {
    const value = rule(page)
    return value && !/^https?:/iu.test(value) ? value : null
  }

/** A short line with the author's name in an element that is called so. */
const bylineElement: Rule = ({ document }) => {
  for (const element of document.querySelectorAll(
    '[rel="author"], [itemprop="author"], .byline, .author, .article-author',
  )) {
    const text = element.textContent?.trim() ?? ''
    if (text !== '' && text.length < 120) return text
  }
  return null
}

const DATE_CLASSES =
  '.date, .published, .pubdate, .post-date, .entry-date, .article-date, .news-date, [class*="publish"], [class*="date"]'

/** A date that is written out in a short element that is called so. */
const dateElement: Rule = ({ document }) => {
  for (const element of document.querySelectorAll(DATE_CLASSES)) {
    const text = element.textContent?.trim() ?? ''
    if (text.length >= 8 && text.length < 60 && readPublished(text).published !== null) return text
  }
  return null
}

/** "Boats sink - Tarn Gazette" under the headline "Boats sink": what follows is the site's name. */
const siteInTitle: Rule = (page) => {
  const title = page.document.querySelector('title')?.textContent?.trim() ?? ''
  const heading = (meta('og:title')(page) ?? onlyHeading(page))?.trim() ?? ''
  if (heading.length < 8 || !title.startsWith(heading)) return null
  return /^ ?(?:[-–—|·•»]|::) ?([^|–—]{2,50})$/u.exec(title.slice(heading.length))?.[1]?.trim() ?? null
}

/** In order of trust: what is written for machines that list news, then what any page has. */
const RULES: Readonly<Record<keyof Meta, readonly Rule[]>> = {
  title: [
    ld('headline'),
    meta('og:title', 'twitter:title', 'dc.title', 'citation_title', 'parsely-title'),
    onlyHeading,
    select('title'),
    select('h1'),
  ],
  publisher: [
    ld('publisher'),
    meta('og:site_name', 'citation_publisher', 'dc.publisher', 'publisher', 'application-name'),
    select('[itemprop="publisher"] [itemprop="name"]', 'content'),
    select('[itemprop="publisher"] [itemprop="name"]'),
    siteInTitle,
  ],
  agency: [ld('sourceOrganization')],
  byline: [
    ld('author', true),
    meta('author', 'dc.creator', 'parsely-author', 'sailthru.author', 'citation_author'),
    notAddress(meta('article:author')),
    bylineElement,
  ],
  url: [select('link[rel="canonical"]', 'href'), meta('og:url'), ld('mainEntityOfPage'), ld('url')],
  published: [
    ld('datePublished'),
    meta(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'article.published',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publish_date',
      'dcterms.created',
      'dc.date.issued',
      'dc.date',
      'dcterms.issued',
      'citation_publication_date',
      'article:created',
      'date',
    ),
    select('[itemprop="datePublished"]', 'datetime', 'content'),
    select('time[pubdate]', 'datetime'),
    select('article time[datetime], header time[datetime], main time[datetime]', 'datetime'),
    select('time[datetime]', 'datetime'),
    ld('dateCreated'),
    ld('uploadDate'),
    dateElement,
  ],
  archived: [],
  language: [
    select('html', 'lang', 'xml:lang'),
    meta('og:locale', 'content-language', 'dc.language', 'inlanguage'),
    ld('inLanguage'),
  ],
}

/** "Title | Publisher" and "Title - Publisher" without the site's name. */
function withoutSite(title: string, publisher: string | null): string {
  if (publisher === null || publisher.length < 2) return title
  const end = title.toLowerCase().endsWith(publisher.toLowerCase()) ? title.slice(0, -publisher.length) : title
  const bare = end.replace(/ ?[|–—·:»-] ?$/u, '')
  return bare !== end && bare.trim() !== '' ? bare : title
}

/** What a page says about its report; entities that were escaped twice are resolved. */
export function metaOf(head: PageHead): Meta {
  const found = Object.entries(RULES).map(([field, rules]) => {
    const value = rules.reduce<string | null>((text, rule) => text ?? rule(head), null)
    return [field, value === null ? null : tidy(value)] as const
  })
  const page = Object.fromEntries(found) as unknown as Meta
  const byline = page.byline?.replace(/^ ?by:? /iu, '') ?? null
  return { ...page, byline, title: page.title === null ? null : withoutSite(page.title.trim(), page.publisher) }
}

/** Longest value that is looked at: what is longer is no title and no name. */
const LONGEST = 5000

/** White space made single (a million spaces are an attack), and `&amp;quot;` resolved: JSON-LD and templates escape once or twice too often. */
function tidy(value: string): string {
  const line = value.slice(0, LONGEST).replace(/\s+/gu, ' ')
  return resolveEntities(resolveEntities(line))
}

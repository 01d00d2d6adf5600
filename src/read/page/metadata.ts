import { resolveEntities } from '../field/entities.ts'
import type { Meta } from '../reader.ts'
import { bylineElement, dateElement, onlyHeading, siteInTitle } from './in-sight.ts'
import { ld, ldAddress, meta, type PageHead, type Rule, select } from './rule.ts'

const notAddress =
  (rule: Rule): Rule =>
  (page) => {
    const value = rule(page)
    return value && !/^https?:/iu.test(value) ? value : null
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
  url: [select('link[rel="canonical"]', 'href'), meta('og:url'), ldAddress('mainEntityOfPage'), ldAddress('url')],
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

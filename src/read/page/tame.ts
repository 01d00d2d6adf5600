import { scan } from './scan.ts'

/** Elements without an end tag (HTML Living Standard, 13.1.2), and old ones. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr frame keygen basefont bgsound'.split(' '),
)

/** Elements whose end tag may be left out: a thousand unclosed `<p>` are a thousand siblings, no depth. */
const OPTIONAL_END = new Set('p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup'.split(' '))

/**
 * Limits on what the page parser gets. Readability walks upwards from each element: 300 nested `<div>` take it 0.4 s, 1,000 take 12 s, and
 * 3,000 overflow the stack; 39,000 links in a paragraph take 15 s, a text of 600,000 entities 20 s (measured on Node 20, two busy cores).
 * Real pages stay below 60 levels and 10,000 elements.
 */
export const PAGE_LIMITS = { depth: 100, elements: 12_000, entities: 50_000, tag: 16_000 }

export interface Tamed {
  /** null when the page has more elements or entities than the parser can take in good time: `skim` reads it. */
  readonly html: string | null
  readonly notes: readonly string[]
}

const shortTag = (tag: string, name: string): string => (tag.length > PAGE_LIMITS.tag ? `<${name}>` : tag)

/** Telegram's embed is a script that draws a post: it becomes a quotation with the post's address, for `takeEmbeds`. */
function telegramPost(tag: string): string {
  const post = /data-telegram-post\s*=\s*["']?([\w/]{3,80})/iu.exec(tag)?.[1]
  return post ? `<blockquote class="telegram-post" cite="https://t.me/${post}"></blockquote>` : ' '
}

/** Tags that a page may leave out or repeat: `wholePage` sets them anew, so that there is one body and everything is in it. */
const OUTER = new Set(['html', 'head', 'body'])

/** A page with one head and one body: linkedom leaves words outside of both where a page leaves the tags out. */
export function wholePage(htmlTag: string, title: string, content: string): string {
  return `${htmlTag}<head><title>${title}</title></head><body>${content}</body></html>`
}

/** Raw elements that stay: ld+json (only ever read as JSON), frames without content. */
function rawElement(name: string, tag: string, content: string): string {
  if (name === 'iframe') return `${shortTag(tag, name)}</iframe>`
  if (name !== 'script') return ' '
  return /ld\+json/i.test(tag) ? `<script type="application/ld+json">${content}</script>` : telegramPost(tag)
}

const entitiesIn = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count++
  return count
}

/**
 * HTML that cannot hurt its parser: no comments, no scripts but ld+json, no styles, no nesting deeper than the limit: words are kept, the
 * tags around them are not.
 */
export function tame(html: string): Tamed {
  const out: string[] = []
  const open: string[] = []
  const passed = new Map<string, number>()
  let [elements, entities, deep] = [0, 0, 0]
  let htmlTag = ''
  let title: string | null = null
  for (const piece of scan(html)) {
    if (piece.kind === 'text') {
      entities += entitiesIn(piece.text)
      out.push(piece.text)
    } else if (piece.kind === 'raw') {
      elements++
      if (piece.name === 'title') title ??= piece.content
      else out.push(rawElement(piece.name, piece.tag, piece.content))
    } else if (OUTER.has(piece.name)) {
      if (piece.kind === 'open' && piece.name === 'html') htmlTag ||= shortTag(piece.tag, 'html')
    } else if (piece.kind === 'close') {
      const skipped = passed.get(piece.name) ?? 0
      const depth = open.lastIndexOf(piece.name)
      if (skipped > 0) passed.set(piece.name, skipped - 1)
      else if (depth >= 0) open.length = depth
      if (skipped === 0 && (depth >= 0 || OPTIONAL_END.has(piece.name))) out.push(`</${piece.name}>`)
    } else if (open.length >= PAGE_LIMITS.depth) {
      if (!VOID.has(piece.name)) passed.set(piece.name, (passed.get(piece.name) ?? 0) + 1)
      deep++
      out.push(' ')
    } else {
      elements++
      if (!VOID.has(piece.name) && !OPTIONAL_END.has(piece.name)) open.push(piece.name)
      out.push(shortTag(piece.tag, piece.name))
    }
    if (elements > PAGE_LIMITS.elements || entities > PAGE_LIMITS.entities) return { html: null, notes: [] }
  }
  const notes =
    deep > 0 ? [`nested deeper than ${PAGE_LIMITS.depth}: ${deep} tags were passed over, their words kept`] : []
  return { html: wholePage(htmlTag || '<html>', title ?? '', out.join('')), notes }
}

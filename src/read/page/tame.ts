import { scan } from './scan.ts'

/** Elements without an end tag (HTML Living Standard, 13.1.2), and old ones. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr frame keygen basefont bgsound'.split(' '),
)

/** Elements whose end tag may be left out: a thousand unclosed `<p>` are a thousand siblings, no depth. */
const OPTIONAL_END = new Set('p li dt dd tr td th thead tbody tfoot option optgroup rp rt colgroup'.split(' '))

/**
 * Limits on what the page parser gets. Readability walks upwards from each element: 300 nested `<div>` take it 0.4 s, 1,000 take 12 s, and
 * 3,000 overflow the stack (measured on Node 20); real pages stay below 60 levels and 15,000 elements.
 */
export const PAGE_LIMITS = { depth: 100, elements: 40_000, tag: 16_000 }

export interface Tamed {
  readonly html: string
  readonly notes: readonly string[]
}

const shortTag = (tag: string, name: string): string => (tag.length > PAGE_LIMITS.tag ? `<${name}>` : tag)

/** Raw elements that stay: the title, ld+json (only ever read as JSON), frames without content. */
function rawElement(name: string, tag: string, content: string): string {
  if (name === 'title') return `<title>${content}</title>`
  if (name === 'iframe') return `${shortTag(tag, name)}</iframe>`
  return name === 'script' && /ld\+json/i.test(tag) ? `<script type="application/ld+json">${content}</script>` : ' '
}

/**
 * HTML that cannot hurt its parser: no comments, no scripts but ld+json, no styles, no nesting deeper and no more elements than
 * `PAGE_LIMITS`. Words are never dropped, only the tags around them.
 */
export function tame(html: string): Tamed {
  const out: string[] = []
  const open: string[] = []
  const passed = new Map<string, number>()
  let [elements, deep, many] = [0, 0, 0]
  for (const piece of scan(html)) {
    if (piece.kind === 'text') out.push(piece.text)
    else if (piece.kind === 'raw') out.push(rawElement(piece.name, piece.tag, piece.content))
    else if (piece.kind === 'close') {
      const skipped = passed.get(piece.name) ?? 0
      const depth = open.lastIndexOf(piece.name)
      if (skipped > 0) passed.set(piece.name, skipped - 1)
      else if (depth >= 0) open.length = depth
      if (skipped === 0 && (depth >= 0 || OPTIONAL_END.has(piece.name))) out.push(`</${piece.name}>`)
    } else if (elements >= PAGE_LIMITS.elements || open.length >= PAGE_LIMITS.depth) {
      if (!VOID.has(piece.name)) passed.set(piece.name, (passed.get(piece.name) ?? 0) + 1)
      if (open.length >= PAGE_LIMITS.depth) deep++
      else many++
      out.push(' ')
    } else {
      elements++
      if (!VOID.has(piece.name) && !OPTIONAL_END.has(piece.name)) open.push(piece.name)
      out.push(shortTag(piece.tag, piece.name))
    }
  }
  const notes: string[] = []
  if (deep > 0) notes.push(`nested deeper than ${PAGE_LIMITS.depth}: ${deep} tags were passed over, their words kept`)
  if (many > 0)
    notes.push(`more than ${PAGE_LIMITS.elements} elements: ${many} tags were passed over, their words kept`)
  return { html: out.join(''), notes }
}

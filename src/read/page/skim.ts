import { resolveEntities } from '../field/entities.ts'
import { INLINE, SILENT } from './elements.ts'
import { type Piece, scan } from './scan.ts'
import { PAGE_LIMITS, wholePage } from './tame.ts'

/** Elements of which a page's head is read, and how many of them at most. */
const HEAD = new Set(['meta', 'link', 'base', 'time', 'h1'])
const MOST_IN_HEAD = 500

/** Parts of a page that are no report; those within which one is. */
const ASIDE = new Set(['aside', 'footer', 'header', ...SILENT])
const MAIN = ['article', 'main']

/** Words of a page, block by block, out of its pieces: no tree, so that no page is too large. */
class Words {
  private readonly blocks: string[] = []
  private block: string[] = []
  private readonly aside: string[] = []

  add(piece: Piece): void {
    if (piece.kind === 'text') {
      if (this.aside.length === 0) this.block.push(piece.text)
    } else if (piece.kind === 'open') {
      if (ASIDE.has(piece.name) && this.aside.length < 100) this.aside.push(piece.name)
      if (!INLINE.has(piece.name)) this.end()
    } else if (piece.kind === 'close') {
      const depth = this.aside.lastIndexOf(piece.name)
      if (depth >= 0) this.aside.length = depth
      if (!INLINE.has(piece.name)) this.end()
    }
  }

  text(): string {
    this.end()
    return this.blocks.join('\n\n')
  }

  private end(): void {
    const words = resolveEntities(this.block.join(''))
      .replace(/[ \t\n\r\f]+/gu, ' ')
      .trim()
    this.block = []
    if (words !== '') this.blocks.push(words)
  }
}

export interface Skimmed {
  /** The page's words, of its `<article>` or `<main>` where it has one. */
  readonly text: string
  /** A small page with what metadata is read from. */
  readonly head: string
}

/** Reads a page that is too large for the parser, in one pass over its characters. */
export function skim(html: string): Skimmed {
  const whole = new Words()
  const inside = new Words()
  const head: string[] = []
  const within: string[] = []
  let htmlTag = '<html>'
  let title = ''
  for (const piece of scan(html)) {
    whole.add(piece)
    if (piece.kind === 'open' && MAIN.includes(piece.name) && within.length < 100) within.push(piece.name)
    if (within.length > 0) inside.add(piece)
    if (piece.kind === 'close' && within.at(-1) === piece.name) within.pop()
    if (head.length >= MOST_IN_HEAD || (piece.kind !== 'text' && piece.tag.length > PAGE_LIMITS.tag)) continue
    if (piece.kind === 'open' && HEAD.has(piece.name)) head.push(piece.tag)
    if (piece.kind === 'raw' && piece.name === 'title') title ||= piece.content.slice(0, 2000)
    if (piece.kind === 'open' && piece.name === 'html') htmlTag = piece.tag
    if (piece.kind === 'raw' && piece.name === 'script' && /ld\+json/i.test(piece.tag))
      head.push(`<script type="application/ld+json">${piece.content}</script>`)
  }
  const text = inside.text()
  return { text: text.length > 500 ? text : whole.text(), head: wholePage(htmlTag, title, head.join('')) }
}

import { articleOf, bodyOf } from './article.ts'
import type { Blocks } from './blocks.ts'
import { type DomDocument, parseDocument } from './dom.ts'
import { takeEmbeds } from './embeds.ts'
import { type Item, textOf } from './json-ld.ts'
import { isProse } from './prose.ts'

export interface FoundText {
  /** null when there is no text worth reading. */
  readonly blocks: Blocks | null
  readonly byline: string | null
  /** Where the text is from, when that is not the article; what was left out. */
  readonly notes: readonly string[]
}

/** Fewest characters for the text in a page's JSON-LD to be an article. */
const FEWEST = 140

const alone = (text: string): Blocks => ({ text, media: [], captions: [], links: [] })

/** Words of a page that was too large for the parser. */
export const findSkimmed = (text: string): FoundText => ({
  blocks: isProse(text) ? alone(text) : null,
  byline: null,
  notes: ['too large a page to find its article: the text is all of its words'],
})

/** Text of a JSON-LD field, without the tags that some pages leave in it. */
const carriedText = (carried: string): string =>
  carried
    .split('\n')
    .map((line) => line.replace(/<[a-zA-Z/!][^<>]*>/gu, '').trim())
    .join('\n')

/** Letters of a paragraph that opens an article: dates above it stand under the headline. */
const OPENING = 80

/** Takes out dates that stand under the headline, before the first paragraph: no sentence of the report. Times of a live blog's entries stay. */
function takeDates(document: DomDocument): void {
  for (const element of [...document.querySelectorAll('p, time')]) {
    const holder = element.closest('p, li, td, dd, blockquote')
    const isAlone = !holder || holder.textContent?.trim() === element.textContent?.trim()
    if (element.localName === 'time' && isAlone) element.remove()
    if (element.localName === 'p' && (element.textContent?.trim().length ?? 0) > OPENING) return
  }
}

const leftOut = (dropped: number): string[] =>
  dropped > 0 ? [`left out of the text: ${dropped} × a line that only leads elsewhere or dates the page`] : []

/** The article, else the words in JSON-LD (pages that draw themselves with scripts), else the body where it has sentences. */
export function findText(
  html: string,
  document: DomDocument,
  item: Item,
  base: string | null,
  title: string | null,
): FoundText {
  takeDates(document)
  const article = articleOf(document, base, title)
  if (article) return { blocks: article, byline: article.byline, notes: leftOut(article.dropped) }
  const carried = carriedText(textOf(item.articleBody) ?? '')
  if (carried.length >= FEWEST)
    return { blocks: alone(carried), byline: null, notes: ['the text is the one in the page’s JSON-LD'] }
  // Readability has taken the document apart.
  const fresh = parseDocument(html)
  takeEmbeds(fresh, base)
  takeDates(fresh)
  const body = bodyOf(fresh, base, title)
  if (!body) return { blocks: null, byline: null, notes: ['no article in the page'] }
  const notes = ['no article was found: the text is the page’s body', ...leftOut(body.dropped)]
  return { blocks: body, byline: null, notes }
}

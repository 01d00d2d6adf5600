import { articleOf, bodyOf, isProse } from './article.ts'
import type { Blocks } from './blocks.ts'
import { type DomDocument, parseDocument } from './dom.ts'
import { takeEmbeds } from './embeds.ts'
import { type Item, textOf } from './json-ld.ts'

export interface FoundText {
  /** null when there is no text worth reading. */
  readonly blocks: Blocks | null
  readonly byline: string | null
  /** Where the text is from, when that is not the article. */
  readonly note: string | null
}

/** Fewest characters for the text in a page's JSON-LD to be an article. */
const FEWEST = 140

const alone = (text: string): Blocks => ({ text, media: [], captions: [] })

/** Words of a page that was too large for the parser. */
export const findSkimmed = (text: string): FoundText => ({
  blocks: isProse(text) ? alone(text) : null,
  byline: null,
  note: 'too large a page to find its article: the text is all of its words',
})

/** Text of a JSON-LD field, without the tags that some pages leave in it. */
const carriedText = (carried: string): string =>
  carried
    .split('\n')
    .map((line) => line.replace(/<[a-zA-Z/!][^<>]*>/gu, '').trim())
    .join('\n')

/** Takes dates out that stand alone, as they do under a headline: no sentence of the report. */
function takeDates(document: DomDocument): void {
  for (const time of [...document.querySelectorAll('time')]) {
    const holder = time.closest('p, li, td, dd, blockquote')
    if (!holder || holder.textContent?.trim() === time.textContent?.trim()) time.remove()
  }
}

/** The article, else the words in JSON-LD (pages that draw themselves with scripts), else the body where it has sentences. */
export function findText(html: string, document: DomDocument, item: Item, base: string | null): FoundText {
  takeDates(document)
  const article = articleOf(document, base)
  if (article) return { blocks: article, byline: article.byline, note: null }
  const carried = carriedText(textOf(item.articleBody) ?? '')
  if (carried.length >= FEWEST)
    return { blocks: alone(carried), byline: null, note: 'the text is the one in the page’s JSON-LD' }
  // Readability has taken the document apart.
  const fresh = parseDocument(html)
  takeEmbeds(fresh, base)
  takeDates(fresh)
  const body = bodyOf(fresh, base)
  const note = body ? 'no article was found: the text is the page’s body' : 'no article in the page'
  return { blocks: body, byline: null, note }
}

import { Readability } from '@mozilla/readability'
import { type Blocks, blocksOf } from './blocks.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { withoutLinkBlocks } from './link-blocks.ts'
import { isBoilerplate, isProse } from './prose.ts'

/** Letters from which on a text without a sentence is an article all the same: lists, languages whose marks we do not know. */
const ENOUGH_LETTERS = 140

const isArticle = (text: string): boolean =>
  !isBoilerplate(text) && (isProse(text) || (text.match(/\p{L}/gu)?.length ?? 0) >= ENOUGH_LETTERS)

export interface Article extends Blocks {
  readonly byline: string | null
  /** Blocks that were left out because they were links to elsewhere. */
  readonly dropped: number
}

/** The article of a page, as Readability finds it; null when there is none. Changes the document. */
export function articleOf(document: DomDocument, base: string | null, title: string | null): Article | null {
  try {
    const options = { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node as DomElement }
    const found = new Readability(document as never, options as never).parse() as {
      content?: DomElement | null
      byline?: string | null
    } | null
    if (!found?.content) return null
    const blocks = withoutLinkBlocks(blocksOf(found.content, base), title)
    return isArticle(blocks.text) ? { ...blocks, byline: found.byline ?? null } : null
  } catch {
    // Readability throws on documents it did not expect (no body, frames only); the body is tried next.
    return null
  }
}

const ASIDE =
  'nav, aside, footer, header, [role="navigation"], [role="banner"], [role="contentinfo"], [aria-hidden="true"]'

/** The words of a page's body without its menus and lists of links, where there is a sentence in them; null where there is none. */
export function bodyOf(document: DomDocument, base: string | null, title: string | null): Article | null {
  const { body } = document
  if (!body) return null
  for (const aside of [...body.querySelectorAll(ASIDE)]) aside.remove()
  const blocks = withoutLinkBlocks(blocksOf(body, base), title)
  return isProse(blocks.text) ? { ...blocks, byline: null } : null
}

import { Readability } from '@mozilla/readability'
import { type Blocks, blocksOf } from './blocks.ts'
import type { DomDocument, DomElement } from './dom.ts'

/** Fewest letters of an article: below that Readability has found a cookie notice or a list of links. */
const FEWEST_LETTERS = 140

/** Fewest sentences (a mark and a space or end behind at least four words) that make the body of a page worth reading. */
const FEWEST_SENTENCES = 2

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** Whether a text has sentences in it, and not only the labels of menus and links. */
export function isProse(text: string): boolean {
  // Split, not matched: "[^.]{20,}[.]" runs to the end of the text from each of its characters when there is no full stop.
  const sentences = text.split('\n').flatMap((line) => line.split(/[.!?…](?=[\s"”»’)]|$)/u).slice(0, -1))
  return sentences.filter((sentence) => sentence.trim().split(/\s+/u).length > 4).length >= FEWEST_SENTENCES
}

/** The article of a page, as Readability finds it; null when there is none. Changes the document. */
export function articleOf(
  document: DomDocument,
  base: string | null,
): (Blocks & { readonly byline: string | null }) | null {
  try {
    const options = { keepClasses: true, disableJSONLD: true, serializer: (node: unknown) => node as DomElement }
    const found = new Readability(document as never, options as never).parse() as {
      content?: DomElement | null
      byline?: string | null
    } | null
    if (!found?.content) return null
    const blocks = blocksOf(found.content, base)
    return letters(blocks.text) < FEWEST_LETTERS && !isProse(blocks.text)
      ? null
      : { ...blocks, byline: found.byline ?? null }
  } catch {
    // Readability throws on documents it did not expect (no body, frames only); the body is tried next.
    return null
  }
}

const ASIDE =
  'nav, aside, footer, header, [role="navigation"], [role="banner"], [role="contentinfo"], [aria-hidden="true"]'

/** The words of a page's body without its menus, where there are sentences in them; null where there are none. */
export function bodyOf(document: DomDocument, base: string | null): Blocks | null {
  const { body } = document
  if (!body) return null
  for (const aside of [...body.querySelectorAll(ASIDE)]) aside.remove()
  const blocks = blocksOf(body, base)
  return isProse(blocks.text) ? blocks : null
}

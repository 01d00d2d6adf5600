import type { DomDocument, DomElement } from './dom.ts'
import { addressOf, type Item, textOf } from './json-ld.ts'

/** Reads one field from a page; the first rule that finds something wins. */
export type Rule = (page: PageHead) => string | null

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

/** The first `<meta>` of these names. */
export const meta =
  (...names: readonly string[]): Rule =>
  ({ metas }) =>
    names.map((name) => metas.get(name)).find((content) => content !== undefined) ?? null

/** The text of a JSON-LD field. */
export const ld =
  (key: string, all = false): Rule =>
  ({ item }) =>
    textOf(item[key], all)

/** The address in a JSON-LD field. */
export const ldAddress =
  (key: string): Rule =>
  ({ item }) =>
    addressOf(item[key])

const attribute = (element: DomElement | null, ...names: readonly string[]): string | null =>
  names.map((name) => element?.getAttribute(name)).find((value) => value) ?? null

/** The first of these attributes of the first element that fits, or its text where no attribute is named. */
export const select =
  (selector: string, ...names: readonly string[]): Rule =>
  ({ document }) => {
    const element = document.querySelector(selector)
    const text = names.length > 0 ? attribute(element, ...names) : element?.textContent
    return text?.trim() ? text : null
  }

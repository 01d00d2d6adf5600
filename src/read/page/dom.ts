import { parseHTML } from 'linkedom'

/** The little of the DOM that we use: the project compiles without the browser's types. */
export interface DomNode {
  readonly nodeType: number
  readonly textContent: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
}

export interface DomElement extends DomNode {
  readonly localName: string
  getAttribute(name: string): string | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  closest(selector: string): DomElement | null
  remove(): void
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
}

/** The document of a page that `tame` or `skim` has been through. */
export const parseDocument = (html: string): DomDocument => parseHTML(html).document as unknown as DomDocument

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1

/** Child nodes, by sibling links: linkedom builds a new array for each `childNodes`. */
export function* childrenOf(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child
}

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
  remove(): void
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
}

/** The document of HTML that `tame` has been through. */
export function parseDocument(html: string): DomDocument {
  // linkedom takes the first tag for the root: a fragment needs one.
  const whole = /<html[\s>]/i.test(html.slice(0, 5000)) ? html : `<html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as DomDocument
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1

/** Child nodes, by sibling links: linkedom builds a new array for each `childNodes`. */
export function* childrenOf(node: DomNode): Generator<DomNode> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child
}

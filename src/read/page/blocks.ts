import type { Medium } from '#model/report'
import type { Span } from '#model/span'
import { webAddress } from '../field/web-address.ts'
import { childrenOf, type DomElement, type DomNode, isElement } from './dom.ts'
import { INLINE, SILENT } from './elements.ts'

const CAPTION_CLASS =
  /(?:^|[\s_-])(?:img|image|photo|wp|media|picture)?[_-]?caption(?:[\s_-]|$)|photo-?credit|image-?credit/iu

/** Text of a part of a page, with what stood in it: links on their words, pictures, films and captions out of the text. */
export interface Blocks {
  readonly text: string
  readonly media: readonly Medium[]
  readonly captions: readonly string[]
  /** The words of all links, those without a whole address included. */
  readonly links: readonly Span[]
}

interface State {
  text: string
  /** Line ends owed before the next word: 0, 1 (`<br>`), 2 (a new block). */
  owed: number
  space: boolean
  /** Where the first words after an `<a>` begin; -1: none yet. */
  from: number
  readonly media: Medium[]
  readonly captions: string[]
  readonly links: Span[]
  readonly base: string | null
}

const oneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/[ \t\n\r\f]+/gu, ' ')
    .trim()

function addWords(state: State, words: string, verbatim: boolean): void {
  // Soft hyphens and zero-width spaces are advice on where to break a line; no-break spaces are text.
  const clean = words.replace(/[\u00ad\u200b\ufeff]/gu, '').replace(/\r\n?/g, '\n')
  const line = verbatim ? clean : clean.replace(/[ \t\n\f]+/gu, ' ')
  const rest = verbatim ? line : line.replace(/^ | $/gu, '')
  if (rest === '') {
    state.space ||= line !== ''
    return
  }
  const spaced = state.space || (!verbatim && line.startsWith(' '))
  if (state.text !== '') state.text += state.owed > 0 ? '\n'.repeat(Math.min(state.owed, 2)) : spaced ? ' ' : ''
  if (state.from < 0) state.from = state.text.length
  state.text += rest
  state.owed = 0
  state.space = !verbatim && line.endsWith(' ')
}

function addMedium(state: State, kind: Medium['kind'], address: string | null, quote: Medium['quote'] = null): void {
  const url = address?.startsWith('#') ? null : webAddress(address, state.base)
  if (url) state.media.push({ kind, url, quote })
}

/** Address of a picture: lazy pages keep it in a data attribute and put a dot in `src`. */
const pictureOf = (image: DomElement): string | null =>
  ['data-src', 'data-original', 'data-lazy-src', 'src']
    .map((name) => image.getAttribute(name))
    .find((src) => src && !src.startsWith('data:')) ??
  image.getAttribute('srcset')?.trim().split(/[\s,]/)[0] ??
  null

function addLink(state: State, link: DomElement): void {
  const before = state.from
  state.from = -1
  for (const child of childrenOf(link)) visit(state, child, false)
  const start = state.from
  const end = state.text.length
  const quote = start >= 0 && start < end ? { start, end, text: state.text.slice(start, end) } : null
  if (quote) state.links.push({ start, end })
  addMedium(state, 'link', link.getAttribute('href'), quote)
  state.from = before < 0 ? start : before
}

const isCaption = (element: DomElement): boolean =>
  element.localName === 'figcaption' || CAPTION_CLASS.test(element.getAttribute('class') ?? '')

const isHidden = (element: DomElement): boolean =>
  element.getAttribute('hidden') !== null || /display\s*:\s*none/iu.test(element.getAttribute('style') ?? '')

/** "Gazette<sup><a href='#1'>1</a></sup>": the number would be read as a part of the word. */
const isFootnoteMark = (element: DomElement): boolean =>
  element.localName === 'sup' && element.querySelector('a')?.getAttribute('href')?.startsWith('#') === true

function visit(state: State, node: DomNode, verbatim: boolean): void {
  if (node.nodeType === 3) addWords(state, node.textContent ?? '', verbatim)
  if (!isElement(node)) return
  const name = node.localName
  if (SILENT.has(name) || isHidden(node) || isFootnoteMark(node)) return
  if (isCaption(node)) {
    const caption = oneLine(node.textContent ?? '')
    if (caption !== '') state.captions.push(caption)
    for (const image of node.querySelectorAll('img')) addMedium(state, 'image', pictureOf(image))
  } else if (name === 'br') state.owed++
  else if (name === 'a') addLink(state, node)
  else if (name === 'img') addMedium(state, 'image', pictureOf(node))
  else if (name === 'video') {
    addMedium(state, 'video', node.getAttribute('src') ?? node.querySelector('source')?.getAttribute('src') ?? null)
  } else visitChildren(state, node, verbatim)
}

function visitChildren(state: State, element: DomElement, verbatim: boolean): void {
  const name = element.localName
  const isCell = name === 'td' || name === 'th'
  const isBlock = !INLINE.has(name) && !isCell
  if (isBlock) state.owed = 2
  // Cells of a row stay on its line.
  else if (isCell && state.owed === 0 && state.text !== '') state.text += '\t'
  for (const child of childrenOf(element)) visit(state, child, verbatim || name === 'pre')
  if (isBlock) state.owed = 2
}

/** The words under an element: blocks apart by a blank line, `<br>` a line end, spaces single, no-break spaces kept. `base` resolves addresses. */
export function blocksOf(root: DomElement, base: string | null): Blocks {
  const state: State = { text: '', owed: 0, space: false, from: 0, media: [], captions: [], links: [], base }
  visitChildren(state, root, false)
  return { text: state.text, media: state.media, captions: state.captions, links: state.links }
}

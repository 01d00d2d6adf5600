import type { Medium } from '#model/report'
import type { Span } from '#model/span'
import { readPublished } from '../field/published.ts'
import type { Blocks } from './blocks.ts'

/** Words that open a line which only leads elsewhere. */
const LEADS_ELSEWHERE =
  /^(?:read (?:also|more|next)|also read|see also|related|more on (?:this|the topic)|more from|recommended|don.t miss|watch(?: also)?|follow us|subscribe)\b.{0,40}?[:→»>]/iu

/** Lines that ask for something: to subscribe, follow, give. With a link in them they are no sentence of the report. */
const ASKS =
  /^(?:subscribe (?:to|here|now)|follow (?:us|our|\S+ on)|join (?:us|our)|sign up|download (?:our|the app)|support (?:us|our)|donate|like us|click here|read the full)\b/iu

/** Labels of the page's machinery that stand between the paragraphs. */
const MACHINERY =
  /^(?:advertis(?:ement|ing)|sponsored(?: content)?|promoted|story continues below(?: advertisement)?|continue reading(?: below)?|share(?: this)?(?: article)?|share on|print|listen|tags|comments|loading)[\s:.…]{0,3}$/iu

/** Share of a block's letters that are links, from which on it is a list of links and no prose. */
const MOSTLY = 0.8

interface Block {
  readonly start: number
  readonly end: number
  readonly text: string
}

function blocksIn(text: string): Block[] {
  let start = 0
  return text.split('\n\n').map((block) => {
    const found = { start, end: start + block.length, text: block }
    start += block.length + 2
    return found
  })
}

/** Letters and digits: the bars between the links of a menu are none. */
const letters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** How many letters of each block are links; blocks and links both come in order of the text. */
function linkedIn(text: string, blocks: readonly Block[], links: readonly Span[]): number[] {
  let next = 0
  return blocks.map((block) => {
    let sum = 0
    while (next < links.length && links[next]!.start < block.end) {
      sum += letters(text.slice(links[next]!.start, Math.min(links[next]!.end, block.end)))
      next++
    }
    return sum
  })
}

/** Whether a block is nothing but links to elsewhere or the page's machinery: another page's headline, a menu, "READ MORE: …", "Advertisement". */
function leadsElsewhere(block: Block, linked: number): boolean {
  const share = linked / Math.max(1, letters(block.text))
  if (MACHINERY.test(block.text)) return true
  if (LEADS_ELSEWHERE.test(block.text)) return share > 0.2
  if (ASKS.test(block.text) && block.text.length < 200) return share > 0.05
  return share >= MOSTLY && !/[.!?…]["”»’)]*$/u.test(block.text)
}

/** "4 May 2031, 11:35" in a block of its own: under a headline it is the date of publication. */
const isDate = (block: Block): boolean => block.text.length < 40 && readPublished(block.text).published !== null

const isLabel = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length < 40 && !/[.!?…]$/u.test(block.text)

/** A medium whose words have moved with their block; null for words whose block is gone. */
function moved({ quote, ...medium }: Medium, starts: ReadonlyMap<Block, number>): Medium {
  for (const [block, start] of quote ? starts : []) {
    if (!quote || quote.start < block.start || quote.end > block.end) continue
    const shift = start - block.start
    return { ...medium, quote: { ...quote, start: quote.start + shift, end: quote.end + shift } }
  }
  return { ...medium, quote: null }
}

/**
 * Blocks without those that only lead elsewhere, the label above two of them or more ("Related"), and the title and dates above the first paragraph. Links keep
 * their addresses.
 */
export function withoutLinkBlocks(blocks: Blocks, title: string | null): Blocks & { readonly dropped: number } {
  const all = blocksIn(blocks.text)
  const linked = linkedIn(blocks.text, all, blocks.links)
  const elsewhere = all.map((block, i) => leadsElsewhere(block, linked[i] ?? 0))
  const opening = all.findIndex((block) => block.text.length >= 40)
  const isAside = (block: Block, i: number): boolean =>
    (i < opening && isDate(block)) ||
    (i <= opening && block.text === title) ||
    (elsewhere[i + 1] === true && elsewhere[i + 2] === true && isLabel(block))
  const kept = all.filter((block, i) => !elsewhere[i] && !isAside(block, i))
  if (kept.length === all.length) return { ...blocks, dropped: 0 }
  let at = 0
  const starts = new Map<Block, number>()
  for (const block of kept) {
    starts.set(block, at)
    at += block.text.length + 2
  }
  const text = kept.map((block) => block.text).join('\n\n')
  const media = blocks.media.map((medium) => moved(medium, starts))
  return { ...blocks, text, media, dropped: all.length - kept.length }
}

import type { SplitLexicon } from '#lexicon/split'
import type { SentenceKind } from '#model/sentence'
import { type Block, blocksOf } from './block/blocks.ts'
import { findEnds } from './boundary/find-ends.ts'
import { cut } from './cut.ts'
import { datelineAt } from './dateline.ts'
import { labelOf } from './label.ts'
import { createTokenList, type TokenList } from './token-list.ts'
import { tokenize } from './tokenize.ts'

/** A sentence as a range of tokens. */
export interface Piece {
  readonly kind: SentenceKind
  readonly paragraph: number
  /** First token, and the one behind the last. */
  readonly from: number
  readonly to: number
}

export interface Split {
  readonly tokens: TokenList
  readonly pieces: readonly Piece[]
}

/** Longest line without a full stop that is taken for a headline, in tokens. */
const LONGEST_HEADLINE = 40

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a block without a label is, by its marker, its one sentence and its end. */
function kindOf(
  text: string,
  block: Block,
  tokens: TokenList,
  from: number,
  ends: readonly number[],
  title: string,
): SentenceKind {
  if (block.marker === 'heading') return 'headline'
  const to = tokens.start.length
  const isShort = ends.length === 1 && to - from <= LONGEST_HEADLINE
  if (isShort && title !== '' && fold(text.slice(block.start, block.end)) === title) return 'headline'
  if (block.marker === 'list') return 'list'
  if (block.marker === 'quote' || block.marker === 'dash' || !isShort) return 'prose'
  const tail = text.slice(Math.max(block.start, block.end - 6), block.end)
  return /[.!?…:;,]["”’»')\]]*$/.test(tail) ? 'prose' : 'headline'
}

/** Adds a block's tokens from its unread part on. */
function addTokens(text: string, block: Block, from: number, to: number, words: SplitLexicon, tokens: TokenList): void {
  for (const part of block.parts) {
    const start = Math.max(part.start, from)
    const end = Math.min(part.end, to)
    if (start < end) tokenize(text, start, end, words, tokens)
  }
}

/**
 * Tokens of a text and the sentences they make, with the kind and paragraph of each. `title`: the report's, to know it in the body. A label ("Details:",
 * "Updated at 22:37:") and a dateline ("KYIV, Feb. 8 (Reuters) –") are sentences of kind 'label' before the prose of their paragraph; a line
 * "Source: …" or "Photo: …" is one label as a whole. Linear in the text.
 */
export function split(text: string, title: string | null, words: SplitLexicon): Split {
  const tokens = createTokenList()
  const pieces: Piece[] = []
  const headline = fold(title ?? '')
  blocksOf(text).forEach((block, paragraph) => {
    const push = (kind: SentenceKind, from: number, to: number): void => {
      let start = from
      for (const end of cut(text, tokens, from, to)) {
        if (end > start) pieces.push({ kind, paragraph, from: start, to: end })
        start = end
      }
    }
    const label = labelOf(text, block, words)
    let start = block.start
    const leadEnd = label?.end ?? datelineAt(text, block.start, block.end)?.end ?? start
    if (leadEnd > start) {
      const from = tokens.start.length
      addTokens(text, block, start, leadEnd, words, tokens)
      push('label', from, tokens.start.length)
      start = leadEnd
    }
    const from = tokens.start.length
    addTokens(text, block, start, block.end, words, tokens)
    const ends = findEnds(text, tokens, words, from)
    const kind = label ? 'prose' : kindOf(text, block, tokens, from, ends, headline)
    let first = from
    for (const end of ends) {
      push(kind, first, end)
      first = end
    }
  })
  return { tokens, pieces }
}

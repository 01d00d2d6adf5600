import type { Span } from '#model/span'
import { withoutMarkup } from './inline.ts'
import { type Line, linesOf } from './lines.ts'
import { isRule, type MarkerKind, markerOf } from './marker.ts'
import { goesOn, wrapWidth } from './wrapped.ts'

/** A paragraph, heading or list item: the stretches of text that are its words, without markers and markup. */
export interface Block {
  readonly start: number
  end: number
  readonly marker: MarkerKind
  readonly parts: Span[]
}

/** A line that nothing can run on into: it has a marker of its own. */
const startsItem = (kind: MarkerKind): boolean => kind === 'heading' || kind === 'list' || kind === 'dash'

/** The blocks of a text in order. A blank line parts blocks; a line end does, too, unless the text was broken at a width. Linear in the text. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  const blocks: Block[] = []
  let last: Line | null = null
  for (const line of lines) {
    const words = text.slice(line.start, line.end)
    if (isRule(words)) {
      last = null
      continue
    }
    const marker = markerOf(words)
    const parts = withoutMarkup(text, { start: line.start + marker.length, end: line.end })
    const block = blocks[blocks.length - 1]
    if (block && last && !startsItem(marker.kind) && block.marker !== 'heading' && goesOn(text, last, line, width)) {
      block.end = line.end
      block.parts.push(...parts)
    } else if (parts.length > 0) {
      blocks.push({ start: line.start + marker.length, end: line.end, marker: marker.kind, parts })
    }
    last = line
  }
  return blocks
}

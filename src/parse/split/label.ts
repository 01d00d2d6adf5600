import type { SplitLexicon } from '#lexicon/split'
import type { Block } from './block/blocks.ts'

/** 'lead': the label alone, prose follows; 'line': the whole block. */
export interface Label {
  readonly kind: 'lead' | 'line'
  /** Where it ends in the text. */
  readonly end: number
}

const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** The label that a block begins with ("Details:", "Updated at 22:37:", "Photo: …"), else null. */
export function labelOf(text: string, block: Block, words: SplitLexicon): Label | null {
  const start = block.parts[0]?.start ?? block.start
  const line = matchEnd(words.lineLabel, text, start)
  if (line > 0 && line <= block.end) return { kind: 'line', end: block.end }
  const lead = matchEnd(words.leadLabel, text, start)
  return lead > 0 && lead <= block.end ? { kind: 'lead', end: lead } : null
}

import type { AttributionLexicon } from '#lexicon/attribution'
import type { Sentence } from '#model/sentence'
import type { Range } from '../range.ts'

/** A paragraph that lists where an item has its news from: "Source: Mayor Sienkevych on Telegram; Ministry of Internal Affairs". */
export interface SourceLine {
  readonly sentence: Sentence
  /** The first source listed: the one that an unattributed lead takes. */
  readonly source: Range
  readonly cue: Range
}

const isSourceLabel = (sentence: Sentence): boolean =>
  /^sources?$/.test(sentence.tokens[0]?.lower ?? '') && sentence.tokens[1]?.text === ':'

/** The report's first source line; null when it has none. */
export function sourceLine(sentences: readonly Sentence[], _words: AttributionLexicon): SourceLine | null {
  const index = sentences.findIndex(isSourceLabel)
  const label = sentences[index]
  if (!label) return null
  const next = sentences[index + 1]
  const own = label.tokens.length > 2
  const holder = own ? label : next?.paragraph === label.paragraph ? next : undefined
  if (!holder) return null
  const from = own ? 2 : 0
  let to = from
  while (
    to < holder.tokens.length &&
    !/^[;.]$/.test(holder.tokens[to]?.text ?? '') &&
    !(holder.tokens[to]?.lower === 'on' && to > from)
  )
    to += 1
  return to > from ? { sentence: holder, source: { from, to }, cue: { from: 0, to: own ? 2 : 1 } } : null
}

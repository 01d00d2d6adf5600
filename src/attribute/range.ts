import type { Report } from '#model/report'
import type { Sentence, Token } from '#model/sentence'
import { createQuote, type Quote } from '#model/span'

/** Half-open range of token positions in one sentence. */
export interface Range {
  readonly from: number
  readonly to: number
}

export const holds = (range: Range, index: number): boolean => range.from <= index && index < range.to

export const isWithin = (inner: Range, outer: Range): boolean => outer.from <= inner.from && inner.to <= outer.to

export const lengthOf = (range: Range): number => range.to - range.from

/** The report's own words for a range of tokens. */
export function quoteOf(report: Report, sentence: Sentence, range: Range): Quote {
  const first = sentence.tokens[range.from] as Token
  const last = sentence.tokens[range.to - 1] as Token
  return createQuote(report.text, first.start, last.end)
}

/** Whether the lemmas (or the words themselves) from `index` on are those of the phrase. */
export function phraseAt(tokens: readonly Token[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => {
    const token = tokens[index + offset]
    return token !== undefined && (token.lemma === word || token.lower === word)
  })
}

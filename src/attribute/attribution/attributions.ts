import type { AttributionLexicon } from '#lexicon/attribution'
import type { Sentence } from '#model/sentence'
import type { Span } from '#model/span'
import { findVerbs } from './find-verbs.ts'
import { quotations } from './quotations.ts'

/** Who says what by which words, with no event needed in what is said. Spans are of the report's text. */
export interface Attributed {
  readonly source: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
}

/** Every attribution of a text's sentences, in order, outermost first within a sentence. Pure; never throws. */
export function attributions(sentences: readonly Sentence[], words: AttributionLexicon): Attributed[] {
  const quotes = quotations(sentences)
  return sentences.flatMap(({ tokens }, index) => findVerbs({ sentences, quotes, index, tokens }, words))
}

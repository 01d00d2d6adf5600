import type { AttributionLexicon } from '#lexicon/attribution'
import type { Sentence } from '#model/sentence'
import type { Span } from '#model/span'
import { findFrames } from './cue/find-frames.ts'
import type { Range } from './range.ts'

/** Who says what by which words, with no event needed in what is said. Spans are of the report's text. */
export interface Attributed {
  readonly source: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
}

const spanOf = ({ tokens }: Sentence, { from, to }: Range): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

/** Every attribution of a text's sentences, in order, outermost first within a sentence. Pure; never throws. */
export function attributions(sentences: readonly Sentence[], words: AttributionLexicon): Attributed[] {
  return sentences.flatMap((sentence) =>
    findFrames(sentence, words).map((frame) => ({
      source: frame.source ? spanOf(sentence, frame.source) : null,
      cue: spanOf(sentence, frame.cue),
      content: frame.content.map((range) => spanOf(sentence, range)),
    })),
  )
}

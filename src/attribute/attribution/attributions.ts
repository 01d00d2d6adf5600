import type { AttributionLexicon } from '#lexicon/attribution'
import type { Sentence } from '#model/sentence'
import type { Span } from '#model/span'
import { findColons, findPhrases } from './find-phrases.ts'
import { findVerbs } from './find-verbs.ts'
import { quotations } from './quotations.ts'

/** Who says what by which words, with no event needed in what is said. Spans are of the report's text. */
export interface Attributed {
  readonly source: Span | null
  readonly cue: Span
  readonly content: readonly Span[]
}

const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether two attributions share words; one speaker may be the source of both. */
function overlaps(a: Attributed, b: Attributed): boolean {
  const said = ({ cue, content }: Attributed) => [cue, ...content]
  const within = (one: Attributed, other: Attributed) =>
    one.source !== null && said(other).some((span) => touch(span, one.source as Span))
  return said(a).some((one) => said(b).some((other) => touch(one, other))) || within(a, b) || within(b, a)
}

/**
 * Every attribution of a text's sentences, in order. What one speaker says holds no further attribution: of two that share words the more certain form
 * stays (a speaker with a colon, then "according to", then verbs). Pure; never throws.
 */
export function attributions(sentences: readonly Sentence[], words: AttributionLexicon): Attributed[] {
  const quotes = quotations(sentences)
  const found: Attributed[] = []
  for (const rule of [findColons, findPhrases, findVerbs]) {
    for (const [index, { tokens }] of sentences.entries())
      for (const one of rule({ sentences, quotes, index, tokens }, words))
        if (!found.some((other) => overlaps(one, other))) found.push(one)
  }
  return found.sort((a, b) => a.cue.start - b.cue.start)
}

import type { AttributionLexicon } from '#lexicon/attribution'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { namedPhrases } from '../clause/noun-phrase.ts'
import { type Mention, mentionOf } from '../coreference/mentions.ts'
import { antecedent } from '../coreference/resolve.ts'
import { findFrames } from '../cue/find-frames.ts'
import type { Frame } from '../cue/frame.ts'
import { quoteOf } from '../range.ts'
import type { Link } from './speaker.ts'

/** A frame with its speaker known as far as the report tells. */
export interface Speech {
  readonly frame: Frame
  readonly link: Link
}

/** A sentence with the acts of saying in it, outermost first. */
export interface SpokenSentence {
  readonly sentence: Sentence
  readonly speeches: readonly Speech[]
}

/** Of a mention's words and those it goes back to, the ones that tell more: a name with its role over the name alone. */
const fullest = (mention: Mention, before: Mention | null): string =>
  before === null || (mention.name !== null && mention.nouns.size > before.nouns.size) ? mention.words : before.words

/** Finds every act of saying of a report and who speaks in it, pronouns and roles resolved by what was told before. */
export function readSpeech(
  report: Report,
  sentences: readonly Sentence[],
  words: AttributionLexicon,
): SpokenSentence[] {
  const earlier: Mention[] = []
  return sentences.map((sentence) => {
    const frames = findFrames(sentence, words)
    const speeches = frames.map((frame): Speech => {
      const mention = frame.source ? mentionOf(sentence, frame.source, words, true) : null
      const before = mention ? antecedent(mention, earlier) : null
      // A pronoun or role goes on as what it goes back to, so that the next "he" finds the name.
      if (mention)
        earlier.push(
          before
            ? {
                ...before,
                spoke: true,
                sentence: mention.sentence,
                from: mention.from,
                nouns: new Set([...before.nouns, ...mention.nouns]),
              }
            : mention,
        )
      const link: Link = {
        source: frame.source ? quoteOf(report, sentence, frame.source) : null,
        name: mention ? fullest(mention, before) : null,
        cue: quoteOf(report, sentence, frame.cue),
        stance: frame.stance,
        rule: frame.rule,
        hedges: frame.hedges,
      }
      return { frame, link }
    })
    // Someone only named ("Governor Kim arrived") may speak in the next sentence as "he" or "the governor".
    earlier.push(...namedPhrases(sentence.tokens).map((range) => mentionOf(sentence, range, words, false)))
    return { sentence, speeches }
  })
}

import type { AttributionLexicon } from '#lexicon/attribution'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { nounPhraseBefore } from '../clause/noun-phrase.ts'
import { verbGroups } from '../clause/verb-group.ts'
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

/** Names in subject place that may be spoken of again ("Governor Kim arrived. He said …"). */
function subjects(sentence: Sentence, words: AttributionLexicon): Mention[] {
  return verbGroups(sentence)
    .map((group) => nounPhraseBefore(sentence.tokens, group.from))
    .filter((range) => range !== null)
    .map((range) => mentionOf(sentence, range, words))
    .filter((mention) => mention.name !== null)
}

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
      const mention = frame.source ? mentionOf(sentence, frame.source, words) : null
      const before = mention ? antecedent(mention, earlier) : null
      if (mention)
        earlier.push(
          before?.name && !mention.name
            ? { ...mention, name: before.name, nouns: new Set([...before.nouns, ...mention.nouns]), body: before.body }
            : mention,
        )
      const link: Link = {
        source: frame.source ? quoteOf(report, sentence, frame.source) : null,
        name: mention ? (before?.name ?? mention.name ?? before?.words ?? mention.words) : null,
        cue: quoteOf(report, sentence, frame.cue),
        stance: frame.stance,
        rule: frame.rule,
        hedges: frame.hedges,
      }
      return { frame, link }
    })
    earlier.push(...subjects(sentence, words))
    return { sentence, speeches }
  })
}

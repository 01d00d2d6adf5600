import type { AttributionLexicon } from '#lexicon/attribution'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import { namedPhrases, nounPhraseBefore } from '../clause/noun-phrase.ts'
import { verbGroups } from '../clause/verb-group.ts'
import { type Mention, mentionOf } from '../coreference/mentions.ts'
import { antecedent } from '../coreference/resolve.ts'
import { findFrames } from '../cue/find-frames.ts'
import type { Frame } from '../cue/frame.ts'
import { canSpeak } from '../cue/speaker.ts'
import { quoteOf, type Range } from '../range.ts'
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

/** Subjects of a reporting verb that says nothing itself: "Officials in Ukraine tell a different story. At first they indicated …". */
const tellers = (sentence: Sentence, words: AttributionLexicon): Mention[] =>
  verbGroups(sentence)
    .filter((group) => group.verbs.some((index) => words.verbs.has(sentence.tokens[index]?.lemma ?? '')))
    .map((group) => nounPhraseBefore(sentence.tokens, group.from))
    .filter((range) => range !== null && range.to - range.from > 1 && canSpeak(sentence.tokens, range, words))
    .map((range) => mentionOf(sentence, range as Range, words, true))

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
    earlier.push(...tellers(sentence, words))
    // Someone only named ("Governor Kim arrived") may speak in the next sentence as "he" or "the governor".
    earlier.push(...namedPhrases(sentence.tokens).map((range) => mentionOf(sentence, range, words, false)))
    return { sentence, speeches }
  })
}

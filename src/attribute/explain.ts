import type { Lexicon } from '#lexicon/lexicon'
import type { Sentence } from '#model/sentence'
import { findFrames, tryRules } from './cue/find-frames.ts'
import type { Frame } from './cue/frame.ts'
import { judgeTriggers, statingClauses } from './event/find-events.ts'
import type { Range } from './range.ts'

/** An act of saying in words. */
export interface FrameTrace {
  readonly source: string | null
  readonly cue: string
  readonly content: readonly string[]
  readonly stance: string
  /** An earlier rule has these words. */
  readonly given: boolean
}

/** A rule of attribution, and what it found in the sentence: nothing, when it did not fire. */
export interface RuleTrace {
  readonly name: string
  readonly frames: readonly FrameTrace[]
}

/** Words of an event within a clause, and why they make no claim. */
export interface TriggerTrace {
  readonly words: string
  readonly class: string
  readonly kind: string
  readonly dropped: string | null
}

export interface ClauseTrace {
  readonly words: string
  readonly triggers: readonly TriggerTrace[]
}

/** What attribute saw in one sentence: every rule that was tried, every clause and every word of an event. */
export interface AttributeTrace {
  readonly rules: readonly RuleTrace[]
  readonly clauses: readonly ClauseTrace[]
}

/** Retraces how attribute reads a sentence. Pure; the same rules as `attribute`, none left out. */
export function explainSentence(
  sentence: Sentence,
  { ontology, attribution }: Pick<Lexicon, 'ontology' | 'attribution'>,
): AttributeTrace {
  const inWords = ({ from, to }: Range): string =>
    sentence.tokens
      .slice(from, to)
      .map((token, at, all) => (at > 0 && token.start > (all[at - 1]?.end ?? 0) ? ` ${token.text}` : token.text))
      .join('')
  const traced =
    (given: boolean) =>
    (frame: Frame): FrameTrace => ({
      source: frame.source ? inWords(frame.source) : null,
      cue: inWords(frame.cue),
      content: frame.content.map(inWords),
      stance: frame.withheld ? 'withheld' : frame.stance,
      given,
    })
  const rules = tryRules(sentence, attribution).map(({ name, kept, given }) => ({
    name,
    frames: [...kept.map(traced(false)), ...given.map(traced(true))],
  }))
  const clauses = statingClauses(sentence, findFrames(sentence, attribution)).map((clause) => ({
    words: inWords(clause),
    triggers: judgeTriggers(sentence, clause, ontology).map(({ found, dropped }) => ({
      words: inWords(found),
      class: found.trigger.class,
      kind: found.trigger.kind,
      dropped,
    })),
  }))
  return { rules, clauses }
}

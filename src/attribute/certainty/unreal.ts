import type { AttributionLexicon } from '#lexicon/attribution'
import type { Token } from '#model/sentence'
import { phraseAt, type Range } from '../range.ts'

/** How far before the event's words the cue may stand, in tokens. */
const REACH = 6

/** The kind of unreality under which an event stands (planned, hypothetical, feared, future, question); null when it is told as having happened. */
export function unrealKind(
  tokens: readonly Token[],
  clause: Range,
  trigger: Range,
  words: AttributionLexicon,
): string | null {
  if (tokens[tokens.length - 1]?.text === '?') return 'question'
  for (let index = Math.max(clause.from - 2, trigger.from - REACH, 0); index < trigger.to; index += 1) {
    const token = tokens[index] as Token
    if (words.future.has(token.lower) && token.upos === 'AUX') return 'planned'
    const entries = [
      ...(words.unreal.get(token.lower) ?? []),
      ...(token.lemma === token.lower ? [] : (words.unreal.get(token.lemma) ?? [])),
    ]
    const entry = entries.find(({ phrase }) => phraseAt(tokens, index, phrase))
    if (entry && (entry.phrase.length > 1 || index < trigger.from)) return entry.kind
  }
  return null
}

import type { AttributionLexicon } from '#lexicon/attribution'
import type { Token } from '#model/sentence'
import { phraseAt, type Range } from '../range.ts'
import { isNominal } from '../token.ts'
import { habitualIn } from './habitual.ts'

const OPENS_CONDITION = new Set(['if', 'unless', 'whether'])

/** How far before the event's words the cue may stand, in tokens. */
const REACH = 6

/** "efforts to neutralise targets", "the ability to launch strikes": an aim, not a deed. */
function isPurpose(tokens: readonly Token[], trigger: Range): boolean {
  const before = tokens[trigger.from - 1]
  return tokens[trigger.from]?.xpos === 'VB' && before?.lower === 'to' && isNominal(tokens[trigger.from - 2])
}

/** The kind of unreality under which an event stands (planned, hypothetical, feared, future, question); null when it is told as having happened. */
export function unrealKind(
  tokens: readonly Token[],
  clause: Range,
  trigger: Range,
  words: AttributionLexicon,
): string | null {
  if (tokens[tokens.length - 1]?.text === '?') return 'question'
  if (habitualIn(tokens, clause, trigger)) return 'habitual'
  if (isPurpose(tokens, trigger)) return 'planned'
  if (
    OPENS_CONDITION.has(tokens[clause.from]?.lower ?? '') ||
    OPENS_CONDITION.has(tokens[clause.from - 1]?.lower ?? '')
  )
    return 'hypothetical'
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

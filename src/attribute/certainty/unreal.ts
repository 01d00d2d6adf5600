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

/** "Rebels could attack": a modal right before the event's own bare verb; "may have attacked", "may be trapped" tell of what is. */
function isToCome(tokens: readonly Token[], modal: number, trigger: Range): boolean {
  const between = tokens.slice(modal + 1, trigger.from)
  return tokens[trigger.from]?.xpos === 'VB' && between.every((token) => token.upos === 'ADV')
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
    // "would have died" is supposed, "would attack" is to come.
    if (words.future.has(token.lower) && token.upos === 'AUX')
      return token.lower === 'would' && tokens[index + 1]?.lower === 'have' ? 'hypothetical' : 'planned'
    if (words.modals.has(token.lower) && isToCome(tokens, index, trigger)) return 'feared'
    const entries = [
      ...(words.unreal.get(token.lower) ?? []),
      ...(token.lemma === token.lower ? [] : (words.unreal.get(token.lemma) ?? [])),
    ]
    const entry = entries.find(({ phrase }) => phraseAt(tokens, index, phrase))
    if (entry && (entry.phrase.length > 1 || index < trigger.from)) return entry.kind
  }
  return null
}

import type { AttributionLexicon } from '#lexicon/attribution'
import type { Token } from '#model/sentence'
import { phraseAt, type Range } from '../range.ts'

/** A modal this close before the event's words hedges them. */
const MODAL_REACH = 5

/** The words that hold back within a range: "allegedly", "appears to", "might be trapped"; null when none do. */
export function hedgeIn(
  tokens: readonly Token[],
  range: Range,
  trigger: Range,
  words: AttributionLexicon,
): Range | null {
  for (let index = range.from; index < range.to; index += 1) {
    const token = tokens[index] as Token
    const phrases = [
      ...(words.hedges.get(token.lower) ?? []),
      ...(token.lemma === token.lower ? [] : (words.hedges.get(token.lemma) ?? [])),
    ]
    const phrase = phrases.find((one) => index + one.length <= range.to && phraseAt(tokens, index, one))
    if (phrase) return { from: index, to: index + phrase.length }
    const modal =
      words.modals.has(token.lower) &&
      token.upos === 'AUX' &&
      index < trigger.to &&
      trigger.to - index <= MODAL_REACH + (trigger.to - trigger.from)
    if (modal) return { from: index, to: index + 1 }
  }
  return null
}

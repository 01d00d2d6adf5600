import type { Token } from '#model/sentence'
import type { Clause } from '../clause/clauses.ts'
import { isComma, isNominal, isTimeWord, isVerbal } from '../token.ts'
import type { Found } from './find-triggers.ts'

/** Families whose nouns are spoken of again and again; harm is not among them: "the casualties" mostly come with their number. */
const REPEATABLE = new Set(['attack', 'abduction', 'disaster', 'protest', 'violence'])

const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'his',
  'her',
  'such',
  'both',
  'any',
  'for',
  'of',
])
const TELLS = new Set(['on', 'by', 'against', 'in', 'at', 'near', 'over'])

/** "Residents hear explosions": told as it happens, whatever the tense. */
const PERCEIVES = new Set(['hear', 'report', 'see'])

/** "Kidnappings have become common", "in response to attacks": a bare plural that no date, number or place makes an event. */
function isGeneric(tokens: readonly Token[], found: Found, start: number, clause: Clause): boolean {
  const last = tokens[found.to - 1] as Token
  if (last.xpos !== 'NNS') return false
  if (
    tokens
      .slice(start, found.to)
      .some((token) => token.upos === 'NUM' || token.lower === 'several' || token.lower === 'multiple')
  )
    return false
  if (['NUM', 'DET'].includes(tokens[start - 1]?.upos ?? '') || tokens[start - 1]?.lower === 'several') return false
  const around = tokens.slice(clause.from, clause.to)
  return (
    !around.some((token) => isTimeWord(token) || token.upos === 'NUM') &&
    !clause.groups.some((group) => tokens[group.from]?.xpos === 'VBD' || PERCEIVES.has(tokens[group.head]?.lemma ?? ''))
  )
}

/**
 * "The attack came on the day …", "after the strike", "used for strikes": an attack that is spoken of, not told. It is told when the words
 * around the noun say more: a number or "a", "several"; a date; where, by whom or on whom.
 */
export function refersBack(tokens: readonly Token[], found: Found, clause: Clause): boolean {
  if (!REPEATABLE.has(found.family) || found.trigger.kind !== 'noun') return false
  let start = found.from
  while (
    start > clause.from &&
    (isNominal(tokens[start - 1]) ||
      tokens[start - 1]?.upos === 'ADJ' ||
      tokens[start - 1]?.text === '-' ||
      // "the two attacks"
      (tokens[start - 1]?.upos === 'NUM' && tokens[start - 2]?.upos === 'DET'))
  )
    start -= 1
  const opener = tokens[start - 1]
  if (isGeneric(tokens, found, start, clause)) return true
  if (opener === undefined || !DEFINITE.has(opener.lower)) return false
  for (let index = found.to; index < clause.to && !isVerbal(tokens[index]) && !isComma(tokens[index]); index += 1) {
    const token = tokens[index] as Token
    if (isTimeWord(token)) return opener.lower === 'for' || opener.lower === 'of'
    if (TELLS.has(token.lower) && (tokens[index + 1]?.upos === 'PROPN' || tokens[index + 2]?.upos === 'PROPN'))
      return false
  }
  return true
}

import type { AttributionLexicon } from '#lexicon/attribution'
import type { Token } from '#model/sentence'
import type { Range } from '../range.ts'
import { isComma, isNominal } from '../token.ts'

const SPEAKING_PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'who', 'him', 'her', 'them', 'one'])

/** Nouns that only say how many or what sort: the head of "a wide range of Western sources" is "sources". */
const MEASURES = new Set([
  'range',
  'number',
  'series',
  'variety',
  'couple',
  'majority',
  'host',
  'handful',
  'dozen',
  'lot',
  'pair',
  'one',
  'string',
  'crew',
])

/** The head noun of a noun phrase: the last nominal before its first "of", comma or "who". */
export function headOf(tokens: readonly Token[], range: Range): Token | null {
  let head: Token | null = null
  for (let index = range.from; index < range.to; index += 1) {
    const token = tokens[index] as Token
    if (isNominal(token)) head = token
    else if (head !== null && token.lower === 'of' && MEASURES.has(head.lemma)) continue
    else if (head !== null && (token.upos === 'ADP' || isComma(token) || token.xpos === 'WP' || token.xpos === 'WDT'))
      break
  }
  return head
}

/** Whether a noun phrase can be a speaker: a name, a role or body that speaks, a pronoun. */
export function canSpeak(tokens: readonly Token[], range: Range, words: AttributionLexicon): boolean {
  const first = tokens[range.from] as Token
  if (range.to - range.from === 1 && first.upos === 'PRON') return SPEAKING_PRONOUNS.has(first.lower)
  const head = headOf(tokens, range)
  if (head === null) return SPEAKING_PRONOUNS.has(first.lower)
  if (head.upos === 'PROPN') return true
  return words.speakers.has(head.lemma) || words.speakers.has(head.lower) || words.vague.has(head.lemma)
}

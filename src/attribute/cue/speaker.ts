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

/** Verbs whose subject always speaks, whatever noun it is: "two engineers said", "the baker told police". */
const SPEECH = new Set(['say', 'tell', 'explain', 'insist', 'recall', 'recount'])

/** Whether a noun phrase can be a speaker: a name, a role or body that speaks, a pronoun; before a verb of speech any noun. */
export function canSpeak(tokens: readonly Token[], range: Range, words: AttributionLexicon, verb = ''): boolean {
  const first = tokens[range.from] as Token
  if (range.to - range.from === 1 && first.upos === 'PRON') return SPEAKING_PRONOUNS.has(first.lower)
  const head = headOf(tokens, range)
  if (head?.upos === 'PROPN' || (head !== null && SPEECH.has(verb))) return true
  // Any noun before the first "of" or comma will do: the tagger takes "the ministry added" for an adjective, "familiar" for a noun.
  for (let index = range.from; index < range.to; index += 1) {
    const token = tokens[index] as Token
    if (words.speakers.has(token.lemma) || words.speakers.has(token.lower) || words.vague.has(token.lemma)) return true
    if (isComma(token) || (token.upos === 'ADP' && !MEASURES.has(tokens[index - 1]?.lemma ?? ''))) return false
  }
  return head === null && SPEAKING_PRONOUNS.has(first.lower)
}

import type { Token } from '#model/sentence'
import { isComma, isNominal, isQuoteMark, isStop, isVerbal } from '../token.ts'

/** What follows a verb, as far as the next words show. */
export type Complement =
  | 'that'
  | 'quote'
  | 'colon'
  | 'to'
  | 'question'
  | 'clause'
  | 'ing'
  | 'noun'
  | 'preposition'
  | 'end'

const QUESTION = new Set(['whether', 'if', 'what', 'how', 'why', 'who', 'when', 'where', 'which'])

/** Whether a subject and its finite verb come next: "he would go", "Russia has attacked". */
function clauseAt(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length && index - from < 14; index += 1) {
    const token = tokens[index] as Token
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos)) return index > from
    if (isVerbal(token) && token.xpos !== 'VBG' && token.xpos !== 'VBN') return false
    if (isComma(token) || isStop(token) || token.text === ';' || token.lower === 'who' || token.lower === 'that')
      return false
  }
  return false
}

/** What kind of complement begins at `index`. */
export function complementAt(tokens: readonly Token[], index: number): Complement {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || isStop(token) || token.text === ';') return 'end'
  if (token.lower === 'that') return 'that'
  if (token.text === ':') return 'colon'
  if (isQuoteMark(token) || (isComma(token) && isQuoteMark(next))) return 'quote'
  if (isComma(token)) return 'end'
  if (token.lower === 'to' && next !== undefined && (isVerbal(next) || next.upos === 'ADV')) return 'to'
  if (QUESTION.has(token.lower)) return 'question'
  if (token.xpos === 'VBG') return 'ing'
  if (token.upos === 'ADP' || token.xpos === 'TO' || token.xpos === 'RP') return 'preposition'
  if (clauseAt(tokens, index)) return 'clause'
  return isNominal(token) || ['DET', 'PRON', 'ADJ', 'NUM'].includes(token.upos) ? 'noun' : 'end'
}

import type { Token } from '#model/sentence'
import type { Range } from '../range.ts'
import { isComma, isNominal, isQuoteMark, isStop, isTimeWord, isVerbal } from '../token.ts'

const ADJUNCT = new Set(['on', 'in', 'at', 'during', 'via', 'through', 'by', 'to', 'after', 'before', 'with', 'for'])
const CHANNELS = new Set([
  'telegram',
  'facebook',
  'twitter',
  'x',
  'television',
  'radio',
  'tv',
  'statement',
  'interview',
  'briefing',
  'conference',
  'post',
  'message',
  'media',
  'address',
  'video',
  'report',
  'letter',
  'channel',
  'page',
  'newspaper',
  'reporters',
  'journalists',
])

/** Whom a teller tells: "told Sputnik", "told the broadcaster Suspilne". */
export function addresseeAfter(tokens: readonly Token[], index: number): Range | null {
  let to = index
  while (
    to < tokens.length &&
    (isNominal(tokens[to]) ||
      tokens[to]?.upos === 'DET' ||
      tokens[to]?.upos === 'ADJ' ||
      tokens[to]?.upos === 'PRON' ||
      tokens[to]?.text === '-')
  ) {
    if (isTimeWord(tokens[to])) break
    to += 1
  }
  return to > index ? { from: index, to } : null
}

/** Whether "on Thursday", "in a statement", "at 21:41", "on Facebook" starts at `index`; its end, or `index` when none does. */
function adjunctEnd(tokens: readonly Token[], index: number): number {
  const token = tokens[index]
  if (token === undefined) return index
  if (token.upos === 'ADV' || isTimeWord(token)) return index + 1
  if (!ADJUNCT.has(token.lower)) return index
  let to = index + 1
  let tells = false
  while (to < tokens.length && to - index <= 8) {
    const inner = tokens[to] as Token
    if (isTimeWord(inner) || CHANNELS.has(inner.lower) || inner.upos === 'NUM' || /^\d/.test(inner.text)) tells = true
    else if (
      !(
        isNominal(inner) ||
        ['DET', 'ADJ', 'NUM'].includes(inner.upos) ||
        inner.xpos === 'PRP$' ||
        inner.xpos === 'POS' ||
        inner.lower === 'of'
      )
    )
      break
    to += 1
  }
  return tells ? to : index
}

/** Skips adverbs, times and channels after a cue. */
export function skipAdjuncts(tokens: readonly Token[], index: number): number {
  let cursor = index
  for (;;) {
    const next = adjunctEnd(tokens, cursor)
    if (next === cursor) return cursor
    cursor = next
  }
}

/** Where the quotation ends that `from` stands in; the sentence's end when it stands in none. */
function quotationEnd(tokens: readonly Token[], from: number): number {
  const marks = tokens.slice(0, from).filter(isQuoteMark).length
  if (marks % 2 === 0) return tokens.length
  const close = tokens.findIndex((token, index) => index >= from && isQuoteMark(token))
  return close < 0 ? tokens.length : close
}

/** End of what a cue at the start of a clause can say: the sentence's end, less its final stop. */
export function contentEnd(tokens: readonly Token[], from: number): number {
  let to = quotationEnd(tokens, from)
  while (to > from && (isStop(tokens[to - 1]) || (isQuoteMark(tokens[to - 1]) && isStop(tokens[to - 2])))) to -= 1
  return to
}

/** Verbs that begin another saying of the same speaker: "denied the raid and said that nobody was hurt". */
const SAYS_TOO = new Set([
  'say',
  'add',
  'claim',
  'insist',
  'call',
  'accuse',
  'warn',
  'stress',
  'blame',
  'deny',
  'reject',
  'dismiss',
  'confirm',
  'urge',
  'demand',
  'describe',
  'put',
])

/** "… claimed to have killed dozens but offered no evidence": where another finite verb of the same subject begins; or `to`. */
export function cutAtParallel(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index += 1) {
    const token = tokens[index] as Token
    const next = tokens[index + 1]
    if (token.text === ';') return index
    const parallel = next?.xpos === 'VBD' || next?.xpos === 'VBZ' || next?.xpos === 'WDT' || next?.lower === 'which'
    if (token.lower === 'but' && parallel) return index
    if (token.lower === 'and' && next?.xpos === 'VBD' && SAYS_TOO.has(next.lemma))
      return isComma(tokens[index - 1]) ? index - 1 : index
  }
  return to
}

/** Whether the rest of the sentence from `index` says nothing: only marks. */
export const isAtEnd = (tokens: readonly Token[], index: number): boolean =>
  tokens.slice(index).every((token) => token.upos === 'PUNCT' || isStop(token) || isQuoteMark(token))

/** Whether a statement can begin at `index`: a clause, a noun phrase, a quotation. */
export function statementAt(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || isStop(token) || isComma(token)) return false
  return tokens.slice(index).some((one) => isNominal(one) || isVerbal(one) || one.upos === 'PRON' || one.upos === 'NUM')
}

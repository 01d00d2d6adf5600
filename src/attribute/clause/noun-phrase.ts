import type { Token } from '#model/sentence'
import type { Range } from '../range.ts'
import { isComma, isNominal, isQuoteMark, isTimeWord, isVerbal } from '../token.ts'

const LINKS = new Set(['of', 'for', 'in', 'from', 'at', 'on', 'to', 'near', 'with', 'inside', 'within', 'across'])

/** Papers with an author behind "by": "a report by the dam authority". */
const AUTHORED = new Set([
  'report',
  'statement',
  'study',
  'survey',
  'investigation',
  'assessment',
  'analysis',
  'account',
  'post',
  'inquiry',
])

/** Whether a token can stand inside a noun phrase, read from right to left. */
function isInner(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  if (['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'SYM', 'X'].includes(token.upos)) return true
  if (token.upos === 'PRON') return true
  if (token.xpos === 'POS' || token.lower === "'s" || token.lower === '’s') return true
  if (token.text === '-' || token.text === '/') return true
  if (/^VB[NG]$/.test(token.xpos)) return tokens[index - 1]?.text === '-' || tokens[index - 1]?.upos === 'DET'
  // "brother-in-law"
  if (tokens[index - 1]?.text === '-' && tokens[index + 1]?.text === '-') return true
  if (token.lower === 'by') return AUTHORED.has(tokens[index - 1]?.lemma ?? '')
  // "relatives of two of the dead"
  if (token.lower === 'of' && tokens[index - 1]?.upos === 'NUM') return true
  if (token.upos === 'ADP') return LINKS.has(token.lower) && isNominal(tokens[index - 1])
  if (token.upos === 'CCONJ')
    return token.lower === 'and' && isNominal(tokens[index - 1]) && isNominal(tokens[index + 1])
  return (
    isQuoteMark(token) &&
    index > 0 &&
    isNominal(tokens[index + 1]) &&
    !isComma(tokens[index - 1]) &&
    tokens[index - 1]?.upos !== 'PUNCT'
  )
}

const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && (token.xpos === 'POS' || token.lower === "'s" || token.lower === '’s')

/** Whether a noun phrase begins at `index`, with what stands left of it no part of it. */
function beginsHere(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const before = tokens[index - 1]
  if (before === undefined) return true
  const opens = token.upos === 'DET' || token.xpos === 'PRP' || token.xpos === 'PRP$' || token.xpos === 'WP'
  return opens && before.upos !== 'ADP' && before.upos !== 'DET' && !isPossessive(before)
}

/** The plain noun phrase that ends before `end`, without appositions; null when there is none. */
function plainBefore(tokens: readonly Token[], end: number): Range | null {
  let from = end
  while (from > 0) {
    const candidate = from - 1
    if (!isInner(tokens, candidate) || isTimeWord(tokens[candidate])) break
    from = candidate
    if (beginsHere(tokens, from)) break
  }
  while (
    from < end &&
    (isPossessive(tokens[from]) ||
      tokens[from]?.upos === 'ADP' ||
      tokens[from]?.upos === 'CCONJ' ||
      isQuoteMark(tokens[from]))
  )
    from += 1
  // "Ukrainian officials first spoke of …": what stands between noun and verb is no part of the phrase.
  let to = end
  while (
    to > from + 1 &&
    (tokens[to - 1]?.upos === 'ADJ' || tokens[to - 1]?.upos === 'ADV') &&
    // "two of the dead"
    tokens[to - 2]?.upos !== 'DET' &&
    tokens.slice(from, to - 1).some(isNominal)
  )
    to -= 1
  const hasHead = tokens
    .slice(from, to)
    .some((token) => isNominal(token) || token.upos === 'PRON' || token.upos === 'DET')
  return from < to && hasHead ? { from, to } : null
}

const BEFORE_TIME = new Set(['on', 'in', 'at', 'by', 'late', 'early', 'this', 'last', 'the', 'earlier'])

/** Over "on Friday", "late on Monday", "last week" to the left; `end` when no time stands there. */
function skipTimeLeft(tokens: readonly Token[], end: number): number {
  let cursor = end
  while (cursor > 0 && isTimeWord(tokens[cursor - 1])) cursor -= 1
  if (cursor === end) return end
  while (cursor > 0 && BEFORE_TIME.has(tokens[cursor - 1]?.lower ?? '')) cursor -= 1
  return cursor
}

/** Over adverbs, "neither" and one time to the left: "The ministry on Friday also said". */
function skipAdverbsLeft(tokens: readonly Token[], end: number): number {
  let cursor = end
  const overAdverbs = (): void => {
    while (
      cursor > 0 &&
      (tokens[cursor - 1]?.upos === 'ADV' || /^(?:neither|both)$/.test(tokens[cursor - 1]?.lower ?? ''))
    )
      cursor -= 1
  }
  overAdverbs()
  const beyond = skipTimeLeft(tokens, cursor)
  // A time that opens the sentence has no subject before it.
  if (beyond > 0 && isNominal(tokens[beyond - 1])) {
    cursor = beyond
    overAdverbs()
  }
  return cursor
}

/** How far back the opening comma of an apposition may stand, in tokens. */
const LONGEST_APPOSITION = 24

/** "Sergey Lebedev, coordinator of the movement, " or "Tymoshko, who heads the police, ": name and apposition. */
function apposedBefore(tokens: readonly Token[], end: number): Range | null {
  const close = end - 1
  if (!isComma(tokens[close])) return null
  for (let open = close - 1; open > 0 && close - open <= LONGEST_APPOSITION; open -= 1) {
    if (!isComma(tokens[open])) continue
    const name = plainBefore(tokens, open)
    if (name && isNominal(tokens[name.to - 1])) return { from: name.from, to: close }
  }
  return null
}

/** The noun phrase that ends at the verb at `verb`, adverbs between left out; null when none stands there. */
export function nounPhraseBefore(tokens: readonly Token[], verb: number): Range | null {
  const end = skipAdverbsLeft(tokens, verb)
  const apposed = apposedBefore(tokens, end)
  if (apposed) return apposed
  const plain = plainBefore(tokens, end)
  if (!plain) return null
  // "the head of the administration, Vitaliy Kim said": role, comma, name.
  if (isComma(tokens[plain.from - 1]) && tokens.slice(plain.from, plain.to).every((token) => token.upos === 'PROPN')) {
    const role = plainBefore(tokens, plain.from - 1)
    if (
      role &&
      tokens[role.to - 1]?.upos === 'NOUN' &&
      tokens[role.from]?.upos === 'DET' &&
      tokens[role.from - 1]?.upos !== 'ADP'
    )
      return { from: role.from, to: plain.to }
  }
  return plain
}

/** The noun phrase that starts at `start`, with an apposition after a comma; null when none stands there. */
export function nounPhraseAfter(tokens: readonly Token[], start: number): Range | null {
  let to = start
  while (to < tokens.length) {
    const token = tokens[to] as Token
    if (to > start && token.xpos === 'PRP') break
    if (isTimeWord(token) && to > start) break
    if (token.upos === 'ADP' && (!LINKS.has(token.lower) || !isNominal(tokens[to - 1]) || isTimeWord(tokens[to + 1])))
      break
    if (
      token.upos === 'ADP' &&
      (token.lower === 'on' || token.lower === 'in') &&
      tokens[to + 1]?.upos === 'PROPN' &&
      /^(telegram|facebook|x|twitter)$/.test(tokens[to + 1]?.lower ?? '')
    )
      break
    if (token.upos !== 'ADP' && !isInner(tokens, to)) break
    to += 1
  }
  while (
    to > start &&
    !isNominal(tokens[to - 1]) &&
    (tokens[to - 1]?.upos !== 'PRON' || (to - start > 1 && /^W/.test(tokens[to - 1]?.xpos ?? ''))) &&
    tokens[to - 1]?.upos !== 'NUM' &&
    tokens[to - 1]?.upos !== 'ADJ'
  )
    to -= 1
  if (to === start || !tokens.slice(start, to).some((token) => isNominal(token) || token.upos === 'PRON')) return null
  return { from: start, to: apposedEnd(tokens, to) }
}

/** Extends over ", head of the regional administration" up to the next comma, stop or verb. */
function apposedEnd(tokens: readonly Token[], to: number): number {
  const next = tokens[to + 1]
  if (!isComma(tokens[to]) || next === undefined) return to
  if (!(next.upos === 'NOUN' || next.upos === 'DET' || next.upos === 'ADJ' || next.upos === 'PROPN')) return to
  let end = to + 1
  while (end < tokens.length && (isInner(tokens, end) || tokens[end]?.upos === 'ADP')) end += 1
  if (isVerbal(tokens[end]) || tokens[end]?.upos === 'ADV') return to
  return tokens.slice(to + 1, end).some((token) => token.upos === 'NOUN') ? end : to
}

/** Every noun phrase of a sentence that holds a proper name, left to right, appositions included. */
export function namedPhrases(tokens: readonly Token[]): Range[] {
  const phrases: Range[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.upos)) continue
    const phrase = nounPhraseAfter(tokens, index)
    if (!phrase) continue
    if (tokens.slice(phrase.from, phrase.to).some((one) => one.upos === 'PROPN')) phrases.push(phrase)
    index = phrase.to - 1
  }
  return phrases
}

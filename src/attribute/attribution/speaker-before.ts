import type { Token } from '#model/sentence'
import type { Range } from '../range.ts'
import { isComma, isNominal, isStop } from '../token.ts'
import { ABOUT, isInner, isPossessive, RELATIVE } from './speaker-token.ts'

/** The start of "(D-N.C.)" when a bracket closes before `end`; `end` when none does. */
function bracketStart(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  for (let index = end - 2; index >= 0 && end - index < 12; index -= 1) if (tokens[index]?.text === '(') return index
  return end
}

const QUANTITY = new Set(
  'all most many some several few none both one each half any two three either neither'.split(' '),
)

/** The phrase without appositions that ends before `end`; null when there is none. */
function plainBefore(tokens: readonly Token[], end: number): Range | null {
  const last = tokens[end - 1]
  if (last === undefined) return null
  // "most of them", "none of us"
  const part = tokens[end - 2]?.lower === 'of' && QUANTITY.has(tokens[end - 3]?.lower ?? '')
  if (part && last.upos === 'PRON' && !RELATIVE.test(last.xpos)) return { from: end - 3, to: end }
  if (last.upos === 'PRON' || RELATIVE.test(last.xpos))
    return last.lower === 'there' ? null : { from: end - 1, to: end }
  if (last.lower === 'that' || last.lower === 'which' || last.lower === 'who') return { from: end - 1, to: end }
  let from = bracketStart(tokens, end)
  while (from > 0 && isInner(tokens, from - 1)) {
    from -= 1
    const opens = tokens[from]?.upos === 'DET' || tokens[from]?.xpos === 'PRP$'
    const before = tokens[from - 1]
    if (opens && before?.upos !== 'ADP' && before?.upos !== 'DET' && before?.upos !== 'CCONJ') break
    const bracket = bracketStart(tokens, from)
    if (bracket < from && isNominal(tokens[bracket - 1])) from = bracket
  }
  while (
    ABOUT.has(tokens[from - 1]?.lower ?? '') &&
    (tokens[from]?.upos === 'NUM' || tokens[from - 1]?.lower !== 'about') &&
    ABOUT.has(tokens[from]?.lower ?? '')
  )
    from -= 1
  if (
    /^(?:at|more|fewer|less)$/.test(tokens[from - 2]?.lower ?? '') &&
    /^(?:least|most|than)$/.test(tokens[from - 1]?.lower ?? '')
  )
    from -= 2
  while (from < end && (isPossessive(tokens[from]) || ['ADP', 'CCONJ', 'PUNCT'].includes(tokens[from]?.upos ?? '')))
    from += 1
  let to = end
  // "Officials first spoke of …": an adjective after the noun is no part of the phrase.
  while (to > from + 1 && tokens[to - 1]?.upos === 'ADV') to -= 1
  return tokens.slice(from, to).some((token) => isNominal(token) || ['PRON', 'DET', 'NUM', 'ADJ'].includes(token.upos))
    ? { from, to }
    : null
}

const LONGEST_APPOSITION = 34

/** A name and what stands between commas behind it; an adverbial there ("Brandt, at Monday's debate,") is left out. */
function apposedBefore(tokens: readonly Token[], end: number): Range | null {
  if (!isComma(tokens[end - 1])) return null
  for (let open = end - 2; open > 0 && end - open <= LONGEST_APPOSITION; open -= 1) {
    if (isStop(tokens[open]) || tokens[open]?.text === ';') return null
    if (!isComma(tokens[open])) continue
    const name = plainBefore(tokens, open)
    const inner = tokens[open + 1]
    if (!name || !(isNominal(tokens[name.to - 1]) || tokens[name.to - 1]?.text === ')')) continue
    if (/^\d+$/.test(inner?.text ?? '') || inner?.upos !== 'ADP') {
      const adverbial =
        inner?.upos === 'ADV' || inner?.xpos === 'VBG' || inner?.upos === 'SCONJ' || inner?.upos === 'CCONJ'
      return adverbial ? name : { from: name.from, to: end }
    }
    return name
  }
  return null
}

/** The speaker that ends before the verb at `verb`, adverbs between left out, the comma that closes an apposition included. */
export function speakerBefore(tokens: readonly Token[], verb: number): Range | null {
  let end = verb
  while (end > 0 && tokens[end - 1]?.upos === 'ADV') end -= 1
  const apposed = apposedBefore(tokens, end)
  if (apposed) return apposed
  const plain = plainBefore(tokens, end)
  if (!plain) return null
  // "Stumpf in an interview said": a name's adjunct is no part of it.
  for (let index = plain.from + 1; index < plain.to; index += 1) {
    const token = tokens[index] as Token
    if (
      token.upos === 'ADP' &&
      /^(?:in|on|at|during)$/.test(token.lower) &&
      tokens[index - 1]?.upos === 'PROPN' &&
      tokens[index + 1]?.upos === 'DET'
    )
      return { from: plain.from, to: index }
  }
  return plain
}

import type { Token } from '#model/sentence'
import type { Range } from '../range.ts'
import { isComma, isDash, isNominal, isQuoteMark, isStop, isTimeWord, isVerbal } from '../token.ts'
import { isInner, RELATIVE } from './speaker-token.ts'

/** The speaker that starts at `start`, with what an apposition or "who …" adds up to the next comma or stop. */
export function speakerAfter(tokens: readonly Token[], start: number): Range | null {
  const first = tokens[start]
  if (first === undefined || isComma(first) || isQuoteMark(first) || first.upos === 'ADP') return null
  if (first.xpos === 'PRP') return { from: start, to: start + 1 }
  let to = start
  while (to < tokens.length) {
    const token = tokens[to] as Token
    if (token.text === '(') {
      const close = tokens.findIndex((other, index) => index > to && other.text === ')')
      if (close < 0 || close - to > 10) break
      to = close + 1
      continue
    }
    if (isTimeWord(token) && to > start) break
    if (
      token.upos === 'ADP' &&
      (isTimeWord(tokens[to + 1]) ||
        (/^(?:in|on|at|during)$/.test(token.lower) && /^(?:DT|PRP\$)$/.test(tokens[to + 1]?.xpos ?? '')))
    )
      break
    if (!isInner(tokens, to) && !(token.upos === 'PRON' && to === start)) break
    to += 1
  }
  while (to > start && ['ADP', 'CCONJ', 'DET'].includes(tokens[to - 1]?.upos ?? '')) to -= 1
  if (!tokens.slice(start, to).some((token) => isNominal(token) || token.upos === 'PRON' || token.upos === 'NUM'))
    return null
  return { from: start, to: apposedEnd(tokens, to) }
}

function apposedEnd(tokens: readonly Token[], to: number): number {
  const next = tokens[to + 1]
  if (!isComma(tokens[to]) || next === undefined) return to
  if (
    !(
      isNominal(next) ||
      /^(?:then|now|also|formerly)$/.test(next.lower) ||
      ['DET', 'ADJ', 'NUM'].includes(next.upos) ||
      next.xpos === 'PRP$' ||
      RELATIVE.test(next.xpos)
    )
  )
    return to
  let end = to + 1
  while (
    end < tokens.length &&
    !isComma(tokens[end]) &&
    !isStop(tokens[end]) &&
    !isDash(tokens[end]) &&
    tokens[end]?.text !== ';' &&
    tokens[end]?.text !== ':' &&
    !isTimeWord(tokens[end])
  )
    end += 1
  const verbs = tokens.slice(to + 1, end).some(isVerbal)
  const relative = tokens.slice(to + 1, end).some((token) => RELATIVE.test(token.xpos))
  if (verbs && !relative) return to
  // ", director of the union, which has broken with others": the clause is the speaker's too.
  return RELATIVE.test(tokens[end + 1]?.xpos ?? '') ? apposedEnd(tokens, end) : end
}

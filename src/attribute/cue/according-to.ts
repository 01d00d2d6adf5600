import { nounPhraseAfter } from '../clause/noun-phrase.ts'
import { phraseAt, type Range } from '../range.ts'
import { isComma } from '../token.ts'
import { contentEnd } from './after-cue.ts'
import type { CueRule, Frame } from './frame.ts'
import { headOf } from './speaker.ts'

const BRACKETS = new Map([
  [',', ','],
  ['(', ')'],
])

/** What things go by, and what tells nothing: "according to schedule". */
const MEASURES = new Set([
  'schedule',
  'plan',
  'size',
  'age',
  'rule',
  'custom',
  'tradition',
  'need',
  'merit',
  'ability',
  'taste',
  'rank',
  'standard',
])

/** "According to the ministry, …", "…, according to Kim", "…, citing local officials". */
export const accordingTo: CueRule = {
  name: 'according-to',
  find({ sentence, words }) {
    const { tokens } = sentence
    const frames: Frame[] = []
    for (let index = 0; index < tokens.length; index += 1) {
      const phrases =
        words.phrases.get(tokens[index]?.lower ?? '') ?? words.phrases.get(tokens[index]?.lemma ?? '') ?? []
      const phrase = phrases.find((words) => phraseAt(tokens, index, words))
      if (!phrase) continue
      const cue: Range = { from: index, to: index + phrase.length }
      const source = nounPhraseAfter(tokens, cue.to)
      if (!source || MEASURES.has(headOf(tokens, source)?.lemma ?? '')) continue
      const mask = { from: cue.from, to: source.to }
      const opens = BRACKETS.has(tokens[mask.from - 1]?.text ?? '')
      const end = contentEnd(tokens, 0)
      const left = { from: lastBreak(tokens, mask.from), to: opens ? mask.from - 1 : mask.from }
      const rightFrom = isComma(tokens[mask.to]) ? mask.to + 1 : mask.to
      const right = { from: rightFrom, to: firstBreak(tokens, rightFrom, end) }
      // "In all, 17 were hurt, according to the governor: '16 women …'": a colon's list is the same speaker's.
      const content = mask.from === 0 || left.to <= left.from ? [right] : right.to > right.from ? [left, right] : [left]
      const kept = content.filter((range) => range.to > range.from)
      if (kept.length > 0)
        frames.push({
          rule: 'according-to',
          source,
          cue,
          mask,
          content: kept,
          stance: 'says',
          hedges: false,
          addressee: null,
        })
    }
    return frames
  },
}

const lastBreak = (tokens: readonly { text: string }[], end: number): number => {
  for (let index = end - 1; index >= 0; index -= 1) if (tokens[index]?.text === ';') return index + 1
  return 0
}

const firstBreak = (tokens: readonly { text: string }[], from: number, end: number): number => {
  for (let index = from; index < end; index += 1) if (tokens[index]?.text === ';') return index
  return end
}

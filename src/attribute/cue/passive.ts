import type { Token } from '#model/sentence'
import { nounPhraseAfter, nounPhraseBefore } from '../clause/noun-phrase.ts'
import type { Range } from '../range.ts'
import { isComma } from '../token.ts'
import { contentEnd } from './after-cue.ts'
import type { CueRule, Frame } from './frame.ts'

const HOLDS_BACK = new Set([
  'believe',
  'think',
  'allege',
  'presume',
  'assume',
  'suspect',
  'rumour',
  'rumor',
  'fear',
  'suppose',
  'understand',
  'expect',
])

/** Whether "to", "that", "as" or another participle follows: what makes a passive a report. */
const reports = (token: Token | undefined): boolean =>
  token?.lower === 'to' ||
  token?.lower === 'that' ||
  token?.lower === 'as' ||
  token?.xpos === 'VBN' ||
  token?.lower === 'dead'

/** "were reported to have launched", "it was said that", "have been reported by Western sources to be …": nobody is named, or "by" names them. */
export const passive: CueRule = {
  name: 'passive',
  find({ sentence, groups, words }) {
    const { tokens } = sentence
    const frames: Frame[] = []
    for (const group of groups) {
      const verb = group.verbs.find(
        (index) => words.passiveVerbs.has(tokens[index]?.lemma ?? '') && tokens[index]?.xpos === 'VBN',
      )
      if (verb === undefined || !group.passive) continue
      const by = tokens[verb + 1]?.lower === 'by' ? nounPhraseAfter(tokens, verb + 2) : null
      const next = tokens[by?.to ?? verb + 1]
      if (!reports(next)) continue
      const subject = nounPhraseBefore(tokens, group.from)
      const impersonal = subject !== null && subject.to - subject.from === 1 && tokens[subject.from]?.lower === 'it'
      const maskEnd = (by?.to ?? verb + 1) + (next?.lower === 'that' || next?.lower === 'to' ? 1 : 0)
      const mask: Range = { from: impersonal && subject ? subject.from : group.from, to: maskEnd }
      const right = { from: maskEnd, to: contentEnd(tokens, maskEnd) }
      const left = subject && !impersonal ? { from: clauseStart(tokens, subject.from), to: group.from } : null
      const content = (left ? [left, right] : [right]).filter((range) => range.to > range.from)
      if (content.length === 0) continue
      const lemma = tokens[verb]?.lemma ?? ''
      frames.push({
        rule: 'passive',
        source: by,
        cue: { from: group.from, to: verb + 1 },
        mask,
        content,
        stance: 'says',
        hedges: HOLDS_BACK.has(lemma) && by === null,
        addressee: null,
      })
    }
    return frames
  },
}

/** The clause's start to the left of a subject: adverbials before it belong to what is said. */
function clauseStart(tokens: readonly Token[], from: number): number {
  for (let index = from - 1; index >= 0; index -= 1) {
    const token = tokens[index] as Token
    if (
      token.text === ';' ||
      (isComma(token) && tokens[index + 1]?.upos === 'CCONJ') ||
      (token.lower === 'and' && index + 1 < from)
    )
      return index + 1
  }
  return 0
}

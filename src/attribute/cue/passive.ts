import type { Token } from '#model/sentence'
import { nounPhraseAfter, nounPhraseBefore } from '../clause/noun-phrase.ts'
import type { VerbGroup } from '../clause/verb-group.ts'
import type { Range } from '../range.ts'
import { isComma } from '../token.ts'
import { contentEnd, cutAtParallel } from './after-cue.ts'
import type { CueContext, CueRule, Frame } from './frame.ts'

/** Verbs whose passive holds back: "are believed to"; "was reported to" only says that somebody said so. */
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
])

/** Whether "to", "that", "as", another participle or an adjective ("considered unable") follows: what makes a passive a report. */
const reports = (token: Token | undefined): boolean =>
  token !== undefined && (['to', 'that', 'as'].includes(token.lower) || token.xpos === 'VBN' || token.upos === 'ADJ')

/** The clause's start to the left of a subject: adverbials before it belong to what is said, a clause before it does not. */
function clauseStart(tokens: readonly Token[], from: number): number {
  for (let index = from - 1; index >= 0; index -= 1) {
    const token = tokens[index] as Token
    const joins = isComma(token) && tokens[index + 1]?.upos === 'CCONJ'
    if (token.text === ';' || joins || token.lower === 'and' || token.lower === 'which') return index + 1
  }
  return 0
}

/** Where the subject's clause begins; a relative pronoun ("which crews were not expected to master") is its own start. */
function subjectStart(tokens: readonly Token[], group: VerbGroup, subject: Range | null): number {
  const relative = tokens
    .slice(0, group.from)
    .findLastIndex((token) => /^W(?:DT|P|RB)$/.test(token.xpos) || token.lower === 'which')
  const start = subject ? clauseStart(tokens, subject.from) : group.from
  return relative >= start ? relative : start
}

/** Position of a group's reporting participle; undefined when it has none. */
const reportingVerb = ({ sentence: { tokens }, words }: CueContext, group: VerbGroup): number | undefined =>
  group.passive
    ? group.verbs.find((index) => words.passiveVerbs.has(tokens[index]?.lemma ?? '') && tokens[index]?.xpos === 'VBN')
    : undefined

/** "Four trucks are said to have burned and a driver was believed to be missing": the second report begins at "and". */
function cutAtNext(context: CueContext, group: VerbGroup, to: number): number {
  const { tokens } = context.sentence
  const next = context.groups.find(
    (other) => other.from >= group.to && other.to <= to && reportingVerb(context, other) !== undefined,
  )
  const link = next ? tokens.slice(group.to, next.from).findLastIndex((token) => token.upos === 'CCONJ') : -1
  return link < 0 ? to : group.to + link
}

function frameAt(context: CueContext, group: VerbGroup): Frame | null {
  const { tokens } = context.sentence
  const verb = reportingVerb(context, group)
  if (verb === undefined) return null
  const by = tokens[verb + 1]?.lower === 'by' ? nounPhraseAfter(tokens, verb + 2) : null
  const next = tokens[by?.to ?? verb + 1]
  if (!reports(next)) return null
  const subject = nounPhraseBefore(tokens, group.from)
  const impersonal = subject !== null && subject.to - subject.from === 1 && tokens[subject.from]?.lower === 'it'
  const after = (by?.to ?? verb + 1) + (next?.lower === 'that' || next?.lower === 'to' ? 1 : 0)
  const mask: Range = { from: impersonal && subject ? subject.from : group.from, to: after }
  const end = cutAtNext(context, group, cutAtParallel(tokens, after, contentEnd(tokens, after)))
  if (end <= after) return null
  const content = impersonal ? { from: after, to: end } : { from: subjectStart(tokens, group, subject), to: end }
  const hedges = HOLDS_BACK.has(tokens[verb]?.lemma ?? '') && by === null
  return {
    rule: 'passive',
    source: by,
    cue: { from: group.from, to: verb + 1 },
    mask,
    content: [content],
    stance: 'says',
    hedges,
    addressee: null,
  }
}

/** "were reported to have launched", "it was said that", "have been reported by Western sources to be …": nobody is named, or "by" names them. */
export const passive: CueRule = {
  name: 'passive',
  find: (context) => context.groups.flatMap((group) => frameAt(context, group) ?? []),
}

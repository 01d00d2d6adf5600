import type { AttributionLexicon } from '#lexicon/attribution'
import type { Token } from '#model/sentence'
import type { Span } from '#model/span'
import type { VerbGroup } from '../clause/verb-group.ts'
import { skipAdjuncts } from '../cue/after-cue.ts'
import type { Range } from '../range.ts'
import { isComma, isDash, isQuoteMark } from '../token.ts'
import type { Attributed } from './attributed.ts'
import type { AttributingVerb } from './attributing-verb.ts'
import type { Complement } from './complement.ts'
import { complementEnd } from './complement-end.ts'
import { speakerAfter } from './speaker-after.ts'
import { speakerBefore } from './speaker-before.ts'
import { quotationAfter, quotationOf, quotationSpan, type Setting, spanOf, stretched } from './stretch.ts'

/** Verbs of speech, after which a preposition begins an adjunct ("said in Kyiv"), not what is said ("pointed to"). */
const SPEAKS = new Set([
  'say',
  'tell',
  'write',
  'add',
  'announce',
  'report',
  'tweet',
  'state',
  'declare',
  'reply',
  'continue',
  'ask',
])

/** The subject of a participle or of a verb after "and": that of the finite verb before. */
function sharedSubject(tokens: readonly Token[], groups: readonly VerbGroup[], group: VerbGroup): Range | null {
  const main = groups.findLast(
    (other) => other.to <= group.from && other.finite && speakerBefore(tokens, other.from) !== null,
  )
  return main ? speakerBefore(tokens, main.from) : null
}

interface Found extends Attributed {
  /** Token up to which the sentence is used up. */
  readonly until: number
}

const SAID: ReadonlySet<Complement> = new Set(['that', 'clause', 'to', 'quote', 'question', 'colon'])

const closesBefore = (token: Token | undefined): boolean =>
  token !== undefined && (isComma(token) || isQuoteMark(token) || isDash(token) || /^[?!]$/.test(token.text))

function lastSemicolon(tokens: readonly Token[], end: number): number {
  for (let index = end - 1; index >= 0; index -= 1) if (tokens[index]?.text === ';') return index + 1
  return 0
}

/** The attribution that a verb makes, from token `used` of its sentence on; null when it has no speaker or nothing is said. */
export function verbFrame(
  setting: Setting,
  groups: readonly VerbGroup[],
  group: VerbGroup,
  { verb, after, complement, passive }: AttributingVerb,
  used: number,
  words: AttributionLexicon,
): Found | null {
  const { tokens } = setting
  const lemma = tokens[verb]?.lemma ?? ''
  let cueFrom = group.from
  while (cueFrom > used && tokens[cueFrom - 1]?.upos === 'ADV' && !isComma(tokens[cueFrom - 1])) cueFrom -= 1
  if (tokens[cueFrom - 1]?.lower === 'to' && tokens[cueFrom]?.xpos === 'VB') cueFrom -= 1
  const before = tokens[group.from - 1]
  const inverted =
    closesBefore(before) && /^VB[DZP]$/.test(tokens[group.from]?.xpos ?? '') ? speakerAfter(tokens, verb + 1) : null
  const plain = speakerBefore(tokens, group.from)
  const participle =
    tokens[group.from]?.xpos === 'VBG' && (isComma(before) || before?.upos === 'ADP' || before?.upos === 'SCONJ')
  const near = plain && !participle && plain.from >= used && !quotationOf(setting, plain.to - 1) ? plain : null
  const joins = !near && !inverted
  const by = passive && tokens[verb + 1]?.lower === 'by' ? speakerAfter(tokens, verb + 2) : null
  // "Brandt, the mayor, told us that …": the comma closes her apposition.
  const apposed = near !== null && isComma(before) && near.to === group.from && SAID.has(complement)
  const isInverted = inverted !== null && !apposed && !passive
  const subject = isInverted ? inverted : (near ?? (joins ? sharedSubject(tokens, groups, group) : null))
  const source = passive ? by : subject
  if (!source && !passive) return null
  let cueTo = verb + 1
  if (complement === 'colon' && after === cueTo) cueTo += 1
  else if (words.attributing.get('cue particles')?.has(`${lemma} ${tokens[cueTo]?.lower}`)) cueTo += 1
  const cue = spanOf(tokens, { from: isInverted ? group.from : cueFrom, to: cueTo })
  const speaker = source ? spanOf(tokens, source) : null
  const left = isInverted ? group.from : subject && subject.from < group.from && !joins ? subject.from : group.from
  const content: Span[] = []
  let until = Math.max(after, isInverted ? (inverted as Range).to : 0, cueTo)
  const leftFrom = Math.max(used, lastSemicolon(tokens, left))
  const says =
    !participle &&
    left > leftFrom &&
    closesBefore(tokens[left - 1]) &&
    (complement === 'end' || complement === 'quote' || SPEAKS.has(lemma))
  if (says && !passive) {
    const part = stretched(setting, { from: leftFrom, to: left })
    if (part) content.push(part)
  }
  // "Clinton is supported by many": what the attitude is to stands before the verb.
  const about = passive && near && near.to <= group.from ? stretched(setting, near) : null
  if (about) content.push(about)
  if (by && about) return { source: speaker, cue, content, until: by.to }
  const rightFrom = says ? skipAdjuncts(tokens, until) : complement === 'preposition' ? cueTo : Math.max(after, cueTo)
  const end = complementEnd(setting, groups, rightFrom, complement, words)
  const opens = isComma(tokens[rightFrom]) || tokens[rightFrom]?.text === ':' ? rightFrom + 1 : rightFrom
  const quoted = isQuoteMark(tokens[opens]) ? quotationOf(setting, opens) : null
  const rest = tokens.slice(opens, end).some((token) => token.upos !== 'PUNCT' && token.upos !== 'SYM')
  if (quoted && (says || opens > rightFrom || complement === 'colon')) {
    content.push(quotationSpan(setting, quoted))
    until = quoted.to.sentence > setting.index ? tokens.length : quoted.to.token + 1
  } else if (says ? opens > rightFrom && rest : rest && complement !== 'end') {
    const part = stretched(setting, { from: opens, to: end })
    if (part) content.push(part)
    until = end
  }
  if (says && content.length > 0 && !rest) {
    const next = quotationAfter(setting)
    if (next) content.push(quotationSpan(setting, next))
  }
  return content.length > 0 ? { source: speaker, cue, content, until } : null
}

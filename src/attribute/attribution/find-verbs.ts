import type { AttributionLexicon } from '#lexicon/attribution'
import type { Token } from '#model/sentence'
import type { Span } from '#model/span'
import { type VerbGroup, verbGroups } from '../clause/verb-group.ts'
import { contentEnd, isAtEnd, skipAdjuncts } from '../cue/after-cue.ts'
import type { Range } from '../range.ts'
import { isComma, isDash, isQuoteMark } from '../token.ts'
import { type AttributingVerb, attributingVerb } from './attributing-verb.ts'
import type { Attributed } from './attributions.ts'
import { type Complement, complementAt } from './complement.ts'
import { speakerAfter, speakerBefore } from './speaker-phrase.ts'
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

const SAID_WHOLE: ReadonlySet<Complement> = new Set(['that', 'clause'])
const SAID: ReadonlySet<Complement> = new Set(['that', 'clause', 'to', 'quote', 'question', 'colon'])

const closesBefore = (token: Token | undefined): boolean =>
  token !== undefined && (isComma(token) || isQuoteMark(token) || isDash(token) || /^[?!]$/.test(token.text))

/** Where a complement ends: before the next verb that is coordinate with the cue's, or a new attribution behind a comma. */
function complementEnd(
  setting: Setting,
  groups: readonly VerbGroup[],
  from: number,
  complement: Complement,
  words: AttributionLexicon,
): number {
  const { tokens } = setting
  const end = contentEnd(tokens, from)
  for (const group of groups) {
    if (group.from <= from || group.from >= end || quotationOf(setting, group.from)) continue
    let before = group.from - 1
    while (tokens[before]?.upos === 'ADV') before -= 1
    const joined = tokens[before]
    const verb = attributingVerb(tokens, group, words)
    if (joined?.upos === 'CCONJ' && verb) return isComma(tokens[before - 1]) ? before - 1 : before
    const speaker =
      verb && !SAID_WHOLE.has(complement) && SAID_WHOLE.has(verb.complement) ? speakerBefore(tokens, group.from) : null
    if (speaker && speaker.from > from && isComma(tokens[speaker.from - 1])) return speaker.from - 1
    if (joined?.lower === 'but' && group.finite) return isComma(tokens[before - 1]) ? before - 1 : before
    if (isComma(joined) && verb && tokens[group.from]?.xpos === 'VBG') return before
  }
  for (let index = from + 1; index < end; index += 1) {
    if (quotationOf(setting, index)) continue
    const token = tokens[index] as Token
    if (token.text === ';' || (isComma(token) && tokens[index + 1]?.lower === 'according')) return index
    if (
      !SAID_WHOLE.has(complement) &&
      isComma(token) &&
      tokens[index + 1]?.lower === 'and' &&
      complementAt(tokens, index + 2) === 'clause'
    )
      return index
    if (isComma(token) && /^(?:but|while|though|although)$/.test(tokens[index + 1]?.lower ?? '')) return index
  }
  return end
}

function frameOf(
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

function lastSemicolon(tokens: readonly Token[], end: number): number {
  for (let index = end - 1; index >= 0; index -= 1) if (tokens[index]?.text === ';') return index + 1
  return 0
}

/** Whether "…, the mayor said." closes a statement: the whole sentence before it is what is said. */
function closes(
  setting: Setting,
  group: VerbGroup,
  { verb, after, complement }: AttributingVerb,
  words: AttributionLexicon,
): boolean {
  const { tokens } = setting
  if (!words.verbs.has(tokens[verb]?.lemma ?? '') || group.passive || !group.finite) return false
  const source = speakerBefore(tokens, group.from)
  const from = source?.from ?? group.from
  const quoted = isQuoteMark(tokens[from - 1])
  const ends = quoted || complement === 'end' || isAtEnd(tokens, skipAdjuncts(tokens, after))
  return (
    ends &&
    (quoted || isComma(tokens[from - 1])) &&
    tokens.slice(0, from).some((token) => token.upos === 'VERB' || token.upos === 'AUX')
  )
}

/** Attributions by a verb, outside quotations, left to right; what is said already holds no further attribution. */
export function findVerbs(setting: Setting, words: AttributionLexicon): Attributed[] {
  const { sentences, index, tokens } = setting
  const sentence = sentences[index]
  if (!sentence) return []
  const groups = verbGroups(sentence).filter((group) => !quotationOf(setting, group.from))
  const verbs = groups.flatMap((group) => {
    const verb = attributingVerb(tokens, group, words)
    return verb ? [{ group, verb }] : []
  })
  const found: Attributed[] = []
  let used = 0
  const take = ({ group, verb }: (typeof verbs)[number]) => {
    const frame = group.from < used ? null : frameOf(setting, groups, group, verb, used, words)
    if (!frame) return
    found.push({ source: frame.source, cue: frame.cue, content: frame.content })
    used = frame.until
  }
  const closing = verbs.find(({ group, verb }) => closes(setting, group, verb, words))
  if (closing) take(closing)
  for (const one of verbs) take(one)
  return found
}

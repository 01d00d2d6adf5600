import type { Token } from '#model/sentence'
import { nounPhraseAfter, nounPhraseBefore } from '../clause/noun-phrase.ts'
import type { VerbGroup } from '../clause/verb-group.ts'
import type { Range } from '../range.ts'
import { isComma, isDash, isPunct, isQuoteMark, isStop, isVerbal } from '../token.ts'
import { addresseeAfter, contentEnd, cutAtParallel, isAtEnd, skipAdjuncts, statementAt } from './after-cue.ts'
import type { CueContext, CueRule, Frame } from './frame.ts'
import { canSpeak } from './speaker.ts'
import { isWithheld } from './withheld.ts'

const TELLING = new Set(['tell', 'inform', 'assure', 'remind', 'warn'])
/** Verbs that speak only with "that", a quotation or a clause of their own: "it found that", "the map shows". */
const WEAK = new Set([
  'show',
  'find',
  'ask',
  'add',
  'note',
  'suggest',
  'point',
  'read',
  'learn',
  'hear',
  'understand',
  'expect',
  'consider',
  'judge',
  'question',
  'continue',
  'think',
  'see',
  'post',
  'publish',
  'detail',
  'promise',
  'urge',
  'reveal',
  'charge',
  'challenge',
  'doubt',
  'propose',
  'record',
  'count',
  'broadcast',
  'transmit',
  'fear',
])

/** "“…,” she goes on", "… he went on. “…”": speaks only beside a quotation. */
const isGoingOn = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.lemma === 'go' && tokens[index + 1]?.lower === 'on' && tokens.some(isQuoteMark)

/** "“… are war crimes,” Amnesty International reacted": beside a quotation that ends with a comma any verb speaks. */
function speaksToQuote({ sentence: { tokens } }: CueContext, group: VerbGroup): boolean {
  const source = nounPhraseBefore(tokens, group.from)
  const close = source ? source.from - 1 : -1
  return (
    /^(VBD|VBZ|VBN)$/.test(tokens[group.head]?.xpos ?? '') &&
    group.head === group.from &&
    isQuoteMark(tokens[close]) &&
    isComma(tokens[close - 1]) &&
    tokens.slice(0, close).some(isQuoteMark)
  )
}

const cueVerb = (context: CueContext, group: VerbGroup): number => {
  const listed = listedVerb(context, group)
  return listed < 0 && speaksToQuote(context, group) ? group.head : listed
}

const listedVerb = (context: CueContext, group: VerbGroup): number =>
  group.verbs.find((index) => {
    const lemma = context.sentence.tokens[index]?.lemma ?? ''
    return (
      isGoingOn(context.sentence.tokens, index) ||
      context.words.verbs.has(lemma) ||
      context.words.objectVerbs.has(lemma) ||
      context.words.quotingVerbs.has(lemma)
    )
  }) ?? -1

/** Whether a verb has what it needs to report: "put … at", not "put out the fire"; "rejected the claim", not "rejected the demand". */
function reportsObject({ sentence, words }: CueContext, lemma: string, from: number): boolean {
  const needs = words.objectVerbs.get(lemma)
  if (needs === undefined || needs.size === 0) return true
  const { tokens } = sentence
  return (
    tokens[from]?.xpos === 'VBG' || tokens.slice(from).some((token) => needs.has(token.lemma) || needs.has(token.lower))
  )
}

/** "The spokesman, who confirmed the raid": the relative pronoun speaks for the noun before it. */
function behindRelative(tokens: readonly Token[], source: Range): Range {
  if (source.to - source.from > 1 || !/^W/.test(tokens[source.from]?.xpos ?? '')) return source
  const end = isComma(tokens[source.from - 1]) ? source.from - 1 : source.from
  return nounPhraseBefore(tokens, end) ?? source
}

/** The clause to the left of a closing "…, he said": from the sentence's start, or from after a semicolon. */
function leftContent(tokens: readonly Token[], end: number): Range {
  let from = 0
  for (let index = 0; index < end; index += 1) if (tokens[index]?.text === ';') from = index + 1
  let to = end
  while (to > from && (isComma(tokens[to - 1]) || isDash(tokens[to - 1]))) to -= 1
  return { from, to }
}

interface Parts {
  readonly source: Range
  readonly cue: Range
  readonly mask: Range
  readonly addressee: Range | null
}

/** "The official said that some escaped and a source said that …": where another teller's own saying begins; or `to`. */
function cutAtTeller(context: CueContext, from: number, to: number): number {
  const { tokens } = context.sentence
  for (const group of context.groups) {
    if (group.from <= from || group.to > to || cueVerb(context, group) < 0) continue
    const source = nounPhraseBefore(tokens, group.from)
    if (!source || source.from <= from || !canSpeak(tokens, source, context.words)) continue
    const link = tokens[source.from - 1]
    if (link?.upos === 'CCONJ') return isComma(tokens[source.from - 2]) ? source.from - 2 : source.from - 1
  }
  return to
}

/** What a frame says, given where its source and cue stand. */
function placeContent(context: CueContext, parts: Parts): Range[] | null {
  const { tokens } = context.sentence
  const { mask } = parts
  const before = tokens[mask.from - 1]
  const closes =
    before !== undefined && (isComma(before) || isQuoteMark(before) || isDash(before) || /^[?!]$/.test(before.text))
  const left = leftContent(tokens, mask.from)
  const leftSays = closes && tokens.slice(left.from, left.to).some((token) => !isPunct(token))
  const leftHasVerb = tokens.slice(left.from, left.to).some(isVerbal)
  const next = tokens[mask.to]
  if (
    leftSays &&
    (isAtEnd(tokens, mask.to) ||
      next?.text === ';' ||
      (isComma(next) && leftHasVerb && outerFollows(tokens, mask.to + 1)))
  )
    return [left]
  if (leftSays && isComma(next)) return [left, { from: mask.to + 1, to: contentEnd(tokens, mask.to + 1) }]
  if (
    leftSays &&
    leftHasVerb &&
    next?.lower !== 'that' &&
    next !== undefined &&
    !isQuoteMark(next) &&
    // "…, the command said in a communique read over this station": where it was said.
    (next.upos === 'ADP' || !statementAt(tokens, mask.to))
  )
    return [left]
  const quoted = isComma(next) && isQuoteMark(tokens[mask.to + 1])
  if (!quoted && !statementAt(tokens, mask.to)) return null
  const from = next?.lower === 'that' || next?.text === ':' || isComma(next) ? mask.to + 1 : mask.to
  const to = cutAtTeller(context, from, cutAtParallel(tokens, from, contentEnd(tokens, from)))
  return to > from ? [{ from, to }] : null
}

/** ", Ukrinform reports." after a closing "…, he wrote": a second teller, not more of what is said. */
function outerFollows(tokens: readonly Token[], index: number): boolean {
  const rest = tokens.slice(index)
  const verbs = rest.filter((token) => token.upos === 'VERB').length
  return (
    rest.length <= 8 && verbs <= 1 && rest.some((token) => token.upos === 'PROPN') && isStop(tokens[tokens.length - 1])
  )
}

/** "It put the age at 70 and said …": the second verb has the subject of the first. */
function sharedSubject(context: CueContext, group: VerbGroup): Range | null {
  const { groups } = context
  const { tokens } = context.sentence
  let link = group.from - 1
  while (tokens[link]?.upos === 'ADV') link -= 1
  if (tokens[link]?.upos !== 'CCONJ') return null
  const before = groups.filter(
    (other) =>
      other.to <= link &&
      (other.finite || cueVerb(context, other) >= 0) &&
      nounPhraseBefore(tokens, other.from) !== null,
  )
  // "The army denied that its aircraft flew, and said …": who spoke before goes on speaking.
  const first = before.findLast((other) => cueVerb(context, other) >= 0) ?? before.at(-1)
  return first ? nounPhraseBefore(tokens, first.from) : null
}

function frameAt(context: CueContext, group: VerbGroup): Frame | null {
  const { sentence, words } = context
  const { tokens } = sentence
  const verb = cueVerb(context, group)
  if (verb < 0 || group.passive) return null
  // "five men accused of plotting"
  if (tokens[group.to]?.lower === 'of' && (tokens[verb] as Token).lemma === 'accuse') return null
  // "thirteen men named by the agency": a participle, whatever its tag.
  if (tokens[group.to]?.lower === 'by' && /^VB[ND]$/.test(tokens[verb]?.xpos ?? '')) return null
  // Beside a quotation a sigh is a saying.
  const lemma = listedVerb(context, group) < 0 ? 'say' : (tokens[verb] as Token).lemma
  const phrasal = isGoingOn(tokens, verb) ? 1 : 0
  if (!reportsObject(context, lemma, group.to)) return null
  const before = tokens[group.from - 1]
  const inverted =
    (isComma(before) || isQuoteMark(before)) &&
    /^(VBD|VBZ)$/.test((tokens[verb] as Token).xpos) &&
    nounPhraseAfter(tokens, group.to)
  const plain = nounPhraseBefore(tokens, group.from) ?? sharedSubject(context, group)
  const source =
    inverted &&
    (!plain || isComma(before)) &&
    canSpeak(tokens, inverted, words, lemma) &&
    !(plain && canSpeak(tokens, plain, words) && isComma(before) && isComma(tokens[plain.to]))
      ? inverted
      : plain
  if (!source || !canSpeak(tokens, source, words, lemma)) return null
  // "No group has claimed responsibility": nobody says it.
  if (/^(?:no|nobody|none|neither)$/.test((tokens[source.from] as Token).lower)) return null
  const isInverted = source.from >= group.to
  const addressee = TELLING.has(lemma) && !isInverted ? addresseeAfter(tokens, group.to) : null
  // "claimed to have killed": what is said begins at "killed".
  const told = group.verbs.find((index) => index > verb) ?? group.to
  const end = skipAdjuncts(tokens, Math.max(addressee?.to ?? 0, isInverted ? source.to : told + phrasal))
  const cue = { from: group.from, to: verb + 1 + phrasal }
  const shared = source.to < group.from && nounPhraseBefore(tokens, group.from) === null
  const from = shared ? group.from : Math.min(source.from, group.from)
  const parts: Parts = { source: behindRelative(tokens, source), cue, addressee, mask: { from, to: end } }
  const content = placeContent(context, parts)
  if (!content) return null
  const rightStart = tokens[end]
  if (
    WEAK.has(lemma) &&
    !words.objectVerbs.has(lemma) &&
    content[0] &&
    content[0].from >= end &&
    !(rightStart?.lower === 'that' || isQuoteMark(rightStart) || tokens.slice(end, content[0].to).some(isVerbal))
  )
    return null
  const withheld = isWithheld(tokens, group, verb) ? { withheld: true as const } : {}
  return { rule: 'says', stance: words.verbs.get(lemma) ?? 'says', hedges: false, content, ...parts, ...withheld }
}

/** "Kim said that …", "…, the mayor said", "…, he said, …", "“…,” said Oleh Kiper, head of …". */
export const says: CueRule = {
  name: 'says',
  find: (context) => context.groups.flatMap((group) => frameAt(context, group) ?? []),
}

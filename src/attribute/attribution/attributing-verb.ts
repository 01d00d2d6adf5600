import type { AttributionLexicon } from '#lexicon/attribution'
import type { Token } from '#model/sentence'
import type { VerbGroup } from '../clause/verb-group.ts'
import { addresseeAfter, skipAdjuncts } from '../cue/after-cue.ts'
import { isComma, isQuoteMark, isTimeWord, isVerbal } from '../token.ts'
import { type Complement, complementAt } from './complement.ts'

/** A verb that attributes, and where what follows it begins. */
export interface AttributingVerb {
  /** Position of the verb. */
  readonly verb: number
  /** Where the complement begins, adjuncts and addressee left out. */
  readonly after: number
  readonly complement: Complement
  readonly passive: boolean
}

const TELLING = new Set(['tell', 'inform', 'assure', 'remind'])
const TELLS_MORE: ReadonlySet<Complement> = new Set(['that', 'quote', 'clause', 'colon'])

/** How far a "that" or a quotation may stand behind adjuncts: "said via e-mail on Monday that …". */
const REACH = 10

/** What follows a verb: what comes at once, or after adjuncts ("said on Monday that") when that tells more. */
function complementOf(tokens: readonly Token[], index: number): { complement: Complement; after: number } {
  const near = complementAt(tokens, index)
  const plain = { complement: near, after: index }
  const time = (tokens[index]?.upos === 'ADV' && tokens[index]?.xpos !== 'WRB') || isTimeWord(tokens[index])
  if (near !== 'preposition' && !time) return plain
  const after = skipAdjuncts(tokens, index)
  const far = complementAt(tokens, after)
  if (after > index && TELLS_MORE.has(far)) return { complement: far, after }
  if (near !== 'preposition') return plain
  for (let cursor = index + 1; cursor < tokens.length && cursor - index < REACH; cursor += 1) {
    const token = tokens[cursor] as Token
    const kind = complementAt(tokens, cursor)
    if (kind === 'that' || (isComma(token) && kind === 'quote') || kind === 'colon')
      return { complement: kind, after: cursor }
    if (isVerbal(token) || isComma(token) || isQuoteMark(token)) break
  }
  return plain
}

/** The first verb of a group that attributes by the lists; null when none does. */
export function attributingVerb(
  tokens: readonly Token[],
  group: VerbGroup,
  words: AttributionLexicon,
): AttributingVerb | null {
  for (const verb of group.verbs) {
    const lemma = tokens[verb]?.lemma ?? ''
    const passive = group.passive && verb === group.verbs[0]
    const { complement, after } = complementOf(tokens, verb + 1)
    const listed = words.attributing.get(`${passive ? 'passive' : 'active'} ${complement}`)?.has(lemma) === true
    const plain =
      words.attributing.size === 0 &&
      !passive &&
      ((complement !== 'to' && complement !== 'ing' && words.verbs.has(lemma)) ||
        (complement === 'noun' && words.objectVerbs.get(lemma)?.size === 0))
    if (!listed && !plain) continue
    if (!TELLING.has(lemma) || passive) return { verb, after, complement, passive }
    const told = addresseeAfter(tokens, verb + 1)
    const end = told?.to ?? verb + 1
    const then = tokens[end]?.xpos === 'WRB' ? end : skipAdjuncts(tokens, end)
    return { verb, after: then, complement: complementAt(tokens, then), passive }
  }
  return null
}

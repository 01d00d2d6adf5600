import type { AttributionLexicon } from '#lexicon/attribution'
import type { Token } from '#model/sentence'
import type { VerbGroup } from '../clause/verb-group.ts'
import { addresseeAfter, skipAdjuncts } from '../cue/after-cue.ts'
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
const STRONG: ReadonlySet<Complement> = new Set(['that', 'quote', 'colon', 'clause', 'end'])

/** What follows a verb: what comes at once, or after adjuncts ("said on Monday that") when that tells more. */
function complementOf(tokens: readonly Token[], index: number): { complement: Complement; after: number } {
  const near = complementAt(tokens, index)
  if (near === 'that' || near === 'quote' || near === 'colon') return { complement: near, after: index }
  const after = skipAdjuncts(tokens, index)
  const far = complementAt(tokens, after)
  const better = far === 'that' || far === 'quote' || far === 'clause' || far === 'colon'
  return after > index && better ? { complement: far, after } : { complement: near, after: index }
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
    const plain = words.attributing.size === 0 && !passive && STRONG.has(complement) && words.verbs.has(lemma)
    if (!listed && !plain) continue
    if (!TELLING.has(lemma) || passive) return { verb, after, complement, passive }
    const told = addresseeAfter(tokens, verb + 1)
    const then = skipAdjuncts(tokens, told?.to ?? verb + 1)
    return { verb, after: then, complement: complementAt(tokens, then), passive }
  }
  return null
}

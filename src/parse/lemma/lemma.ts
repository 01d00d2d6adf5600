import type { LemmaLexicon } from '#lexicon/lemmas'
import { baseOf } from './base.ts'
import { singularOf } from './noun.ts'
import { baseOfIng, baseOfPast, baseOfThirdPerson } from './verb.ts'

const NONE: ReadonlyMap<string, string> = new Map()

function byRule(lower: string, xpos: string, { verbs, adjectives }: LemmaLexicon): string {
  switch (xpos) {
    case 'NNS':
    case 'NNPS':
      return singularOf(lower)
    case 'VBD':
    case 'VBN':
      return baseOfPast(lower, verbs)
    case 'VBG':
      return baseOfIng(lower, verbs)
    case 'VBZ':
      return baseOfThirdPerson(lower, verbs)
    case 'JJR':
    case 'RBR':
      return lower.endsWith('er') ? baseOf(lower.slice(0, -2), adjectives) : lower
    case 'JJS':
    case 'RBS':
      return lower.endsWith('est') ? baseOf(lower.slice(0, -3), adjectives) : lower
    default:
      return lower
  }
}

/** The lemma of a word for its Penn tag, in small letters: listed forms first, then rules. Right single quotation marks count as apostrophes. */
export function lemmaOf(lower: string, xpos: string, lemmas: LemmaLexicon): string {
  const form = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  return (lemmas.forms.get(xpos) ?? NONE).get(form) ?? byRule(form, xpos, lemmas)
}

/** Most lemmas that are kept: a word more is worked out again. */
const MOST = 100_000

export type Lemmatizer = (lower: string, xpos: string) => string

/** `lemmaOf` that keeps what it has worked out. */
function createLemmatizer(lemmas: LemmaLexicon): Lemmatizer {
  const known = new Map<string, Map<string, string>>()
  let count = 0
  return (lower, xpos) => {
    let ofTag = known.get(xpos)
    if (!ofTag) {
      ofTag = new Map()
      known.set(xpos, ofTag)
    }
    const found = ofTag.get(lower)
    if (found !== undefined) return found
    const lemma = lemmaOf(lower, xpos, lemmas)
    if (count < MOST) {
      ofTag.set(lower, lemma)
      count += 1
    }
    return lemma
  }
}

const lemmatizers = new WeakMap<LemmaLexicon, Lemmatizer>()

/** The lemmatizer of a lexicon, one for as long as the lexicon lives. */
export function lemmatizerOf(lemmas: LemmaLexicon): Lemmatizer {
  const known = lemmatizers.get(lemmas)
  if (known) return known
  const made = createLemmatizer(lemmas)
  lemmatizers.set(lemmas, made)
  return made
}

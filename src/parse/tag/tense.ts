import type { LemmaLexicon } from '#lexicon/lemmas'
import type { Tags } from './participle.ts'

/** Whether a word can only be a past form: "struck", "evacuated"; not "hit", "shed", "need". */
function isOnlyPast(lower: string, { forms, verbs }: LemmaLexicon): boolean {
  if (verbs.has(lower)) return false
  const listed = forms.get('VBD')?.get(lower)
  return listed === undefined ? /[^aeiou]ed$/.test(lower) && lower.length > 4 : listed !== lower
}

/** Whether a word can only be a base or present form: "raid", "shell"; not "hit", "led". */
const isOnlyBase = (lower: string, { forms, verbs }: LemmaLexicon): boolean =>
  verbs.has(lower) && !lower.endsWith('ed') && !forms.get('VBD')?.has(lower) && !forms.get('VBN')?.has(lower)

/** Words before which a base form can stand for some words to come. */
const CALLS_FOR_BASE =
  /^(?:to|do|does|did|let|lets|make|makes|made|help|helps|helped|n't|not|and|or|will|would|can|could|may|might|must|shall|should)$/
const BASE_REACH = 4

/** "officials first spoke/NN of …": an irregular past behind a noun or adverb is no noun; "the spoke of a wheel" is. */
const isVerbAfterAll = (before: string | undefined, word: string | undefined): boolean =>
  before === 'NOUN' ||
  before === 'PROPN' ||
  before === 'ADV' ||
  before === 'PRON' ||
  word === 'first' ||
  word === 'later'

/** Tags of verbs made to fit their form: "… was the strongest and struck/VB the hall" is past, "gangs who raid/VBD villages" present. */
export function tenses(words: readonly string[], { upos, xpos }: Tags, lemmas: LemmaLexicon): Tags {
  const universal = [...upos]
  const lower = words.map((word) => word.toLowerCase())
  const pasts = lemmas.forms.get('VBD')
  const penn = xpos.map((tag, at) => {
    const word = lower[at] as string
    if ((tag === 'VB' || tag === 'VBP') && isOnlyPast(word, lemmas)) return 'VBD'
    if ((tag === 'VBD' || tag === 'VBN') && isOnlyBase(word, lemmas)) return 'VBP'
    // "the governor later put/VB the toll at 17": nothing there asks for a base form.
    const isBare = !lower.slice(Math.max(0, at - BASE_REACH), at).some((before) => CALLS_FOR_BASE.test(before))
    if (tag === 'VB' && at > 0 && isBare && pasts?.has(word)) return 'VBD'
    if (tag === 'NN' && isOnlyPast(word, lemmas) && pasts?.has(word) && isVerbAfterAll(upos[at - 1], lower[at - 1])) {
      universal[at] = 'VERB'
      return 'VBD'
    }
    return tag
  })
  return { upos: universal, xpos: penn }
}

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

/** Tags of verbs made to fit their form: "… was the strongest and struck/VB the hall" is past, "gangs who raid/VBD villages" present. */
export function tenses(words: readonly string[], { upos, xpos }: Tags, lemmas: LemmaLexicon): Tags {
  const penn = xpos.map((tag, at) => {
    const lower = (words[at] as string).toLowerCase()
    if ((tag === 'VB' || tag === 'VBP') && isOnlyPast(lower, lemmas)) return 'VBD'
    return (tag === 'VBD' || tag === 'VBN') && isOnlyBase(lower, lemmas) ? 'VBP' : tag
  })
  return { upos, xpos: penn }
}

import type { Tags } from './participle.ts'

/** English has these and no other modals (Penn Treebank guidelines, MD), with their clipped and negated forms. */
const MODAL =
  /^(?:can|could|may|might|must|shall|should|will|would|ought|need|dare|['’]?(?:ll|d)|ca|wo|sha|cannot|can[’']?t|won[’']?t|wouldn[’']?t|couldn[’']?t|shouldn[’']?t|mustn[’']?t|mightn[’']?t|gon|better)$/i

/** "Shootout at Tarvo club": a word that the tagger has never seen is no modal; it is read as a noun, or as an adverb in "-ly". */
export function modals(words: readonly string[], { upos, xpos }: Tags): Tags {
  if (!xpos.includes('MD')) return { upos, xpos }
  const isWrong = (at: number): boolean => xpos[at] === 'MD' && !MODAL.test(words[at] ?? '')
  const adverb = (at: number): boolean => /ly$/.test(words[at] ?? '')
  return {
    upos: upos.map((tag, at) => (isWrong(at) ? (adverb(at) ? 'ADV' : 'NOUN') : tag)),
    xpos: xpos.map((tag, at) => (isWrong(at) ? (adverb(at) ? 'RB' : 'NN') : tag)),
  }
}

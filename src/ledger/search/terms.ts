import { foldWord } from '#util/fold'

/** Words that stand together in this order; the last may go on ("strik*"). */
export interface Term {
  readonly words: readonly string[]
  readonly prefix: boolean
}

/**
 * The words of a text as they are indexed and searched: lower case, without diacritics and marks, letters and digits alone, between spaces. The
 * databases' own tokenizers then have nothing left to differ in.
 */
export const searchWords = (text: string): string =>
  (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    .map((word) => foldWord(word).replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((word) => word !== '')
    .join(' ')

/** What a user's words ask for: each word, "words in quotes" together, and word* for all that begin so. */
export function termsOf(words: string): Term[] {
  const terms: Term[] = []
  for (const [whole, quoted] of words.matchAll(/["“„]([^"“”„]*)["”“]?|[^\s"“”„]+/gu)) {
    const parts = searchWords(quoted ?? whole).split(' ')
    if (parts[0] !== '') terms.push({ words: parts, prefix: quoted === undefined && whole.endsWith('*') })
  }
  return terms
}

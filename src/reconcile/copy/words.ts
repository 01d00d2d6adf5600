/** A text as hashed words, with where each stands and how much it weighs. */
export interface Words {
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly hashes: Uint32Array
  /**
   * In eighths of a word: a word has 8, a Chinese or Japanese character 5, a letter of Thai, Lao, Khmer or Burmese 2. Own rule of thumb: what English
   * says in a word takes about 1.6 characters of Chinese, 4 letters of Thai.
   */
  readonly weights: Uint8Array
}

/** A whole word's weight: what a share or a length in words is measured by. */
export const WORD = 8

const IDEOGRAPHS = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}'
const UNSPACED = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
/** Scripts that put no spaces between words give a word for each letter; all others one for each run of letters, marks and digits. */
const WORDS = new RegExp(
  `([${IDEOGRAPHS}]\\p{M}*)|([${UNSPACED}]\\p{M}*)|(?:(?![${IDEOGRAPHS}${UNSPACED}])[\\p{L}\\p{N}\\p{M}\\u00ad])+`,
  'gu',
)

/** Accents that stand alone after NFKC, Arabic vowel signs and soft hyphens: typography, not wording. */
const isDecoration = (code: number): boolean =>
  code === 0xad || (code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x65f)

/** FNV-1a (Fowler, Noll, Vo) over code units of the folded word; 32 bits, unsigned. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  const folded = /^[a-z0-9]*$/.test(word) ? word : word.toLowerCase().normalize('NFKC')
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at)
    if (!isDecoration(code)) hash = Math.imul(hash ^ code, 0x01000193)
  }
  return hash >>> 0
}

/** The words of a text in any language, without case, accents that stand alone and punctuation. Linear in its length. */
export function wordsOf(text: string): Words {
  const starts: number[] = []
  const ends: number[] = []
  const hashes: number[] = []
  const weights: number[] = []
  for (const match of text.matchAll(WORDS)) {
    starts.push(match.index)
    ends.push(match.index + match[0].length)
    hashes.push(hashWord(match[0]))
    weights.push(match[1] !== undefined ? 5 : match[2] !== undefined ? 2 : WORD)
  }
  return {
    count: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    hashes: Uint32Array.from(hashes),
    weights: Uint8Array.from(weights),
  }
}

/** A word or mark of a text, for reading numbers: offsets are the text's own. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  /** A single sign that is no letter or digit. */
  readonly mark: boolean
}

// "p.m.", "U.S." | "1,200", "2.5", "21:42" | "43-year-old", "S-300", "Kharkiv's" | any other sign.
const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:/]\p{N}+)*(?:[-–]?[\p{L}\p{N}]+)*(?:['’]\p{L}+)?|[\p{L}\p{M}]+(?:[-–/'’][\p{L}\p{M}\p{N}]+)*\p{N}*|[^\s]/gu

/** Cuts a text into words and marks. Linear; possessive 's stays on its word, "n't" too. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const word = match[0]
    const lower = word.toLowerCase().replaceAll('’', "'")
    words.push({ start: match.index, end: match.index + word.length, text: word, lower, mark: isMark(word) })
  }
  return words
}

function isMark(word: string): boolean {
  if (word.length > 2) return false
  return !/[\p{L}\p{N}]/u.test(word)
}

/** In a sentence of capitals alone a capital says nothing: its words count as written small, so that none is taken for a name. */
function withoutCapitals(sentence: Word[]): Word[] {
  const letters = sentence.filter((word) => !word.mark)
  const isLoud = letters.length > 3 && letters.every((word) => word.text === word.text.toUpperCase())
  return isLoud ? sentence.map((word) => ({ ...word, text: word.lower })) : sentence
}

const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»'])

/** Words of a sentence: what is longer is a table or a hostile text, and cut so that reading stays linear. */
const LONGEST = 200

/** Cuts words into sentences: behind a full stop that ends no abbreviation, at an empty line, at a list sign that opens a line. */
export function sentencesOf(text: string, words: readonly Word[], titles: ReadonlySet<string>): Word[][] {
  const sentences: Word[][] = []
  let from = 0
  for (let at = 1; at <= words.length; at++) {
    if (at < words.length && at - from < LONGEST && !endsBefore(text, words, at, titles)) continue
    if (at > from) sentences.push(withoutCapitals(words.slice(from, at)))
    from = at
  }
  return sentences
}

function endsBefore(text: string, words: readonly Word[], at: number, titles: ReadonlySet<string>): boolean {
  const next = words[at] as Word
  let last = at - 1
  const gap = text.slice((words[last] as Word).end, next.start)
  if (gap.includes('\n') && (/\n\s*\n/.test(gap) || next.mark)) return true
  while (last > 0 && CLOSING.has((words[last] as Word).text)) last--
  const end = (words[last] as Word).text
  if (end !== '.' && end !== '!' && end !== '?') return false
  // "injured.The": pages whose paragraphs were run together.
  if (gap === '' && !/^\p{Lu}\p{Ll}/u.test(next.text)) return false
  if (!/^[\p{Lu}\p{N}"“‘«'(—–-]/u.test(next.text)) return false
  const before = words[last - 1]
  if (end === '.' && before && (titles.has(before.lower) || /^\p{Lu}$/u.test(before.text))) return false
  return true
}

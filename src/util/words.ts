/** The words of a text, in order, in small letters: runs of letters, or of digits with what groups them ("4200", "9:53"). Linear in its length. */
export const wordsOf = (text: string): string[] =>
  (text.match(/\p{L}+|\d+(?:[:,.]\d+)*/gu) ?? []).map((word) => word.toLowerCase())

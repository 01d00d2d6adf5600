/** What stands for a character of a name, of one UTF-16 code unit and of two. */
const NARROW = '█'
const WIDE = '\u{1fb95}'

/** What a text that was blotted has in place of names. */
export const BLOTS = /[█\u{1fb95}]/u

/** A text with names blotted out, of the same length in code units and in code points, so that every offset in it still holds however it is counted. */
export const blot = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (name) => [...name].map((char) => (char.length === 2 ? WIDE : NARROW)).join(''))

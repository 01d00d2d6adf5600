/** What a UTF-16 code unit is to the scanner. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
/** Combining marks and invisible format characters: they go with whatever stands before them. */
export const JOINER = 4
/** First and second half of a surrogate pair. */
export const HIGH = 5
export const LOW = 6
const MARK = 7

const classes = new Uint8Array(0x10000)

function classify(char: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return HIGH
  if (code >= 0xdc00 && code <= 0xdfff) return LOW
  // Control characters and the zero-width space part words as spaces do.
  if (/[\s\p{Z}\p{Cc}\u200b]/u.test(char)) return SPACE
  // U+02BC is a letter to Unicode and an apostrophe to Ukrainian names and careless keyboards.
  if (code === 0x2bc) return MARK
  if (/\p{L}/u.test(char)) return LETTER
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/[\p{M}\p{Cf}]/u.test(char)) return JOINER
  return MARK
}

/** The class of a code unit. Worked out when it is first met, then looked up. */
export function classOf(code: number): number {
  const known = classes[code] as number
  if (known !== 0) return known
  const found = classify(String.fromCharCode(code), code)
  classes[code] = found
  return found
}

/** Where the run of letters, figures and what joins them ends that may begin at `from`. A lone half of a pair ends it. */
export function endOfWord(text: string, from: number, to: number): number {
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === LETTER || kind === DIGIT || kind === JOINER || code === 95) at += 1
    else if (kind === HIGH && at + 1 < to && isLetterPair(text, at)) at += 2
    else break
  }
  return at
}

/** Whether a surrogate pair that is a letter, figure or mark begins at `at`: "𝐀". */
export function isLetterPair(text: string, at: number): boolean {
  const point = text.codePointAt(at) as number
  return point > 0xffff && /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(point))
}

/** Where the run of letters alone ends that may begin at `from`. */
export function endOfLetters(text: string, from: number, to: number): number {
  let at = from
  while (at < to && classOf(text.charCodeAt(at)) === LETTER) at += 1
  return at
}

/** Where the run of figures ends that may begin at `from`. */
export function endOfDigits(text: string, from: number, to: number): number {
  let at = from
  while (at < to && classOf(text.charCodeAt(at)) === DIGIT) at += 1
  return at
}

/** Position of the first unit from `from` on that is no space, else `to`. */
export function skipSpace(text: string, from: number, to: number): number {
  let at = from
  while (at < to && classOf(text.charCodeAt(at)) === SPACE) at += 1
  return at
}

export const isUpperAt = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.charAt(at))
export const isLowerAt = (text: string, at: number): boolean => /^\p{Ll}/u.test(text.charAt(at))

/** ' ’ ‘ ʼ ` ´: between letters all of them are met as apostrophes. */
export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4

/** - ‐ ‑ */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

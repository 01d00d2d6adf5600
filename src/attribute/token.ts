import type { Token } from '#model/sentence'

export const isVerbal = (token: Token | undefined): boolean => token?.upos === 'VERB' || token?.upos === 'AUX'
export const isNominal = (token: Token | undefined): boolean => token?.upos === 'NOUN' || token?.upos === 'PROPN'

const OPENING = new Set(['“', '«', '‘', '„', '``'])
const CLOSING = new Set(['”', '»', '’', "''"])

export const isQuoteMark = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === '"' || OPENING.has(token.text) || CLOSING.has(token.text))
export const isComma = (token: Token | undefined): boolean => token?.text === ','
export const isStop = (token: Token | undefined): boolean => token !== undefined && /^[.!?…]+$/.test(token.text)
export const isDash = (token: Token | undefined): boolean => token !== undefined && /^(?:—|–|--?)$/.test(token.text)
export const isPunct = (token: Token | undefined): boolean => token?.upos === 'PUNCT' || token?.upos === 'SYM'

const TIME_WORDS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december today yesterday tonight overnight morning afternoon evening night week month year day hour minute noon midnight`
    .split(/\s+/)
    .filter(Boolean),
)

/** A weekday, month or part of a day: never part of a speaker's name. */
export const isTimeWord = (token: Token | undefined): boolean => token !== undefined && TIME_WORDS.has(token.lower)

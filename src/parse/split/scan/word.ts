import type { AbbreviationClass } from '#lexicon/split'
import {
  classOf,
  DIGIT,
  endOfLetters,
  endOfWord,
  isApostrophe,
  isHyphen,
  isLowerAt,
  isUpperAt,
  LETTER,
  skipSpace,
} from '../char.ts'
import { add } from '../token-list.ts'
import { endOfEmail, endOfHost, endOfLink } from './address.ts'
import { endOfClitic } from './apostrophe.ts'
import { endOverHyphen } from './hyphen.ts'
import type { Scan, Scanner } from './scan.ts'

/** Longest part of an abbreviation with stops inside: "Phil" of "D.Phil.". */
const SHORT = 4

/** Most letters with stops between that are looked at: "U.S.S.R." has four. */
const MOST_PARTS = 8

/** "U.S.", "a.m.", "Ph.D.": single letters, or an abbreviation of the list, with stops between. Its end before the last stop, else -1. */
function endOfDotted({ text, to, words }: Scan, from: number): number {
  let found = -1
  let at = from
  let isSingle = true
  for (let parts = 1; parts <= MOST_PARTS; parts += 1) {
    const end = endOfLetters(text, at, to)
    if (end === at || end - at > SHORT) break
    isSingle &&= end - at === 1
    if (parts > 1 && (isSingle || words.abbreviations.has(text.slice(from, end).toLowerCase()))) found = end
    if (end + 1 >= to || text.charAt(end) !== '.' || classOf(text.charCodeAt(end + 1)) !== LETTER) break
    at = end + 1
  }
  const next = found > 0 && found < to ? classOf(text.charCodeAt(found)) : 0
  return next === LETTER || next === DIGIT ? -1 : found
}

/** Class of the abbreviation that the word is when its stop at `at` belongs to it, else null. */
function abbreviationAt(scan: Scan, from: number, at: number): AbbreviationClass | 'initial' | null {
  const { text, to, words } = scan
  const next = skipSpace(text, at + 1, to)
  if (at - from === 1 && isUpperAt(text, from)) return initialAt(scan, from, next)
  const kind = words.abbreviations.get(text.slice(from, at).toLowerCase())
  if (kind === undefined || next >= to) return kind === 'suffix' || kind === 'last' || kind === 'month' ? kind : null
  const isCapital = isUpperAt(text, from)
  switch (kind) {
    case 'counted':
      return classOf(text.charCodeAt(next)) === DIGIT ? kind : null
    case 'lower':
      return isLowerAt(text, next) ? kind : null
    case 'title':
    case 'month':
      return isCapital ? kind : null
    case 'name':
      // "HE WAS ILL. THE …" is no state.
      return isCapital && isLowerAt(text, from + 1) ? kind : null
    default:
      return kind
  }
}

/** A lone capital before another capital: "J. R. Smith". "I" only after a capital: "Charles I. Brown", but "So am I. Then". */
function initialAt({ text, to, words, tokens }: Scan, from: number, next: number): 'initial' | null {
  if (next >= to || !isUpperAt(text, next)) return null
  if (words.openers.has(text.slice(next, endOfLetters(text, next, to)).toLowerCase())) return null
  const before = tokens.start[tokens.start.length - 1]
  if (text.charAt(from) === 'I' && !(before !== undefined && isUpperAt(text, before))) return null
  return 'initial'
}

/** Adds the word from..at, parted where it is a contraction: "did|n't", "can|not". */
function addWord({ text, tokens, words }: Scan, from: number, at: number): number {
  if (at - from >= 2 && at - from <= 7) {
    const cut = words.contractions.get(text.slice(from, at).toLowerCase())
    if (cut !== undefined) {
      add(tokens, from, from + cut)
      return add(tokens, from + cut, at)
    }
  }
  return add(tokens, from, at)
}

/** Where the word goes on behind an apostrophe at `at` ("O'Neill"), -1 where it ends before it; "n't" is cut off in front. */
function overApostrophe({ text, to, tokens }: Scan, from: number, at: number): { end: number; done: boolean } {
  const rest = endOfWord(text, at + 1, to)
  if (rest === at + 1 || classOf(text.charCodeAt(at + 1)) !== LETTER) return { end: at, done: false }
  const before = text.charAt(at - 1)
  if (rest === at + 2 && /t/i.test(text.charAt(at + 1)) && /n/i.test(before) && at - from >= 2) {
    add(tokens, from, at - 1)
    return { end: add(tokens, at - 1, rest), done: true }
  }
  return endOfClitic(text, at, to) === rest ? { end: at, done: false } : { end: rest, done: false }
}

/** "AT&T", "R&D": capitals on both sides. */
const isJoinedByAnd = (text: string, from: number, at: number): boolean =>
  at - from <= 3 && isUpperAt(text, at - 1) && isUpperAt(text, at + 1)

/** A word, with all that belongs to it; or the address that begins with it. */
export const word: Scanner = (scan, from) => {
  const { text, to, tokens } = scan
  let at = endOfWord(text, from, to)
  while (at < to) {
    const code = text.charCodeAt(at)
    const char = text.charAt(at)
    if (isApostrophe(code)) {
      const { end, done } = overApostrophe(scan, from, at)
      if (done) return end
      if (end === at) return addWord(scan, from, at)
      at = end
    } else if (isHyphen(code)) {
      const end = endOverHyphen(scan, from, at)
      if (end < 0) break
      at = end
    } else if (char === '.') return stopAfter(scan, from, at)
    else if (char === '@') {
      const end = endOfEmail(scan, from)
      return end > at ? add(tokens, from, end) : addWord(scan, from, at)
    } else if (char === ':' && text.startsWith('//', at + 1)) {
      const end = endOfLink(scan, from)
      return end > at ? add(tokens, from, end) : addWord(scan, from, at)
    } else if (char === '$' && isUpperAt(text, at - 1) && at - from <= 2) return add(tokens, from, at + 1)
    else if (char === '&' && at + 1 < to && isJoinedByAnd(text, from, at)) at = endOfWord(text, at + 1, to)
    else break
  }
  return addWord(scan, from, at)
}

/** The word from..at before a stop at `at`: an abbreviation with it, a host or file name, or a word alone. */
function stopAfter(scan: Scan, from: number, at: number): number {
  const { text, to, tokens, words } = scan
  const isTight = at + 1 < to && /[\p{L}\p{N}_]/u.test(text.charAt(at + 1))
  if (isTight) {
    const address = Math.max(endOfEmail(scan, from), endOfHost(scan, from))
    if (address > at) return add(tokens, from, address)
    const dotted = endOfDotted(scan, from)
    if (dotted > at) {
      const kind = words.abbreviations.get(text.slice(from, dotted).toLowerCase()) ?? 'name'
      const hasStop = dotted < to && text.charAt(dotted) === '.'
      return hasStop ? add(tokens, from, dotted + 1, kind) : add(tokens, from, dotted)
    }
  }
  // "Acme Inc..": the second stop is the sentence's; three are an ellipsis.
  if (text.startsWith('..', at + 1)) return addWord(scan, from, at)
  const kind = abbreviationAt(scan, from, at)
  return kind === null ? addWord(scan, from, at) : add(tokens, from, at + 1, kind)
}

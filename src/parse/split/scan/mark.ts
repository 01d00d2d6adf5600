import { classOf, HIGH, JOINER, LOW } from '../char.ts'
import { add } from '../token-list.ts'
import type { Scanner } from './scan.ts'

const STOPS = '.!?…'
/** Marks of which a run is one token: "--", "***", "===". */
const RUNS = '-–—*=_~#+<>^$|'

const isStop = (char: string): boolean => STOPS.includes(char) && char !== ''

/** Skin tones, and the letters of flags. */
const isModifier = (point: number): boolean => (point >= 0x1f3fb && point <= 0x1f3ff) || isFlagLetter(point)
const isFlagLetter = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff

/** End of the picture sign or other mark that begins at `from`, with all that is joined to it: "👩🏽‍🚒", "🇺🇦". */
function endOfSign(text: string, from: number, to: number): number {
  const point = text.codePointAt(from) as number
  let at = from + (point > 0xffff && from + 1 < to ? 2 : 1)
  let flag = isFlagLetter(point)
  while (at < to) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    const next = kind === HIGH && at + 1 < to ? (text.codePointAt(at) as number) : 0
    const joined = text.charCodeAt(at - 1) === 0x200d
    if (kind === JOINER) at += 1
    else if (next > 0xffff && (joined || (isModifier(next) && isFlagLetter(next) === flag))) {
      at += 2
      flag = false
    } else if (joined && kind !== HIGH && kind !== LOW && code > 0x2000) at += 1
    else break
  }
  return at
}

/** Punctuation, symbols, picture signs and stray halves of pairs: one token each, runs of stops and of dashes together. */
export const mark: Scanner = ({ text, to, tokens }, from) => {
  const char = text.charAt(from)
  let at = from + 1
  if (isStop(char)) {
    while (at < to && isStop(text.charAt(at))) at += 1
    return add(tokens, from, at, 'stop')
  }
  if (RUNS.includes(char)) {
    while (at < to && text.charAt(at) === char) at += 1
    return add(tokens, from, at, 'mark')
  }
  // '' and `` as quotation marks.
  if ((char === "'" || char === '`' || char === '’' || char === '‘') && text.charAt(at) === char && at < to) {
    return add(tokens, from, at + 1, 'mark')
  }
  return add(tokens, from, endOfSign(text, from, to), 'mark')
}

import type { CountLexicon } from '#lexicon/counts'
import type { Word } from '../words.ts'

/** An exact number in words `from`..`to`. */
export interface Cardinal {
  readonly to: number
  readonly value: number
  /** Second end of a range written as one word: "12-15". */
  readonly upper: number | null
  /** Written in digits. */
  readonly digits: boolean
}

const PLAIN = /^\d{1,6}$|^\d{1,3}(?:,\d{3})+$/
const DECIMAL = /^\d{1,6}\.\d{1,3}$/
const RANGE = /^(\d{1,6})[-–](\d{1,6})$/

/** Value of one number word: "seven", "twenty-one", "sixty"; null for any other word. */
function small(word: string, words: CountLexicon): number | null {
  const direct = words.ones.get(word) ?? words.tens.get(word)
  if (direct !== undefined) return direct
  const hyphen = word.indexOf('-')
  if (hyphen < 0) return null
  const tens = words.tens.get(word.slice(0, hyphen))
  const ones = words.ones.get(word.slice(hyphen + 1))
  return tens !== undefined && ones !== undefined && ones < 10 ? tens + ones : null
}

/** "two hundred and fifty", "twenty one", "three thousand": number words from `from` on. */
function spelled(list: readonly Word[], from: number, words: CountLexicon): Cardinal | null {
  let at = from
  let total = 0
  let current: number | null = null
  for (; at < list.length; at++) {
    const word = (list[at] as Word).lower
    const value = small(word, words)
    if (value !== null) {
      if (current !== null && !(value < 10 && current % 10 === 0 && current % 100 >= 20) && current % 100 !== 0) break
      if (current === 0) break
      current = (current ?? 0) + value
      continue
    }
    const scale = words.scales.get(word)
    if (scale !== undefined && current !== null) {
      if (scale <= 100) current *= scale
      else {
        total += current * scale
        current = null
        const next = list[at + 1]?.lower
        if (next === undefined || (small(next, words) === null && next !== 'and')) {
          at++
          break
        }
        if (next === 'and' && small(list[at + 2]?.lower ?? '', words) === null) {
          at++
          break
        }
      }
      continue
    }
    // "two hundred and fifty", never "two and fifty".
    if (word === 'and' && at > from && isScale(list[at - 1], words) && small(list[at + 1]?.lower ?? '', words) !== null)
      continue
    break
  }
  if (at === from) return null
  return { to: at, value: total + (current ?? 0), upper: null, digits: false }
}

const isScale = (word: Word | undefined, words: CountLexicon): boolean => {
  const scale = words.scales.get(word?.lower ?? '')
  return scale !== undefined && scale !== 12 && scale !== 20
}

/** The exact number that stands at word `from`, or null: "60", "1,200", "1.2 million", "twelve", "two dozen", "12-15". */
export function cardinalAt(list: readonly Word[], from: number, words: CountLexicon): Cardinal | null {
  const word = list[from]
  if (!word || word.mark) return null
  const first = word.text.charCodeAt(0)
  if (first < 48 || first > 57) return spelled(list, from, words)
  const range = RANGE.exec(word.text)
  // "555-1234" is a telephone.
  if (range && !(range[1]?.length === 3 && range[2]?.length === 4)) {
    const [low, high] = [Number(range[1]), Number(range[2])]
    return low < high && high < 10 * low + 10 && !(low > 1900 && high < 2100) && range[1]?.[0] !== '0'
      ? { to: from + 1, value: low, upper: high, digits: true }
      : null
  }
  const scale = words.scales.get(list[from + 1]?.lower ?? '')
  const value =
    PLAIN.test(word.text) || (DECIMAL.test(word.text) && scale !== undefined)
      ? Number(word.text.replaceAll(',', ''))
      : null
  if (value === null) return null
  return scale === undefined
    ? { to: from + 1, value, upper: null, digits: true }
    : { to: from + 2, value: Math.round(value * scale), upper: null, digits: true }
}

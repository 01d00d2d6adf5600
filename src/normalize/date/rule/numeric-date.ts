import type { Parts, Rule } from '../parts.ts'
import type { Word } from '../scan.ts'
import { isYear } from './year.ts'

const glued = (words: readonly Word[], at: number, mark: string): boolean =>
  words[at]?.lower === mark && words[at]?.glued === true && words[at + 1]?.glued === true

const inMonth = (word: Word | undefined): boolean => !!word && word.digits <= 2 && word.value >= 1 && word.value <= 12
const inDay = (word: Word | undefined): boolean => !!word && word.digits <= 2 && word.value >= 1 && word.value <= 31

const fullYear = (word: Word): number => (word.digits === 4 ? word.value : word.value + (word.value < 40 ? 2000 : 1900))

/** "2024-02-08", "02/08/24" (the month first, unless it cannot be), "08.02.2024" (the day first); not "24/7", "438.1", "3-2". */
export const numericDate: Rule = (words, at) => {
  const [a, , b, , c] = words.slice(at, at + 5)
  if (!a || !b || a.digits === 0 || (a.glued && words[at - 1] && /^[./\-:$\d]$/.test(words[at - 1]?.lower ?? '')))
    return null
  const found = (parts: Parts) => ({ from: at, to: at + 5, parts, rule: 'numeric-date' })
  if (isYear(a) && c && glued(words, at + 1, '-') && glued(words, at + 3, '-') && inMonth(b) && inDay(c)) {
    return found({ year: a.value, month: b.value, day: c.value })
  }
  if (!c || (c.digits !== 4 && c.digits !== 2) || (c.digits === 4 && !isYear(c))) return null
  if (words[at + 5]?.glued && /^[./\d]$/.test(words[at + 5]?.lower ?? '') && words[at + 6]?.glued) return null
  if (glued(words, at + 1, '/') && glued(words, at + 3, '/')) {
    if (inMonth(a) && inDay(b)) return found({ year: fullYear(c), month: a.value, day: b.value })
    if (inDay(a) && inMonth(b)) return found({ year: fullYear(c), month: b.value, day: a.value })
  }
  if (glued(words, at + 1, '.') && glued(words, at + 3, '.') && inDay(a) && inMonth(b)) {
    return found({ year: fullYear(c), month: b.value, day: a.value })
  }
  return null
}

import type { Rule } from '../parts.ts'
import type { Word } from '../scan.ts'

const BEFORE_YEAR = new Set(
  'in since by of from until till before after during early late mid fiscal year and to through between than for ( - – / summer spring autumn fall winter around about circa post pre the'.split(
    ' ',
  ),
)
/** Before a number these make it a sum or a name, not a year. */
const NOT_BEFORE = new Set(
  '$ £ € # no number page pages about us boeing airbus channel highway route resolution'.split(' '),
)

/** Four digits that a year in the news can have: 1000 to 2100. */
export const isYear = (word: Word): boolean => word.digits === 4 && word.value >= 1000 && word.value <= 2100

function wordYear(words: readonly Word[], at: number): { year: number; to: number } | null {
  const century = words[at]?.sense?.cardinal
  if (century !== 19 && century !== 20 && century !== 18) return null
  const tens = words[at + 1]?.sense?.cardinal
  if (tens === undefined || tens < 10) return null
  const ones = words[at + 2]?.lower === '-' ? words[at + 3]?.sense?.cardinal : undefined
  if (tens >= 20 && ones !== undefined && ones < 10) return { year: century * 100 + tens + ones, to: at + 4 }
  return { year: century * 100 + tens, to: at + 2 }
}

/** "1990", "fiscal 1989", "nineteen ninety-six"; not "2000 troops", "$1990", "No. 1990". */
export const year: Rule = (words, at) => {
  const word = words[at]
  if (!word) return null
  const spoken = wordYear(words, at)
  if (spoken) return { from: at, to: spoken.to, parts: { year: spoken.year }, rule: 'year' }
  if (word.lower === 'fiscal') {
    const to = words[at + 1]?.lower === 'year' ? at + 2 : at + 1
    const said = words[to]
    return said && isYear(said) ? { from: at, to: to + 1, parts: { year: said.value }, rule: 'year' } : null
  }
  if (!isYear(word)) return null
  const before = words[at - 1]
  const after = words[at + 1]
  const prior = before?.lower ?? ''
  if (NOT_BEFORE.has(prior)) return null
  // "438.1990", "S-2000", "1990.5", "1990%", "1,990", "A1990"
  if (word.glued && (before?.digits || /^[.,:+]$/.test(prior) || (before && /^\p{L}/u.test(prior)))) return null
  if (word.glued && prior === '-' && words[at - 2]?.capital && (words[at - 2]?.lower.length ?? 9) <= 3) return null
  if (after?.glued && /^[%°:]$/.test(after.lower)) return null
  if (after?.glued && /^[.,]$/.test(after.lower) && words[at + 2]?.glued && words[at + 2]?.digits) return null
  if (after?.glued && /^\p{L}/u.test(after.lower)) return null
  const cued = BEFORE_YEAR.has(prior)
  const plausible = word.value >= (cued ? 1400 : 1900) && word.value <= 2060
  // "2000 troops": a bare number before a plural is a count, unless a year's preposition stands before it.
  const counted =
    after !== undefined &&
    !after.glued &&
    /[a-z]s$/.test(after.lower) &&
    !/^(?:was|is|has|as|its|his|this)$/.test(after.lower)
  if (!plausible || (counted && !/^(?:in|since|by|the|until|during|s)$/.test(prior))) return null
  return { from: at, to: at + 1, parts: { year: word.value }, rule: 'year' }
}

import type { Word } from './scan.ts'

/** A number in words or digits; value null = said vaguely ("several"). `to` is the word after it. */
export interface Amount {
  readonly value: number | null
  readonly to: number
}

/** "21st", "twenty-first", "third" → 21, 21, 3. */
export function readOrdinal(words: readonly Word[], at: number): Amount | null {
  const word = words[at]
  if (!word) return null
  const next = words[at + 1]
  if (word.digits > 0 && word.digits <= 2 && next?.glued && /^(?:st|nd|rd|th)$/.test(next.lower)) {
    return { value: word.value, to: at + 2 }
  }
  if (word.sense?.ordinal !== undefined) return { value: word.sense.ordinal, to: at + 1 }
  const tens = word.sense?.cardinal
  const ones = words[at + 2]?.sense?.ordinal
  if (tens !== undefined && tens >= 20 && ones !== undefined && ones < 10 && next?.lower === '-') {
    return { value: tens + ones, to: at + 3 }
  }
  return null
}

function readSmall(words: readonly Word[], at: number): Amount | null {
  const tens = words[at]?.sense?.cardinal
  if (tens === undefined) return null
  const hyphen = words[at + 1]?.lower === '-' ? 1 : 0
  const ones = words[at + 1 + hyphen]?.sense?.cardinal
  if (tens >= 20 && ones !== undefined && ones < 10) return { value: tens + ones, to: at + 2 + hyphen }
  return { value: tens, to: at + 1 }
}

const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 }

function scaled(words: readonly Word[], amount: Amount): Amount {
  const scale = SCALES[words[amount.to]?.lower ?? '']
  return scale === undefined || amount.value === null ? amount : { value: amount.value * scale, to: amount.to + 1 }
}

function readDigits(words: readonly Word[], at: number): Amount | null {
  const word = words[at]
  if (!word || word.value < 0) return null
  const mark = words[at + 1]
  const rest = words[at + 2]
  // "1.5", "2,500", "5 1/2"
  if (mark?.glued && rest?.glued && rest.digits > 0) {
    if (mark.lower === '.' && rest.value >= 0) return { value: word.value + rest.value / 10 ** rest.digits, to: at + 3 }
    if (mark.lower === ',' && rest.digits === 3) return { value: word.value * 1000 + rest.value, to: at + 3 }
    if (mark.lower === '/' || mark.lower === ':') return null
  }
  if (words[at + 2]?.lower === '/' && words[at + 1]?.lower === '1' && words[at + 3]?.lower === '2') {
    return { value: word.value + 0.5, to: at + 4 }
  }
  return { value: word.value, to: at + 1 }
}

/** "24", "two", "twenty-four", "a", "half a", "a couple of", "several", "two and a half", "hundreds of" → a number before a unit. */
export function readAmount(words: readonly Word[], at: number): Amount | null {
  const word = words[at]
  if (!word) return null
  if (word.digits > 0) {
    const digits = readDigits(words, at)
    return digits && scaled(words, digits)
  }
  if (word.lower === 'a' || word.lower === 'an') {
    const next = words[at + 1]
    const of = words[at + 2]?.lower === 'of' ? 3 : 2
    if (next?.lower === 'couple') return { value: 2, to: at + of }
    if (next?.lower === 'dozen') return { value: 12, to: at + 2 }
    if (next?.lower === 'hundred' || next?.lower === 'thousand') return scaled(words, { value: 1, to: at + 1 })
    if (next?.sense?.vague) return { value: null, to: at + 2 }
    return { value: 1, to: at + 1 }
  }
  if (word.lower === 'half') {
    const article = words[at + 1]?.lower
    if (article === 'a' || article === 'an') return { value: 0.5, to: at + 2 }
    return null
  }
  if (word.sense?.vague) {
    const of = words[at + 1]?.lower === 'of' ? 2 : 1
    return { value: word.lower === 'couple' ? 2 : null, to: at + of }
  }
  const small = readSmall(words, at)
  if (!small) return null
  const tail = words.slice(small.to, small.to + 3).map(({ lower }) => lower)
  if (tail.join(' ') === 'and a half') return { value: (small.value ?? 0) + 0.5, to: small.to + 3 }
  return scaled(words, small)
}

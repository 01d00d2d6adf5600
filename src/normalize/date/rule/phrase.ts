import type { DatePhrase } from '#lexicon/dates'
import type { Rule } from '../parts.ts'
import type { Word } from '../scan.ts'

function longest<T>(
  words: readonly Word[],
  at: number,
  phrases: ReadonlyMap<string, readonly DatePhrase<T>[]>,
): DatePhrase<T> | null {
  const list = phrases.get(words[at]?.lower ?? '')
  return (
    list?.find((phrase) => phrase.words.every((word, k) => words[at + k]?.lower.replace('’', "'") === word)) ?? null
  )
}

/** "Christmas Eve", "Thanksgiving", "New Year's". */
export const holiday: Rule = (words, at, lexicon) => {
  if (!words[at]?.capital) return null
  const found = longest(words, at, lexicon.holidays)
  return found && { from: at, to: at + found.words.length, parts: { holiday: found.value }, rule: 'holiday' }
}

/** "now", "recently", "in the future": a time, but no date. */
export const reference: Rule = (words, at, lexicon) => {
  const found = longest(words, at, lexicon.references)
  if (!found) return null
  // "as soon as he came", "soon after the blast"
  if (words[at]?.lower === 'soon' && /^(?:as|after)$/.test(words[at + 1]?.lower ?? '')) return null
  const skip = found.words.length > 1 && found.words[0] === 'in' ? 1 : 0
  const to = at + found.words.length
  // "the past two years", "the past year" are no mere past.
  const next = words[to]?.sense
  if (
    /^(?:past|current|future|recent)$/.test(words[to - 1]?.lower ?? '') &&
    (next?.unit || next?.cardinal || next?.vague)
  )
    return null
  if (words[to - 1]?.lower === 'past' && !/^(?:[.,;:]|and|but|is|was)$/.test(words[to]?.lower ?? '.')) return null
  return { from: at + skip, to, parts: { reference: found.value }, rule: 'reference' }
}

import type { Bound, CountLexicon } from '#lexicon/counts'
import type { Word } from '../words.ts'
import { cardinalAt } from './cardinal.ts'
import { isAge, notACount } from './not-a-count.ts'

/** A number with its bounds, in words `from`..`to`. */
export interface Quantity {
  readonly from: number
  readonly to: number
  /** First word of the bare number, behind the words that bound it. */
  readonly at: number
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly vague: boolean
  /** "another", "a further". */
  readonly added: boolean
}

interface Bare {
  readonly to: number
  readonly low: number
  readonly high: number | null
  readonly vague: boolean
}

const phraseAt = (list: readonly Word[], from: number, phrase: readonly string[]): boolean =>
  phrase.every((word, at) => list[from + at]?.lower === word)

/** A vague or grouped quantity, a vague multiple ("several hundred") or an exact number; `high` null means open. */
function bareAt(list: readonly Word[], at: number, words: CountLexicon): Bare | null {
  const first = (list[at] as Word).lower
  // "as many as 200", "how many people".
  if (first === 'many' && /^(?:as|how|so|too|not)$/.test(list[at - 1]?.lower ?? '')) return null
  for (const size of [1, 2]) {
    const scale = words.scales.get(list[at + size]?.lower ?? '')
    const phrase = size === 1 ? first : `${first} ${list[at + 1]?.lower}`
    if (scale !== undefined && words.multipliers.has(phrase))
      return { to: at + size + 1, low: 2 * scale, high: null, vague: true }
  }
  for (const one of words.quantities.get(first) ?? []) {
    if (!phraseAt(list, at, one.words)) continue
    const to = at + one.words.length
    return { to, low: one.value, high: one.vague ? null : one.value, vague: one.vague }
  }
  const cardinal = cardinalAt(list, at, words)
  if (!cardinal) return null
  // "one" is a number only where a noun, "of" or a verb follows: never "no one", "the one that", "one another".
  if (first === 'one' && cardinal.to === at + 1 && isPronounOne(list, at)) return null
  return { to: cardinal.to, low: cardinal.value, high: cardinal.upper ?? cardinal.value, vague: false }
}

const BEFORE_PRONOUN = new Set([
  'no',
  'the',
  'this',
  'that',
  'which',
  'any',
  'every',
  'each',
  'another',
  'some',
  'only-a',
  'a',
])

function isPronounOne(list: readonly Word[], at: number): boolean {
  const before = list[at - 1]?.lower ?? ''
  const next = list[at + 1]?.lower ?? ''
  if (before === 'no' || before === 'any' || before === 'every') return true
  if (before === 'the' && (next === 'of' || next === 'who' || next === 'that')) return true
  if (next === "'s" || next === 'another' || next === 'day' || next === 'time' || next === 'can' || next === 'would')
    return true
  return BEFORE_PRONOUN.has(before) && !/^(?:person|man|woman|child|civilian|soldier|officer)$/.test(next)
}

function bounded(low: number, high: number | null, bound: Bound): Pick<Quantity, 'min' | 'max' | 'approximate'> {
  switch (bound) {
    case 'at-least':
      return { min: low, max: null, approximate: false }
    case 'more-than':
      return { min: low + 1, max: null, approximate: false }
    case 'at-most':
      return { min: null, max: high, approximate: false }
    case 'less-than':
      return { min: null, max: high === null ? null : high - 1, approximate: false }
    case 'about':
      return { min: low, max: high, approximate: true }
    case 'none':
      return { min: low, max: high, approximate: false }
  }
  return bound satisfies never
}

/** Words of bound before word `at`, outermost last: "at least some" of "at least some 20". */
function boundsBefore(list: readonly Word[], at: number, words: CountLexicon) {
  let from = at
  let bound: Bound = 'none'
  let added = false
  for (let step = 0; step < 3 && from > 0; step++) {
    const end: number = from
    const phrase = words.before
      .get((list[end - 1] as Word).lower)
      ?.find((one) => end >= one.words.length && phraseAt(list, end - one.words.length, one.words))
    if (!phrase || (phrase.words[0] === 'a' && phrase.words.length === 1)) break
    // "the attack on the 20": an article alone bounds nothing and is not taken in.
    if (
      phrase.words.length === 1 &&
      phrase.bound === 'none' &&
      !phrase.added &&
      phrase.words[0] !== 'only' &&
      phrase.words[0] !== 'just'
    ) {
      if (phrase.words[0] !== 'the' || step > 0) break
      break
    }
    from -= phrase.words.length
    // The innermost word that bounds wins, save that "at least" and "up to" outrank "some".
    if (phrase.bound !== 'none' && (bound === 'none' || bound === 'about')) bound = phrase.bound
    added ||= phrase.added
  }
  return { from, bound, added }
}

/** "12 to 15", "between 12 and 15", "two or three": the upper end behind a first number, or null. */
function upperEnd(
  list: readonly Word[],
  bare: Bare,
  from: number,
  words: CountLexicon,
): { to: number; high: number } | null {
  const link = list[bare.to]?.lower
  const between = list[from - 1]?.lower === 'between'
  if (!((link === 'and' && between) || link === 'to' || link === 'or' || link === '-' || link === '–')) return null
  const next = list[bare.to + 1] ? bareAt(list, bare.to + 1, words) : null
  if (!next || next.high === null || bare.vague || next.low <= bare.low) return null
  if (link === 'or' && next.low > bare.low + 2) return null
  // "rose from 11 to 17" is two figures.
  if (
    link === 'to' &&
    list[from - 1]?.lower === 'from' &&
    list.slice(Math.max(0, from - 9), from).some((word) => words.words.change.has(word.lower))
  )
    return null
  return { to: next.to, high: next.high }
}

/** The number that starts at word `at`, or null where there is none or it counts nothing. */
function quantityAt(list: readonly Word[], at: number, words: CountLexicon): Quantity | null {
  const bare = bareAt(list, at, words)
  if (!bare) return null
  const before = boundsBefore(list, at, words)
  const upper = bare.high === null ? null : upperEnd(list, bare, before.from, words)
  let to = upper?.to ?? bare.to
  const high = bare.high === null ? null : (upper?.high ?? bare.high)
  if (notACount(list, at, to, bare.low, words)) return null
  let bound = before.bound
  const after = words.after.get(list[to]?.lower ?? '')?.find((one) => phraseAt(list, to, one.words))
  if (after && bound === 'none') {
    bound = after.bound
    to += after.words.length
  } else if (list[to]?.text === '+') {
    bound = 'at-least'
    to++
  }
  if (list[to]?.lower === '-' && list[to + 1]?.lower === 'odd') bound = 'about'
  const from = upper && list[before.from - 1]?.lower === 'between' ? before.from - 1 : before.from
  return { from, to, at, ...bounded(bare.low, high, bound), vague: bare.vague, added: before.added }
}

/** "aged 23, 34 and 45": where a list of ages ends that has begun before word `at`. */
function endOfAges(list: readonly Word[], at: number): number {
  let end = at
  for (;;) {
    let next = end
    while (/^(?:,|and|or)$/.test(list[next]?.lower ?? '')) next++
    const after = list[next + 1]
    if (
      next === end ||
      !/^\d{1,2}$/.test(list[next]?.text ?? '') ||
      !(after === undefined || after.mark || /^(?:and|or|were|was|years?)$/.test(after.lower))
    )
      return end
    end = next + 1
  }
}

/** All numbers of a sentence that may count something, in text order, none overlapping another. */
export function quantitiesOf(list: readonly Word[], words: CountLexicon): Quantity[] {
  const found: Quantity[] = []
  for (let at = 0; at < list.length; at++) {
    if ((list[at] as Word).mark) continue
    const quantity = quantityAt(list, at, words)
    if (!quantity) {
      const skipped = cardinalAt(list, at, words)
      if (!skipped) continue
      at = skipped.to - 1
      if (isAge(list, skipped.to - 1, skipped.to, skipped.value, words)) at = endOfAges(list, skipped.to) - 1
      continue
    }
    found.push(quantity)
    at = quantity.to - 1
  }
  return found
}

import type { CountLexicon } from '#lexicon/counts'
import type { Mention } from '../mention.ts'
import { nounAt, nounPhraseAt } from '../noun-phrase.ts'
import type { Quantity } from '../number/quantity.ts'
import { partAfter } from '../part.ts'
import type { Word } from '../words.ts'
import { ageAfter } from './age-after.ts'
import { BARE } from './bare.ts'
import { isIncluded } from './included.ts'

const MORE = new Set(['more', 'additional', 'further', 'new', 'others', 'other', 'fewer', 'extra'])

/** "Of the 45 injured, 12 are children": the second number is a part of the first. */
function isOfLast(list: readonly Word[], from: number, last: Mention | undefined): boolean {
  if (!last || list[from - 1]?.text !== ',' || list[last.from - 1]?.lower !== 'of') return false
  return last.from === 1 || (list[last.from - 2] as Word).mark
}

/** The people or things that a number counts. */
export function numbered(
  list: readonly Word[],
  quantity: Quantity,
  last: Mention | undefined,
  words: CountLexicon,
): Mention {
  const { from, min, max, approximate, vague } = quantity
  let { added } = quantity
  let at = quantity.to
  let others = /^others?$/.test(list[at - 1]?.lower ?? '') || list[at - 1]?.lower === 'other'
  while (MORE.has(list[at]?.lower ?? '')) {
    if (list[at]?.lower === 'others' || list[at]?.lower === 'other') others = true
    else if (list[at]?.lower !== 'fewer') added = true
    at++
  }
  const base = { from, min, max, approximate, vague, form: 'number' as const, added, others }
  const part = partAfter(list, at, words)
  if (part) {
    const phrase = part.phrase === null ? null : nounPhraseAt(list, part.phrase, words)
    // "eleven of the seventeen drones": the seventeen are a mention of their own.
    const to = part.whole ? at : (phrase?.to ?? part.to)
    // "four of them children".
    const apposed = part.phrase === null ? nounAt(list, part.to, words) : null
    const kind = apposed?.noun.kind === 'person' ? apposed : null
    const fate = part.whole ? null : (phrase?.fate ?? null)
    return { ...BARE, ...base, to: kind?.to ?? to, noun: kind?.noun ?? phrase?.noun ?? null, fate, part: 'of' }
  }
  if (list[at]?.lower === 'of' && (vague || quantity.to - quantity.at > 1)) at++
  const phrase = nounPhraseAt(list, at, words)
  const included = isIncluded(list, from, last) ? 'including' : isOfLast(list, from, last) ? 'of' : null
  if (!phrase) return { ...BARE, ...base, to: at, part: included }
  const { to, noun, unlisted, fate } = phrase
  return {
    ...base,
    to,
    noun,
    unlisted,
    fate,
    age: phrase.age ?? (max === 1 ? ageAfter(list, to) : null),
    of: phrase.bare ? null : { from: phrase.from, to },
    part: included,
  }
}

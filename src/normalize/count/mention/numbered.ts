import type { CountLexicon } from '#lexicon/counts'
import type { Mention } from '../mention.ts'
import { nounAt, nounPhraseAt } from '../noun-phrase.ts'
import type { Quantity } from '../number/quantity.ts'
import { partAfter } from '../part.ts'
import type { Word } from '../words.ts'
import { ageAfter } from './age-after.ts'
import { BARE } from './bare.ts'
import { isIncluded } from './included.ts'

const SPEAKING = /^(?:said|say|says|told|reported|added|claimed)$/
const MORE = new Set(['more', 'additional', 'further', 'new', 'others', 'other', 'fewer', 'extra'])

/** "Of the 45 injured, 12 are children": the second number is a part of the first. */
function isOfLast(list: readonly Word[], from: number, last: Mention | undefined): boolean {
  if (!last || list[from - 1]?.text !== ',' || list[last.from - 1]?.lower !== 'of') return false
  return last.from === 1 || (list[last.from - 2] as Word).mark
}

/** "17 women and children": end of a second noun that the number covers too; not in "two guards and officials were hurt". */
function alsoCovered(list: readonly Word[], at: number, isPeople: boolean, words: CountLexicon): number | null {
  if (!isPeople || list[at]?.lower !== 'and') return null
  const first = list[at + 1]?.lower ?? ''
  if (words.ones.has(first) || words.quantities.has(first) || /^\d/.test(first)) return null
  const second = nounPhraseAt(list, at + 1, words)
  if (second?.noun?.kind !== 'person' || !second.noun.plural || second.fate !== null) return null
  const next = list[second.to]
  return next && (words.words.be.has(next.lower) || words.words.have.has(next.lower) || SPEAKING.test(next.lower))
    ? null
    : second.to
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
    const fate = part.whole ? null : (phrase?.fate ?? part.fate)
    // "twelve of the dead were women".
    const told = words.words.be.has(list[to]?.lower ?? '') ? nounAt(list, to + 1, words)?.noun : undefined
    const noun = kind?.noun ?? (told?.kind === 'person' ? told : phrase?.noun) ?? null
    return { ...BARE, ...base, to: kind?.to ?? to, noun, fate, part: 'of' }
  }
  if (list[at]?.lower === 'of' && (vague || quantity.to - quantity.at > 1)) at++
  const phrase = nounPhraseAt(list, at, words)
  const included = isIncluded(list, from, last) ? 'including' : isOfLast(list, from, last) ? 'of' : null
  if (!phrase) return { ...BARE, ...base, to: at, part: included }
  const both = alsoCovered(list, phrase.to, phrase.noun?.plural === true && phrase.noun.kind === 'person', words)
  const { unlisted, fate } = phrase
  const to = both ?? phrase.to
  const noun = both && phrase.noun ? { ...phrase.noun, group: null, sex: null } : phrase.noun
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

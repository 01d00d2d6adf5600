import type { PlaceWords } from '#lexicon/places'
import { firstFrom } from '#util/sorted'
import type { Word } from '../scan-words.ts'
import type { Spot } from './spot.ts'

/** Index of the first word that starts at or after `offset`. */
export const wordAt = (words: readonly Word[], offset: number): number =>
  firstFrom(words.length, (at) => words[at]?.start ?? 0, offset)

const PASSED = new Set([
  'several',
  'many',
  'other',
  'some',
  'most',
  'all',
  'various',
  'two',
  'three',
  'four',
  'five',
  'six',
  'ten',
  'the',
  'a',
  'an',
  'its',
  'and',
  'or',
  'city',
  'town',
  'village',
  'region',
  'province',
  'of',
])
const STEPS = 7

/**
 * The word before a spot's phrase that says how it hangs on the sentence, with its index: past articles, adjectives of countries, lists,
 * "rebel-held", and whole owners ("in Chin state's Falam township" → "in"). Null at an opening.
 */
export function leadWord(
  spot: Spot,
  words: readonly Word[],
  lists: PlaceWords,
): { readonly word: Word; readonly at: number } | null {
  let owner = false
  for (let at = wordAt(words, spot.start); at > 0 && at > wordAt(words, spot.start) - STEPS; at--) {
    const here = words[at]
    const word = words[at - 1]
    if (!here || !word || here.gap === 'line' || here.gap === 'stop' || here.gap === 'bracket') return null
    owner = word.possessive || (owner && word.capital)
    if (word.key === 'of' && !lists.divisionsOf.has(words[at - 2]?.key ?? '')) return { word, at: at - 1 }
    const passes =
      owner ||
      PASSED.has(word.key) ||
      /^\d/.test(word.key) ||
      lists.directions.has(word.key) ||
      lists.countries.byAdjective.has(word.text) ||
      word.gap === 'hyphen' ||
      here.gap === 'hyphen' ||
      (word.capital && here.gap === 'comma')
    if (!passes) return { word, at: at - 1 }
  }
  return null
}

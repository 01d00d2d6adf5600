import type { CountLexicon } from '#lexicon/counts'
import { cardinalAt } from '../number/cardinal.ts'
import type { Word } from '../words.ts'

const COLLECTIVE: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ['couple', [2, 2]],
  ['pair', [2, 2]],
  ['family', [2, null]],
  ['crew', [2, null]],
  ['staff', [2, null]],
])

/** "a couple", "a family of five": how many stand behind a singular noun that ends before word `to`; null for other nouns. */
export function collectiveAt(
  list: readonly Word[],
  to: number,
  words: CountLexicon,
): { to: number; min: number; max: number | null } | null {
  const known = COLLECTIVE.get(list[to - 1]?.lower ?? '')
  if (!known) return null
  const stated = list[to]?.lower === 'of' ? cardinalAt(list, to + 1, words) : null
  if (stated) return { to: stated.to, min: stated.value, max: stated.value }
  return { to, min: known[0], max: known[1] }
}

import type { PlaceWords } from '#lexicon/places'
import type { Word } from '../scan-words.ts'
import type { BackSpot } from './spot.ts'

const POINTERS = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'its',
  'their',
  'same',
  'whole',
  'entire',
  'a',
  'an',
])
/** "the eastern Ukrainian city", "the multi-storey building": words that may stand before the noun. */
const REACH = 4

function opensPhrase(noun: number, words: readonly Word[]): number {
  for (let at = noun - 1; at >= 0 && at >= noun - REACH; at--) {
    const word = words[at]
    if (!word || words[at + 1]?.gap === 'stop' || words[at + 1]?.gap === 'line' || words[at + 1]?.gap === 'comma')
      return -1
    if (POINTERS.has(word.key)) return at
    if (word.possessive || (word.capital && !word.opens && at < noun - 3)) return -1
  }
  return -1
}

/** Words that point back to a place: "the city", "the region", "there", "the building". "a city" points to none; "a building" is a site somewhere. */
export function findBackSpots(words: readonly Word[], lists: PlaceWords): BackSpot[] {
  const found: BackSpot[] = []
  words.forEach((word, noun) => {
    const before = words[noun - 1]
    const after = words[noun + 1]
    if (
      word.key === 'there' &&
      !word.opens &&
      !['is', 'are', 'was', 'were', 'has', 'had', 'have', 'will'].includes(after?.key ?? '')
    ) {
      found.push({ kind: 'back', to: 'any', vague: false, start: word.start, end: word.end })
      return
    }
    const to = lists.backReferences.get(word.key)
    if (!to || word.capital || !before) return
    // "the city of Kharkiv" names it itself.
    if (after?.key === 'of' && words[noun + 2]?.capital) return
    // "the town's police chief", "the city hospital": not where, or a narrower site.
    if (
      word.possessive ||
      (after?.gap === 'space' &&
        (lists.holders.has(after.key) || lists.sites.has(after.key) || lists.backReferences.has(after.key)))
    )
      return
    const open = opensPhrase(noun, words)
    const pointer = words[open]
    if (!pointer) return
    const vague = pointer.key === 'a' || pointer.key === 'an'
    if (vague && to !== 'site') return
    found.push({ kind: 'back', to, vague, start: pointer.start, end: word.end })
  })
  return found
}

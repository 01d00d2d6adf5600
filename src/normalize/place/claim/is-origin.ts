import type { PlaceWords } from '#lexicon/places'
import type { Word } from '../scan-words.ts'
import { leadWord } from './lead-word.ts'
import type { Spot } from './spot.ts'

/** Index of the "from" that a spot hangs on, itself or through a name before it ("from Cape Chauda in Crimea"); -1 when there is none. */
function fromBefore(spot: Spot, words: readonly Word[], lists: PlaceWords): number {
  const lead = leadWord(spot, words, lists)
  if (!lead || lead.word.key === 'from') return lead?.at ?? -1
  if (lead.word.key !== 'in') return -1
  let at = lead.at - 1
  while (words[at]?.capital && words[at + 1]?.gap === 'space') at--
  return at < lead.at - 1 && words[at]?.key === 'from' ? at : -1
}

/** How far before "from" the verb may stand that makes it where it happened. */
const REACH = 6

/**
 * Whether something came from the spot: "fired from Belgorod", "launched from Cape Chauda". Not "abducted from Chibok": that
 * happened there.
 */
export function isOrigin(spot: Spot, words: readonly Word[], lists: PlaceWords): boolean {
  const from = fromBefore(spot, words, lists)
  if (from < 0) return false
  for (let at = from - 1; at >= 0 && at >= from - REACH; at--) {
    const word = words[at]
    if (!word || words[at + 1]?.gap === 'stop' || words[at + 1]?.gap === 'line') return true
    if (lists.takenFrom.has(word.key)) return false
  }
  return true
}

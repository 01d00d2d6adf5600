import type { PlaceWords } from '#lexicon/places'
import type { Span } from '#model/span'
import type { Word } from '../scan-words.ts'
import { wordAt } from './lead-word.ts'
import { rankOf } from './rank-spots.ts'
import type { Spot } from './spot.ts'

/** Ranks from here on are of a province or narrower that is said to be where. */
const PLACED = 50
/** What it counts for a spot that no other claim has in its own words. */
const UNCLAIMED = 10

/** What it costs a spot that a clause boundary parts from the trigger: "hit a ship in the Red Sea, and the army struck Hodeidah". */
const OTHER_CLAUSE = 25
const CONJUNCTIONS = new Set(['and', 'but', 'while', 'whereas'])

/** Whether a stop, or a comma with a word like "while", stands between two places of a text. */
function isParted(a: Span, b: Span, words: readonly Word[]): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  const end = wordAt(words, second.start)
  for (let at = wordAt(words, first.end); at <= end; at++) {
    const word = words[at]
    if (word?.gap === 'stop' || word?.gap === 'line') return true
    // "Kharkiv, Sumy, and Poltava" is a list: a capital comes next.
    if (word?.gap === 'comma' && CONJUNCTIONS.has(word.key) && !words[at + 1]?.capital) return true
  }
  return false
}

/** Whether both are named, the first stands first, and they lie apart. */
function areApart(first: Spot, second: Spot): boolean {
  if (first.kind !== 'named' || second.kind !== 'named' || first.start >= second.start) return false
  const [a, b] = [first.mention.place, second.mention.place]
  return a.kind !== 'country' && a.division !== null && b.division !== null && a.division !== b.division
}

/**
 * The spot that says best where the event with `trigger` happened, or null when none ranks above `least`; of equals the first.
 * `isClaimed`: whether a spot is in another claim's own words, and so more likely that one's.
 */
export function chooseSpot(
  spots: readonly Spot[],
  trigger: Span,
  words: readonly Word[],
  lists: PlaceWords,
  least: number,
  isClaimed: ((spot: Spot) => boolean) | null = null,
): Spot | null {
  let best: Spot | null = null
  let top = least
  const ranks = spots.map((spot) => {
    const rank = rankOf(spot, trigger, words, lists)
    if (rank <= least) return rank
    const parted = spots.length > 1 && isParted(trigger, spot, words) ? OTHER_CLAUSE : 0
    return Math.max(least + 1, rank - parted) + (isClaimed && !isClaimed(spot) ? UNCLAIMED : 0)
  })
  spots.forEach((spot, at) => {
    const rank = ranks[at] ?? 0
    if (rank > top) [best, top] = [spot, rank]
  })
  // "in Kharkiv and Cherkasy oblasts and in Drohobych": of places apart the first, not the narrowest.
  const first = spots.find((spot, at) => best !== null && (ranks[at] ?? 0) >= PLACED && areApart(spot, best))
  return first ?? best
}

import type { PlaceWords } from '#lexicon/places'
import type { Span } from '#model/span'
import type { Word } from '../scan-words.ts'
import { rankOf } from './rank-spots.ts'
import type { Spot } from './spot.ts'

/** Ranks from here on are of a province or narrower that is said to be where. */
const PLACED = 50
/** What it counts for a spot that no other claim has in its own words. */
const UNCLAIMED = 10

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
    return rank > least && isClaimed && !isClaimed(spot) ? rank + UNCLAIMED : rank
  })
  spots.forEach((spot, at) => {
    const rank = ranks[at] ?? 0
    if (rank > top) [best, top] = [spot, rank]
  })
  // "in Kharkiv and Cherkasy oblasts and in Drohobych": of places apart the first, not the narrowest.
  const first = spots.find((spot, at) => best !== null && (ranks[at] ?? 0) >= PLACED && areApart(spot, best))
  return first ?? best
}

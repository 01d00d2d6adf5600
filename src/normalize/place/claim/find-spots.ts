import { overlaps, type Span } from '#model/span'
import { firstFrom } from '#util/sorted'
import { readPlaces } from '../read-places.ts'
import type { Word } from '../scan-words.ts'
import { findBackSpots } from './find-back-spots.ts'
import { findGrounds } from './find-grounds.ts'
import { findLocalSpots } from './find-local-spots.ts'
import { findUnlisted } from './find-unlisted.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import type { Spot } from './spot.ts'

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Spots in order of start that lie within `span`. */
export function spotsWithin<T extends Span>(spots: readonly T[], span: Span): T[] {
  const found: T[] = []
  for (let at = firstFrom(spots.length, (index) => spots[index]?.start ?? 0, span.start); at < spots.length; at++) {
    const spot = spots[at]
    if (!spot || spot.start >= span.end) break
    if (spot.end <= span.end) found.push(spot)
  }
  return found
}

/** All spots of a text in order. Where two overlap the surer stays: a local site before the name in it, either before words that point back. */
export function findSpots(text: string, words: readonly Word[], lexicon: PlaceLexicon): Spot[] {
  const read = readPlaces(text, lexicon.gazetteer, lexicon.places)
  // A name within a longer one is no spot: the longer may be ("Pa Zi Gyi village").
  const mentions = read.filter((mention) => mention.use !== 'organisation')
  const named = mentions.map(
    (mention): Spot => ({ kind: 'named', mention, start: mention.quote.start, end: mention.quote.end }),
  )
  const unlisted = findUnlisted(text, words, mentions, lexicon.places)
  const local = findLocalSpots(text, words, mentions, unlisted, lexicon.places)
  const grounds = findGrounds(text, words, lexicon)
  const back = findBackSpots(words, lexicon.places)
  return [named, unlisted, grounds, back].reduce(withoutOverlaps, local)
}

/** `first`, and what of `second` overlaps none of it; both in order, so is the result. */
function withoutOverlaps(first: readonly Spot[], second: readonly Spot[]): Spot[] {
  const free = second.filter((spot) => {
    const at = firstFrom(first.length, (index) => first[index]?.end ?? 0, spot.start + 1)
    const other = first[at]
    return other === undefined || !overlaps(other, spot)
  })
  return [...first, ...free].sort(inOrder)
}

import { byText } from '#util/order'
import { tags } from './agency.ts'
import type { Entry } from './entry.ts'

/** Two reports that share a text: the share of each one's words that stand in the other. */
export interface Match {
  readonly first: Entry
  readonly second: Entry
  readonly ofFirst: number
  readonly ofSecond: number
}

interface Place {
  readonly key: string
  /** How many tags lead to it from the report whose place it has: it was before all of these. */
  readonly above: number
}

const before = (a: Place, b: Place): number => byText(a.key, b.key) || b.above - a.above

/** Tags that lead to an agency's agency, at most. */
const MOST_TAGS = 4
/** Of what the best shares with a report, an earlier one must share at least this much to be its original. */
const NEARLY = 0.5
/** Share of a copy's words that it has from its original, at least: a chronicle that has a paragraph from each of twenty reports is a copy of none. */
const LEAST = 0.1

/** Where each report stands in the order of who was first, when an agency was there before whoever tags it. */
function placesOf(matches: readonly Match[]): Map<Entry, Place> {
  const places = new Map<Entry, Place>()
  const tagging: [Entry, Entry][] = []
  for (const { first, second } of matches) {
    for (const entry of [first, second]) places.set(entry, { key: entry.key, above: 0 })
    const [one, other] = [tags(first.report, second.report), tags(second.report, first.report)]
    if (one !== other) tagging.push(one ? [first, second] : [second, first])
  }
  for (let round = 0; round < MOST_TAGS; round += 1) {
    const earlier = new Map<Entry, Place>()
    for (const [from, to] of tagging) {
      const { key, above } = places.get(from) as Place
      const place = { key, above: above + 1 }
      if (above < MOST_TAGS && before(place, earlier.get(to) ?? (places.get(to) as Place)) < 0) earlier.set(to, place)
    }
    for (const [to, place] of earlier) places.set(to, place)
  }
  return places
}

/**
 * Copy → the report that it has its text from: the first of those that share it, not counting any that share less than half as much as
 * another. An agency's own report was before whatever carries its tag, whatever the dates say. Never a circle.
 */
export function originalsOf(matches: readonly Match[]): Map<Entry, Entry> {
  const places = placesOf(matches)
  const order = (a: Entry, b: Entry): number =>
    before(places.get(a) as Place, places.get(b) as Place) || byText(a.key, b.key)
  const candidates = new Map<Entry, { entry: Entry; share: number }[]>()
  for (const { first, second, ofFirst, ofSecond } of matches) {
    const [copy, original, share] = order(first, second) < 0 ? [second, first, ofSecond] : [first, second, ofFirst]
    if (share < LEAST) continue
    const known = candidates.get(copy) ?? []
    known.push({ entry: original, share })
    candidates.set(copy, known)
  }
  const originals = new Map<Entry, Entry>()
  for (const [copy, all] of candidates) {
    const most = Math.max(...all.map(({ share }) => share))
    const [original] = all.filter(({ share }) => share >= most * NEARLY).sort((a, b) => order(a.entry, b.entry))
    if (original) originals.set(copy, original.entry)
  }
  return originals
}

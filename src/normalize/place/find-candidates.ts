import type { Gazetteer, PlaceReading } from '#lexicon/gazetteer'
import type { PlaceWords } from '#lexicon/places'
import { joinFolded } from '#util/fold'
import type { Word } from './scan-words.ts'

/** Words that are a name in the gazetteer: `words.slice(from, to)`. */
export interface Candidate {
  readonly from: number
  readonly to: number
  readonly folded: string
  /** The most populous first. */
  readonly readings: readonly PlaceReading[]
  /** Found only by its skeleton over romanisations. */
  readonly alike: boolean
}

/** "Deir ez-Zor" has two parts and an article, "Federated States of Micronesia" four words: no name that matters is longer. */
const LONGEST = 6

const ARTICLES = new Set(['al', 'el', 'ash', 'as', 'ad', 'an', 'ar', 'at', 'az', 'es', 'ez', 'en', 'ed'])

/** More words after which a name is worth a look among names spelled alike. */
const PLACING = new Set(['on', 'over', 'of', 'from', 'to', 'between', 'and', 'against', 'off'])

/** "Western", "Israeli", "Hamas": towns in Ghana and elsewhere, but never what a report means by the word alone. */
function isPlainWord(word: Word | undefined, lists: PlaceWords): boolean {
  const { byAdjective, byPeople, byName } = lists.countries
  if (!word || lists.directions.has(word.key) || lists.functions.has(word.key) || lists.notPlaces.has(word.key))
    return true
  return (byAdjective.has(word.text) || byPeople.has(word.text)) && !byName.has(word.text)
}

/** "the South Side", "the East End": a part of whatever town is spoken of. */
const isSide = (first: Word | undefined, second: Word | undefined, lists: PlaceWords): boolean =>
  first !== undefined && second !== undefined && lists.directions.has(first.key) && lists.sides.has(second.key)

/** Where a name that opens at `from` must end at the latest: small words may stand inside, not at its end. */
function farEnd(words: readonly Word[], from: number, inner: ReadonlySet<string>): number {
  let end = from + 1
  for (let i = from + 1; i < words.length && i < from + LONGEST; i++) {
    const word = words[i]
    if (!word || (word.gap !== 'space' && word.gap !== 'hyphen')) break
    if (word.capital) end = i + 1
    else if (!inner.has(word.key)) break
  }
  return end
}

const opensName = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (!word) return false
  if (word.capital) return word.key !== 'the'
  // "al-Shifa", "el-Arish"
  const next = words[at + 1]
  return ARTICLES.has(word.key) && next?.gap === 'hyphen' && next.capital
}

/**
 * The longest names of the gazetteer among a text's capitalised words, left to right, none overlapping. After a word like "in" or "hit", a name
 * that is not listed may be one that is, in another romanisation.
 */
export function findCandidates(words: readonly Word[], gazetteer: Gazetteer, lists: PlaceWords): Candidate[] {
  const found: Candidate[] = []
  for (let from = 0; from < words.length; from++) {
    if (!opensName(words, from)) continue
    const end = farEnd(words, from, lists.inner)
    const keys = words.slice(from, end).map((word) => word.key)
    const candidate = longest(words, from, end, keys, gazetteer) ?? alike(words, from, end, keys, gazetteer, lists)
    if (!candidate || (candidate.to - from === 1 && isPlainWord(words[from], lists))) continue
    if (candidate.to - from === 2 && isSide(words[from], words[from + 1], lists)) continue
    found.push(candidate)
    from = candidate.to - 1
  }
  return found
}

function longest(
  words: readonly Word[],
  from: number,
  end: number,
  keys: readonly string[],
  gazetteer: Gazetteer,
): Candidate | null {
  for (let to = end; to > from; to--) {
    if (!words[to - 1]?.capital) continue
    const count = to - from
    // "Queen Anne's County": the mark is part of the name, and "Prince George's County" is not Prince George County.
    if (count > 1 && words.slice(from, to - 1).some((word) => word.possessive)) {
      const marked = joinFolded(
        keys.map((key, at) => (words[from + at]?.possessive && at < count - 1 ? `${key}s` : key)),
        0,
        count,
      )
      const readings = gazetteer.find(marked)
      if (readings.length > 0) return { from, to, folded: marked, readings, alike: false }
    }
    const folded = joinFolded(keys, 0, count)
    const readings = gazetteer.find(folded)
    if (readings.length > 0) return { from, to, folded, readings, alike: false }
  }
  return null
}

function alike(
  words: readonly Word[],
  from: number,
  end: number,
  keys: readonly string[],
  gazetteer: Gazetteer,
  lists: PlaceWords,
): Candidate | null {
  const before = words[from - 1]
  const article = ARTICLES.has(keys[0] ?? '') && words[from + 1]?.gap === 'hyphen'
  const near =
    lists.locatives.has(before?.key ?? '') || lists.strikes.has(before?.key ?? '') || PLACING.has(before?.key ?? '')
  const located = near && words[from]?.gap === 'space'
  if (!located && !article) return null
  for (let to = Math.min(end, from + 3); to > from; to--) {
    if (!words[to - 1]?.capital) continue
    const folded = joinFolded(keys, 0, to - from)
    const readings = lists.common.has(folded) ? [] : gazetteer.findAlike(folded)
    if (readings.length > 0) return { from, to, folded, readings, alike: true }
  }
  return null
}

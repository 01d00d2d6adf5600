import type { DivisionKind, PlaceWords } from '#lexicon/places'
import { firstFrom } from '#util/sorted'
import { findPeople } from '../find-people.ts'
import { lineCases } from '../lines.ts'
import type { PlaceMention } from '../mention.ts'
import type { Word } from '../scan-words.ts'
import type { LocalSpot } from './spot.ts'

/** Words before a name that stand before hardly anything but places. */
const BEFORE = new Set(['in', 'near', 'outside', 'around', 'inside', 'throughout', 'towards', 'toward'])
const LONGEST = 3

interface Run {
  readonly from: number
  readonly to: number
}

/** The run of capitalised words that opens at `from`: "Wadi Halban", "Deir Sama". */
function runAt(words: readonly Word[], from: number, lists: PlaceWords): Run {
  let to = from + 1
  while (to < words.length && to - from < LONGEST && !words[to - 1]?.possessive) {
    const word = words[to]
    if (!word?.capital || (word.gap !== 'space' && word.gap !== 'hyphen')) break
    // "Halban Thursday"
    if (lists.notPlaces.has(word.key) || lists.functions.has(word.key)) break
    to++
  }
  return { from, to }
}

/** Marks before a dateline: "(TEXT)". */
const LABEL = /^(?:text|report|excerpts?|article|editorial|interview|summary)$/

/** What makes the run a place by the words around it, or null. A dateline is one in capitals that opens a line before a dash or bracket. */
function levelOf({ from, to }: Run, words: readonly Word[], lists: PlaceWords): DivisionKind | null {
  const first = words[from]
  const before = words[from - 1]
  const next = words[to]
  // "(TEXT) KORDA, 16 JAN (RADIO KORDA) --"
  if (LABEL.test(first?.key ?? '') && from + 1 === to) return null
  if (first?.gap === 'line' || (first?.gap === 'bracket' && LABEL.test(before?.key ?? ''))) {
    const line = words.slice(from, to).every((word) => word.upper)
    const dated = next?.gap === 'comma' && /^\d/.test(next.key)
    return line && (next?.gap === 'stop' || next?.gap === 'bracket' || dated) ? 'settlement' : null
  }
  // "Houthi-controlled areas"
  if (first?.opens || (next?.gap === 'hyphen' && !next.capital)) return null
  const kind = next?.gap === 'space' && !next.capital ? lists.divisions.get(next.key) : undefined
  if (kind === 'province' || (kind === 'settlement' && next?.key !== 'area')) return kind
  if (first?.gap !== 'space' || !before) return null
  if (before.key === 'of') return lists.divisionsOf.get(words[from - 2]?.key ?? '') ?? null
  const site = next?.gap === 'space' && (lists.sites.has(next.key) || lists.holders.has(next.key))
  return BEFORE.has(before.key) && !before.capital && !site ? 'settlement' : null
}

const keyOf = (words: readonly Word[], { from, to }: Run): string =>
  words
    .slice(from, to)
    .map((word) => word.key)
    .join(' ')

/**
 * Names of places that the gazetteer does not have, known by the words around one of their mentions ("near Halban", "the village of
 * Halban", "Halban province", a dateline), at all of their mentions. They have no point. `mentions` in order.
 */
export function findUnlisted(
  text: string,
  words: readonly Word[],
  mentions: readonly PlaceMention[],
  lists: PlaceWords,
): LocalSpot[] {
  const people = findPeople(words, lists)
  const lines = lineCases(text, words)
  const { byAdjective, byPeople } = lists.countries
  const isName = (word: Word): boolean =>
    word.capital &&
    !/^\d/.test(word.key) &&
    word.key.length > 1 &&
    !byAdjective.has(word.text) &&
    !byPeople.has(word.text) &&
    ![lists.functions, lists.common, lists.notPlaces, lists.titles, lists.directions, lists.firstNames, people].some(
      (list) => list.has(word.key),
    )
  const mentioned = (word: Word): boolean => {
    const mention = mentions[firstFrom(mentions.length, (at) => mentions[at]?.core.end ?? 0, word.end)]
    return mention !== undefined && mention.core.start <= word.start
  }
  const known = new Map<string, DivisionKind>()
  const runs: Run[] = []
  for (let from = 0; from < words.length; from++) {
    const word = words[from]
    if (!word || !isName(word) || mentioned(word)) continue
    const run = runAt(words, from, lists)
    const last = words[run.to - 1]
    from = run.to - 1
    if (!last || lists.organisations.has(last.key) || lists.carriers.has(last.key) || lists.sites.has(last.key))
      continue
    runs.push(run)
    const key = keyOf(words, run)
    // Title Case gives every word a capital: that shows no name.
    const level = lines[run.from] === 'title' ? null : levelOf(run, words, lists)
    if (level && !known.has(key)) known.set(key, level)
  }
  return runs.flatMap((run): LocalSpot[] => {
    const what = known.get(keyOf(words, run))
    const [first, last] = [words[run.from], words[run.to - 1]]
    if (!what || !first || !last) return []
    const anchor = anchorAt(run.to, words, mentions)
    const proper = { start: first.start, end: last.end }
    return [{ kind: 'local', what, name: nameOf(text.slice(first.start, last.end)), proper, anchor, ...proper }]
  })
}

/** How many words may stand between a village and the place it is said to be in or near. */
const ANCHOR_REACH = 4

/** "Kuyambana in Nigeria's Zamfara state", "Muwasi, near Khan Younis": the narrowest place said right behind a name, or null. */
function anchorAt(to: number, words: readonly Word[], mentions: readonly PlaceMention[]): PlaceMention | null {
  const next = words[to]
  const joined = next && (next.gap === 'comma' || ['in', 'near', 'outside'].includes(next.key))
  if (!joined || next.gap === 'stop' || next.gap === 'line') return null
  for (let at = to; at < to + ANCHOR_REACH; at++) {
    const word = words[at]
    if (!word || word.gap === 'stop' || word.gap === 'line') return null
    const mention = mentions[firstFrom(mentions.length, (index) => mentions[index]?.core.start ?? 0, word.start)]
    // "Nigeria's Zamfara state": what owns is wider than what is owned.
    if (mention?.core.start === word.start && !word.possessive) return mention
    if (word.gap === 'comma' && at > to) return null
  }
  return null
}

/** "KELDRA" of a dateline as others print it: "Keldra". */
const nameOf = (name: string): string =>
  name === name.toUpperCase()
    ? name.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : name

import type { PlaceWords } from '#lexicon/places'
import { firstFrom } from '#util/sorted'
import { lineCases } from '../lines.ts'
import type { PlaceMention } from '../mention.ts'
import type { Word } from '../scan-words.ts'
import type { LocalSpot } from './spot.ts'

/** "Ashera medical center", "Azot chemical plant": words that may stand between a site's name and its noun. */
const MODIFIERS = 2
/** "the Ekvator plant in the centre of Mykolaiv": how many words on its place may stand. */
const ANCHOR_REACH = 8

/** Whether the word is part of a name: a capital that an opening, an adjective of a country or a small word does not explain. */
function isProper(word: Word | undefined, lists: PlaceWords): boolean {
  if (!word?.capital || /^\d/.test(word.key)) return false
  if (word.opens && (lists.functions.has(word.key) || lists.common.has(word.key) || lists.sites.has(word.key)))
    return false
  // An adjective of a country or city that no list has: "Velandrian".
  if (/(?:ian|ese|ish)$/.test(word.key)) return false
  const { byAdjective, byPeople, byName } = lists.countries
  return !byAdjective.has(word.text) && !byPeople.has(word.text) && !byName.has(word.text)
}

function anchorOf(
  noun: number,
  first: number,
  words: readonly Word[],
  mentions: readonly PlaceMention[],
): PlaceMention | null {
  const before = words[first - 1]
  const owner = before?.possessive
    ? mentions[firstFrom(mentions.length, (at) => mentions[at]?.core.end ?? 0, before.end)]
    : undefined
  if (owner && owner.core.end === before?.end) return owner
  const end = words[noun]?.end ?? 0
  const behind = mentions[firstFrom(mentions.length, (at) => mentions[at]?.quote.start ?? 0, end)]
  if (!behind) return null
  for (let at = noun + 1; at <= noun + ANCHOR_REACH; at++) {
    const word = words[at]
    if (!word || word.gap === 'line' || word.gap === 'stop' || word.gap === 'bracket') return null
    if (word.start >= behind.quote.start) return behind
    if (at === noun + 1 && !['in', 'of', 'near', 'on', 'outside', 'at'].includes(word.key) && word.gap !== 'comma')
      return null
  }
  return null
}

/** "the Vostok plant in Poltava": a town that lies elsewhere than the site only lent it a name. */
function isNamesake(known: PlaceMention, anchor: PlaceMention | null): boolean {
  if (!anchor || anchor === known || known.place.kind === 'country') return false
  return known.place.division !== anchor.place.division || known.place.country !== anchor.place.country
}

/** Capitalised words that stand inside a sentence somewhere: their capital is no opening. */
const sureNames = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.filter((word) => word.capital && !word.opens).map((word) => word.text))

/** Named sites and districts that are in no gazetteer, each with the place said beside it. `mentions` in order. */
export function findLocalSpots(
  text: string,
  words: readonly Word[],
  mentions: readonly PlaceMention[],
  unlisted: readonly LocalSpot[],
  lists: PlaceWords,
): LocalSpot[] {
  const found: LocalSpot[] = []
  const sure = sureNames(words)
  const lines = lineCases(text, words)
  const taken = (word: Word | undefined): PlaceMention | undefined => {
    const mention = word && mentions[firstFrom(mentions.length, (at) => mentions[at]?.core.end ?? 0, word.end)]
    return mention && word && mention.core.start <= word.start ? mention : undefined
  }
  for (let noun = 1; noun < words.length; noun++) {
    const word = words[noun]
    if (word?.gap !== 'space' || lines[noun] !== 'prose') continue
    const district = lists.divisions.get(word.key) === 'district'
    if (!district && !lists.sites.has(word.key)) continue
    let end = noun
    for (let skipped = 0; !district && skipped < MODIFIERS && !isProper(words[end - 1], lists); skipped++) {
      const between = words[end - 1]
      if (
        !between ||
        between.capital ||
        between.gap !== 'space' ||
        lists.functions.has(between.key) ||
        between.possessive
      )
        break
      end--
    }
    let first = end
    while (
      first > 0 &&
      isProper(words[first - 1], lists) &&
      words[first]?.gap === 'space' &&
      !words[first - 1]?.possessive
    )
      first--
    // "Nineteen residential buildings": an opening capital is no name unless the word has it elsewhere.
    if (first < end && words[first]?.opens && !sure.has(words[first]?.text ?? '')) first++
    const open = words[first]
    const last = words[end - 1]
    if (first === end || !open || !last || words[end]?.gap !== 'space') continue
    const anchor = anchorOf(noun, first, words, mentions)
    const known = taken(open) ?? taken(last)
    // "Kharkiv hotel" is a hotel in Kharkiv; "Al-Shifa hospital" is one name in the gazetteer.
    // "the Halban neighborhood", "Tarvo's Halban section": a part of the town, whatever town elsewhere has its name.
    const before = words[first - 1]
    const quarter = lists.quarters.has(word.key) && (before?.key === 'the' || before?.possessive === true)
    const namesake = quarter ? known?.place.kind !== 'section' : known !== undefined && isNamesake(known, anchor)
    if (known && known.core.start <= open.start && last.end <= known.core.end && !namesake) continue
    const village = unlisted[firstFrom(unlisted.length, (at) => unlisted[at]?.end ?? 0, last.end)]
    if (village && village.start <= open.start) continue
    if (lists.titles.has(open.key) || lists.organisations.has(last.key)) continue
    const proper = { start: open.start, end: last.end }
    found.push({
      kind: 'local',
      what: district ? 'district' : 'site',
      start: open.start,
      end: word.end,
      // A plant may be a factory elsewhere; a street keeps its noun.
      name: text.slice(open.start, district || (word.capital && lists.streets.has(word.key)) ? word.end : last.end),
      proper,
      anchor,
    })
  }
  return found
}

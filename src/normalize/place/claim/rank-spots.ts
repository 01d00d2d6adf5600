import type { PlaceWords } from '#lexicon/places'
import { contains, type Span } from '#model/span'
import { firstFrom } from '#util/sorted'
import type { Word } from '../scan-words.ts'
import type { NamedSpot, Spot } from './spot.ts'

/** How exactly a spot says where: an event has the narrowest place its words give. */
const NARROWNESS: Readonly<Record<string, number>> = {
  site: 50,
  local: 48,
  section: 45,
  settlement: 40,
  district: 36,
  province: 30,
  region: 30,
  island: 30,
  river: 22,
  sea: 20,
  country: 10,
  continent: 2,
}
const BACK: Readonly<Record<string, number>> = {
  any: 42,
  settlement: 38,
  site: 27,
  district: 27,
  province: 29,
  country: 9,
}
/** A capital that nothing places: it may be where, if nothing else is. */
const ACTING_CAPITAL = 1
/** What each kind of unlisted place ranks as. */
const LOCAL_RANK: Readonly<Record<string, string>> = {
  site: 'local',
  district: 'local',
  settlement: 'settlement',
  province: 'province',
}
/** "a building": says no more than that it was somewhere. */
const VAGUE = 3
const LOCATED = new Set(['on', 'over', 'at', 'off', 'against', 'between', 'along', 'through'])
const TOWARDS = new Set(['of', 'to', 'from', 'entered', 'left', 'reached'])

/** Least rank at which a spot is where something happened, not merely named beside it. */
export const LEAST_RANK = 0
/** The same for what needs no place (aid, assessments): a capital there is a government. */
export const LEAST_RANK_ELSE = 5

/** Index of the first word that starts at or after `offset`. */
const wordAt = (words: readonly Word[], offset: number): number =>
  firstFrom(words.length, (at) => words[at]?.start ?? 0, offset)

/** The word before a spot's phrase, past articles, adjectives of countries and what a possessive hangs on; null at an opening. */
function leadWord(spot: Spot, words: readonly Word[], lists: PlaceWords): { word: Word; at: number } | null {
  let at = wordAt(words, spot.start)
  for (let steps = 0; steps < 6; steps++) {
    const here = words[at]
    const word = words[at - 1]
    if (!here || !word || here.gap === 'line' || here.gap === 'stop' || here.gap === 'bracket') return null
    const passes =
      ['the', 'a', 'an', 'its', 'and', 'or', 'city', 'town', 'village', 'region', 'province', 'of'].includes(
        word.key,
      ) ||
      lists.directions.has(word.key) ||
      lists.countries.byAdjective.has(word.text) ||
      word.possessive ||
      (word.capital && here.gap === 'comma')
    if (word.key === 'of' && !lists.divisionsOf.has(words[at - 2]?.key ?? '')) return { word, at: at - 1 }
    if (!passes) return { word, at: at - 1 }
    at--
  }
  return null
}

/** Index of the "from" that a spot hangs on, itself or through a name before it ("from Cape Chauda in Crimea"); -1 when there is none. */
function fromBefore(spot: Spot, words: readonly Word[], lists: PlaceWords): number {
  const lead = leadWord(spot, words, lists)
  if (!lead || lead.word.key === 'from') return lead?.at ?? -1
  if (lead.word.key !== 'in') return -1
  let at = lead.at - 1
  while (words[at]?.capital && words[at + 1]?.gap === 'space') at--
  return at < lead.at - 1 && words[at]?.key === 'from' ? at : -1
}

/**
 * Whether something came from the spot: "fired from Belgorod", "launched from Cape Chauda". Not "abducted from Chibok": that
 * happened there.
 */
export function isOrigin(spot: Spot, words: readonly Word[], lists: PlaceWords): boolean {
  const from = fromBefore(spot, words, lists)
  if (from < 0) return false
  for (let at = from - 1; at >= 0 && at >= from - 6; at--) {
    const word = words[at]
    if (!word || words[at + 1]?.gap === 'stop' || words[at + 1]?.gap === 'line') return true
    if (lists.takenFrom.has(word.key)) return false
  }
  return true
}

/** Whether the words name a government by its capital, or a country as one who acts or owns: not where anything happened. */
function isActing(
  { mention }: NamedSpot,
  { placed, located, behind }: { readonly placed: boolean; readonly located: boolean; readonly behind: boolean },
  words: readonly Word[],
  lists: PlaceWords,
): boolean {
  const { use, place, core } = mention
  if (use === 'speaker' || use === 'joined' || use === 'organisation') return true
  if (use === 'holder' && !located) return true
  const owner = words[wordAt(words, core.end) - 1]?.possessive === true
  const wide = place.kind === 'country' || place.kind === 'continent'
  const capital = lists.countries.byCapital.has(core.text)
  // "Kiev's war effort", "on Ukraine's side"
  if (owner && (wide || capital)) return !(behind && placed && wide && words[wordAt(words, core.end)]?.capital)
  return wide && !placed
}

/**
 * How well a spot says where the event with `trigger` happened; above LEAST_RANK or not at all. Narrow places before wide ones, after a
 * word like "in" or as the object of a strike before others; origins of fire, homes of troops and speaking capitals never.
 */
export function rankOf(spot: Spot, trigger: Span, words: readonly Word[], lists: PlaceWords): number {
  if (isOrigin(spot, words, lists)) return -1
  const lead = leadWord(spot, words, lists)
  const key = lead?.word.key ?? ''
  const located = lists.locatives.has(key) || LOCATED.has(key)
  const struck = lead !== null && (lists.strikes.has(key) || contains(trigger, lead.word))
  const behind = spot.start >= trigger.start
  const bonus = (located || struck ? 20 : 0) + (behind ? 1 : 0)
  if (spot.kind === 'back') return spot.vague ? VAGUE : (BACK[spot.to] ?? 0) + bonus
  if (spot.kind === 'local') return (NARROWNESS[LOCAL_RANK[spot.what] ?? ''] ?? 0) + bonus
  const placed = located || struck || TOWARDS.has(key)
  if (isActing(spot, { placed, located: located || struck, behind }, words, lists)) return -1
  const { place, core } = spot.mention
  // "Paris supports Kyiv": a capital that nothing places is its government.
  if (!placed && lists.countries.byCapital.has(core.text)) return ACTING_CAPITAL
  return (NARROWNESS[place.kind] ?? 0) + bonus
}

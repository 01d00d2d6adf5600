import type { PlaceWords } from '#lexicon/places'
import { contains, type Span } from '#model/span'
import type { Word } from '../scan-words.ts'
import { isActing } from './is-acting.ts'
import { isOrigin } from './is-origin.ts'
import { leadWord } from './lead-word.ts'
import type { Spot } from './spot.ts'

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

/**
 * How well a spot says where the event with `trigger` happened; above LEAST_RANK or not at all. Narrow places before wide ones, after a
 * word like "in" or as the object of a strike before others; origins of fire, homes of troops and speaking capitals never.
 */
export function rankOf(spot: Spot, trigger: Span, words: readonly Word[], lists: PlaceWords): number {
  if (isOrigin(spot, words, lists)) return -1
  const lead = leadWord(spot, words, lists)
  const key = lead?.word.key ?? ''
  const located = lists.locatives.has(key) || LOCATED.has(key)
  const behind = spot.start >= trigger.start
  // "wracked Turkey", "rattled Kyiv": behind the event's trigger a verb in the past has the place as its object.
  const verb = behind && lead !== null && !lead.word.capital && /[^e]ed$/.test(key)
  const struck = lead !== null && (verb || lists.strikes.has(key) || contains(trigger, lead.word))
  const bonus = (located || struck ? 20 : 0) + (behind ? 1 : 0)
  if (spot.kind === 'back') return spot.vague ? VAGUE : (BACK[spot.to] ?? 0) + bonus
  if (spot.kind === 'local') return (NARROWNESS[LOCAL_RANK[spot.what] ?? ''] ?? 0) + bonus
  const placed = located || struck || TOWARDS.has(key)
  if (isActing(spot, { located: located || struck, placed, behind }, words, lists)) return -1
  const { place, core } = spot.mention
  // "Paris supports Kyiv": a capital that nothing places is its government.
  if (!placed && lists.countries.byCapital.has(core.text)) return ACTING_CAPITAL
  return (NARROWNESS[place.kind] ?? 0) + bonus
}

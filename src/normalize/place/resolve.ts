import type { Place } from '#lexicon/gazetteer'
import type { Candidate } from './find-candidates.ts'
import type { Level } from './level.ts'
import type { RankedPlace } from './mention.ts'
import { type NameReadings, NO_PULLS, pullsOf, sharesOf } from './pull.ts'
import { liesIn, MOST_READINGS, type Scene } from './scene.ts'

/** A candidate that was taken for a place, on its way to a reading. */
export interface Named {
  readonly candidate: Candidate
  readonly level: Level | null
  /** Index, among the named, of the one that stands after it behind a comma and holds it: "Paris, Texas". */
  readonly within: number | null
  /** Whether it holds the one before its comma: then it is a country or a division. */
  readonly holds: boolean
}

const ROUNDS = 3

/** What a seat adds to its inhabitants: of a district, of a province, of a country (Washington, D.C. is no large town). */
const RANK_WORTH = [0, 0.1, 0.9, 2.5] as const

/** Powers of ten of inhabitants that a reading is worth before the report's other places are looked at. Own figures, tried on LGL and GeoVirus. */
function worth(place: Place, use: string, level: Level | null, holds: boolean): number {
  const size = Math.log10(place.population + 10)
  const asked = level?.kind ?? null
  const less = (use === 'other' ? 0.7 : 0) + (use === 'base' ? 1.5 : 0)
  switch (place.kind) {
    case 'country':
      return asked && asked !== 'settlement' ? 4 : 10
    case 'continent':
      return 8
    case 'province':
      return (
        (asked === 'province' || holds ? size + 4 : asked ? size - 5 : size + 0.5) - (asked === 'province' ? 0 : less)
      )
    case 'district':
      return (asked === 'district' ? size + 4 : asked ? size - 6 : size - 1) - (asked === 'district' ? 0 : less)
    case 'settlement':
      return size - less + (asked === 'settlement' ? 2 : 0)
    case 'section':
      return size - less - 1
    // "the Red Sea" is not the Sudanese state of that name, unless a word says so.
    case 'sea':
    case 'river':
      return asked ? 4 : 9
    default:
      return 6.5 - less + (asked === 'province' && place.kind === 'region' ? 3 : 0)
  }
}

/** What it adds that a place bears the very name: "St. Louis" is no Saint-Louis, "Philadelphia" not what Amman once was called. Own figure. */
const SPELLED_WORTH = 0.7

/** A name as it is spelled, without case and marks; "St." and "Saint" are two. */
const spelled = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')

interface Reading {
  readonly place: Place
  /** The place's name is spelled as the text has it. */
  readonly own: boolean
  readonly worth: number
}

function readingsOf(named: Named, all: readonly Named[], scene: Scene): Reading[] {
  const outer = named.within === null ? undefined : all[named.within]?.candidate
  const { from, to } = named.candidate
  const written = spelled(
    scene.words
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  ).trim()
  const read = named.candidate.readings.slice(0, MOST_READINGS).map((reading): Reading => {
    const place = scene.place(reading.record)
    const single: Candidate = { ...named.candidate, readings: [reading] }
    const inside = outer !== undefined && liesIn(single, outer, scene)
    const short = reading.use === 'short' && !named.holds
    const own = place.kind !== 'country' && spelled(place.name).trim() === written
    const more = (own ? SPELLED_WORTH : 0) + (inside ? 6 : 0) - (short ? 5 : 0)
    return { place, own, worth: worth(place, reading.use, named.level, named.holds) + more }
  })
  return read.map((reading) => ({ ...reading, worth: reading.worth + seatWorth(reading, read, named) }))
}

/** Whether a place is spelled otherwise and another, as large, is spelled just so: Amman to "Philadelphia", Senegal's Saint-Louis to "St. Louis". */
const hasRival = ({ place, own }: Reading, read: readonly Reading[]): boolean =>
  !own &&
  read.some((other) => other.own && other.place.kind === 'settlement' && other.place.population >= place.population)

/** What being a seat is worth to a settlement: of a district, a province, a country; more where it gave its province its name. */
function seatWorth(reading: Reading, read: readonly Reading[], named: Named): number {
  const { place } = reading
  if (place.kind !== 'settlement' || hasRival(reading, read)) return 0
  return (RANK_WORTH[place.rank] ?? 0) + seatBonus(reading, read, named)
}

/** A town that gave its province its name is what the bare name means: "Idlib", "Mykolaiv". Not where the name holds another place. */
function seatBonus({ place }: Reading, read: readonly Reading[], named: Named): number {
  if (place.rank < 2 || named.level || named.holds) return 0
  const province = read.find((other) => other.place.kind === 'province' && other.place.division === place.division)
  return province ? Math.max(0, province.worth + 0.5 - Math.log10(place.population + 10)) : 0
}

/**
 * Reads the names of one text together: the reading that makes them agree wins (containment, the countries and divisions that
 * others lie in), and inhabitants decide where nothing else does. One name has one reading in a text, unless words beside it say otherwise.
 * `hints`: votes for countries from elsewhere in the text, such as its adjectives ("Ukrainian").
 */
export function resolve(named: readonly Named[], scene: Scene, hints: ReadonlyMap<string, number>): RankedPlace[][] {
  const groups = new Map<string, NameReadings>()
  const keyOf = (each: Named): string =>
    `${each.candidate.folded}/${each.level?.kind ?? ''}/${each.holds ? 'holds' : ''}`
  for (const each of named) {
    const key = keyOf(each)
    // The mention that says where it lies decides for all of its name.
    if (groups.has(key) && each.within === null) continue
    groups.set(key, { readings: readingsOf(each, named, scene), shares: [] })
  }
  const all = [...groups.values()]
  let pulls = NO_PULLS
  for (let round = 0; round <= ROUNDS; round++) {
    for (const group of all) group.shares = sharesOf(group, pulls)
    pulls = pullsOf(all, hints)
  }
  return named.map((each) => {
    const group = groups.get(keyOf(each))
    const ranked = (group?.readings ?? []).map(({ place }, at) => ({ place, score: group?.shares[at] ?? 0 }))
    return ranked.sort((a, b) => b.score - a.score || a.place.record - b.place.record)
  })
}

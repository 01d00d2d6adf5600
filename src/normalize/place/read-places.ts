import type { Gazetteer } from '#lexicon/gazetteer'
import type { PlaceWords } from '#lexicon/places'
import { createQuote } from '#model/span'
import { evidenceOf } from './evidence.ts'
import { type Candidate, findCandidates } from './find-candidates.ts'
import { findDemonyms } from './find-demonyms.ts'
import { findPeople } from './find-people.ts'
import { levelOf } from './level.ts'
import { lineCases } from './lines.ts'
import type { PlaceMention } from './mention.ts'
import { type Named, resolve } from './resolve.ts'
import { scanWords, type Word } from './scan-words.ts'
import { liesIn, positions, remembered, type Scene } from './scene.ts'
import { useOf } from './use.ts'

/** Votes of a text's adjectives for their countries: "Ukrainian" speaks for Ukraine, less than a name does. */
const ADJECTIVE_VOTE = 0.5

/** What each word that only one country uses ("sheriff") says for it, and all such words at most. */
const COUNTRY_WORD_VOTE = 0.5
const COUNTRY_WORD_VOTES = 1

/** Votes for countries by other words than names of places: adjectives, and words that only one country's services use. */
function hintsOf(words: readonly Word[], lists: PlaceWords): ReadonlyMap<string, number> {
  const hints = new Map<string, number>()
  for (const key of new Set(words.map((word) => word.key))) {
    const country = lists.countryWords.get(key)
    if (country) hints.set(country, Math.min(COUNTRY_WORD_VOTES, (hints.get(country) ?? 0) + COUNTRY_WORD_VOTE))
  }
  for (const { country } of findDemonyms(words, lists)) hints.set(country, (hints.get(country) ?? 0) + ADJECTIVE_VOTE)
  return hints
}

/** Countries that a text names in one word, or names the people of. */
function spokenOf(words: readonly Word[], lists: PlaceWords): ReadonlySet<string> {
  const { byName } = lists.countries
  const named = words.flatMap((word) => (word.capital ? (byName.get(word.text) ?? []) : []))
  return new Set([...named, ...findDemonyms(words, lists).map(({ country }) => country)])
}

/** What is known of a text before its names are judged. */
export function sceneOf(text: string, gazetteer: Gazetteer, lists: PlaceWords): Scene {
  const words = scanWords(text, lists)
  const candidates = findCandidates(words, gazetteer, lists)
  const repeats = new Map<string, number>()
  for (const { folded } of candidates) repeats.set(folded, (repeats.get(folded) ?? 0) + 1)
  return {
    words,
    lines: lineCases(text, words),
    candidates,
    candidateAt: positions(candidates, words.length),
    people: findPeople(words, lists),
    lists,
    place: remembered(gazetteer),
    repeats,
    spoken: spokenOf(words, lists),
  }
}

/** Log odds that the candidate at `at` is a place. */
function oddsOf(at: number, scene: Scene): number {
  return evidenceOf(at, scene).reduce((sum, name) => sum + (scene.lists.evidence.get(name) ?? 0), 0)
}

/** Inhabitants from which on a single word in a paragraph of capitals is taken for a place: below, "AT DAWN" and "THE BRIDGE" are towns, too. */
const KNOWN_IN_CAPITALS = 50_000

function isLostInCapitals({ from, to, readings }: Candidate, scene: Scene): boolean {
  if (scene.lines[from] !== 'upper' || to - from > 1) return false
  const key = scene.words[from]?.key ?? ''
  if (scene.lists.sites.has(key) || scene.lists.common.has(key)) return true
  return readings.every(({ record }) => {
    const place = scene.place(record)
    return (
      (place.kind === 'settlement' || place.kind === 'section') &&
      place.rank < 2 &&
      place.population < KNOWN_IN_CAPITALS
    )
  })
}

function nameAll(accepted: readonly Candidate[], scene: Scene): Named[] {
  const besides = (first: Candidate | undefined, second: Candidate | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    first.to === second.from &&
    scene.words[second.from]?.gap === 'comma' &&
    liesIn(first, second, scene)
  return accepted.map((candidate, at) => ({
    candidate,
    level: levelOf(candidate, scene),
    within: besides(candidate, accepted[at + 1]) ? at + 1 : null,
    holds: besides(accepted[at - 1], candidate),
  }))
}

/**
 * The places that a text names, in order, each with its readings: people, teams, newspapers and ministries named after places are
 * left out. `text` may be of any length; offsets are UTF-16 units. Needs no parse, so it works alone.
 */
export function readPlaces(text: string, gazetteer: Gazetteer, lists: PlaceWords): PlaceMention[] {
  const scene = sceneOf(text, gazetteer, lists)
  const { words } = scene
  const accepted = scene.candidates.filter(
    (candidate, at) => oddsOf(at, scene) > 0 && !isLostInCapitals(candidate, scene),
  )
  const named = nameAll(accepted, scene)
  return resolve(named, scene, hintsOf(words, lists)).flatMap((ranked, at): PlaceMention[] => {
    const each = named[at]
    const best = ranked[0]
    if (!each || !best) return []
    const { candidate, level } = each
    const from = words[candidate.from]
    const to = words[candidate.to - 1]
    if (!from || !to) return []
    const kindWord = level?.after ? words[candidate.to] : undefined
    const partWord = words[candidate.from - 1]
    const part = partWord && from.gap === 'space' && lists.directions.has(partWord.key) ? partWord : null
    const start = part ?? from
    const end = kindWord ?? to
    const first = candidate.from - (part ? 1 : 0) - (level?.before ?? 0)
    const before = words[words[first - 1]?.key === 'the' ? first - 2 : first - 1]
    return [
      {
        quote: createQuote(text, start.start, end.end),
        core: createQuote(text, from.start, kindWord?.capital ? kindWord.end : to.end),
        use: useOf(candidate, scene),
        place: best.place,
        ranked,
        level: level?.kind ?? null,
        part: part?.key ?? null,
        preposition: before && words[first]?.gap === 'space' ? before.key : null,
      },
    ]
  })
}

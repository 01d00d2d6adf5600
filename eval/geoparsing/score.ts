import type { Gazetteer } from '#lexicon/gazetteer'
import type { PlaceWords } from '#lexicon/places'
import { foldName } from '#util/fold'
import { findDemonyms } from '../../src/normalize/place/find-demonyms.ts'
import type { PlaceMention } from '../../src/normalize/place/mention.ts'
import { readPlaces } from '../../src/normalize/place/read-places.ts'
import { scanWords } from '../../src/normalize/place/scan-words.ts'
import type { Corpus, GoldPlace } from './corpus.ts'

/** One tag of ours: a mention, or an adjective where the corpus marks those. */
interface Tag {
  readonly start: number
  readonly end: number
  readonly mention: PlaceMention | null
}

export interface GeoparsingScore {
  readonly corpus: string
  readonly gold: number
  readonly tagged: number
  /** Same offsets; and, looser, offsets that overlap. */
  readonly exact: number
  readonly overlapping: number
  /** Kilometres from the gold point, of settlements and smaller that were tagged exactly. */
  readonly errors: readonly number[]
  /** Of countries and provinces tagged exactly: how many, and how many are the right entity. */
  readonly wide: number
  readonly wideRight: number
  readonly words: number
  readonly seconds: number
  readonly wrong: readonly string[]
}

const RADIAN = Math.PI / 180

/** Great-circle distance in kilometres (haversine, mean Earth radius 6371 km). */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const h =
    Math.sin(((b.lat - a.lat) * RADIAN) / 2) ** 2 +
    Math.cos(a.lat * RADIAN) * Math.cos(b.lat * RADIAN) * Math.sin(((b.lon - a.lon) * RADIAN) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}

const WIDE = new Set(['country', 'province', 'continent', 'region', 'sea', 'river'])

/** Whether the gold place is one whose point is a convention: by its feature code, else by what the gazetteer knows under its name. */
function isWide(gold: GoldPlace, text: string, gazetteer: Gazetteer): boolean {
  if (gold.code) return /^(?:PCL|ADM1|CONT|RGN|ZN|SEA|OCN|STM|AREA)/.test(gold.code)
  const [first] = gazetteer.find(foldName(gold.entity ?? text.slice(gold.start, gold.end)))
  return first !== undefined && WIDE.has(gazetteer.place(first.record).kind)
}

/** The same country or province: the corpus's name leads to our record, or our point lies within 300 km (names differ, points hardly). */
function isSame(gold: GoldPlace, mention: PlaceMention, gazetteer: Gazetteer): boolean {
  const named =
    gold.entity !== null &&
    gazetteer.find(foldName(gold.entity)).some((reading) => reading.record === mention.place.record)
  return (
    named ||
    (WIDE.has(mention.place.kind) &&
      gold.lat !== null &&
      gold.lon !== null &&
      kilometres({ lat: gold.lat, lon: gold.lon }, mention.place) < 300)
  )
}

function tagsOf(text: string, adjectives: boolean, gazetteer: Gazetteer, lists: PlaceWords): Tag[] {
  const mentions = readPlaces(text, gazetteer, lists)
  const tags: Tag[] = mentions.map((mention) => ({ start: mention.core.start, end: mention.core.end, mention }))
  if (!adjectives) return tags
  const words = scanWords(text, lists)
  for (const demonym of findDemonyms(words, lists)) {
    const [start, end] = [words[demonym.from]?.start ?? 0, words[demonym.to - 1]?.end ?? 0]
    if (!tags.some((tag) => tag.start < end && start < tag.end)) tags.push({ start, end, mention: null })
  }
  return tags
}

/** Scores our reader on one corpus, as the Pragmatic Guide to Geoparsing Evaluation does: tags by offsets, then points of what was tagged. */
export function scoreCorpus(corpus: Corpus, gazetteer: Gazetteer, lists: PlaceWords): GeoparsingScore {
  const tally = { gold: 0, tagged: 0, exact: 0, overlapping: 0, wide: 0, wideRight: 0, words: 0, seconds: 0 }
  const errors: number[] = []
  const wrong: string[] = []
  for (const { text, places } of corpus.texts) {
    const started = performance.now()
    const tags = tagsOf(text, corpus.adjectives, gazetteer, lists)
    tally.seconds += (performance.now() - started) / 1000
    tally.words += text.split(/\s+/).length
    tally.gold += places.length
    tally.tagged += tags.length
    const around = (from: number, to: number): string =>
      text.slice(Math.max(0, from - 40), to + 40).replaceAll('\n', ' ')
    for (const gold of places) {
      const tag = tags.find((each) => each.start === gold.start && each.end === gold.end)
      if (tags.some((each) => each.start < gold.end && gold.start < each.end)) tally.overlapping++
      if (!tag) {
        wrong.push(`missed\t${text.slice(gold.start, gold.end)}\t${around(gold.start, gold.end)}`)
        continue
      }
      tally.exact++
      if (!tag.mention || gold.lat === null || gold.lon === null) continue
      if (isWide(gold, text, gazetteer)) {
        tally.wide++
        if (isSame(gold, tag.mention, gazetteer)) tally.wideRight++
        else
          wrong.push(
            `entity\t${tag.mention.core.text}\t${tag.mention.place.name} ${tag.mention.place.kind} for ${gold.entity}`,
          )
      } else {
        const far = kilometres({ lat: gold.lat, lon: gold.lon }, tag.mention.place)
        errors.push(far)
        const { name, admin1, country } = tag.mention.place
        if (far > 161)
          wrong.push(
            `far\t${tag.mention.core.text}\t${Math.round(far)} km: ${name}, ${admin1}, ${country} for ${gold.entity} ${gold.lat},${gold.lon}`,
          )
      }
    }
    for (const tag of tags) {
      if (!places.some((gold) => tag.start === gold.start && tag.end === gold.end))
        wrong.push(`spurious\t${text.slice(tag.start, tag.end)}\t${around(tag.start, tag.end)}`)
    }
  }
  return { corpus: corpus.name, ...tally, errors, wrong }
}

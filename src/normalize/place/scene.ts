import type { Gazetteer, Place } from '#lexicon/gazetteer'
import type { PlaceWords } from '#lexicon/places'
import type { Candidate } from './find-candidates.ts'
import type { LineCase } from './lines.ts'
import type { Word } from './scan-words.ts'

/** All that the evidence for one candidate may look at. */
export interface Scene {
  readonly words: readonly Word[]
  readonly lines: readonly LineCase[]
  readonly candidates: readonly Candidate[]
  /** Per word, the index of the candidate it is in, or -1. */
  readonly candidateAt: Int32Array
  readonly people: ReadonlySet<string>
  readonly lists: PlaceWords
  /** A place of the gazetteer, made once a text. */
  readonly place: (record: number) => Place
  /** Countries that the text names, or names the people of. */
  readonly spoken: ReadonlySet<string>
  /** How often each folded name stands in the text. */
  readonly repeats: ReadonlyMap<string, number>
}

/** Which candidate each word is in. */
export function positions(candidates: readonly Candidate[], words: number): Int32Array {
  const at = new Int32Array(words).fill(-1)
  candidates.forEach((candidate, index) => {
    at.fill(index, candidate.from, candidate.to)
  })
  return at
}

/** `gazetteer.place`, each made once. */
export function remembered(gazetteer: Gazetteer): (record: number) => Place {
  const known = new Map<number, Place>()
  return (record) => {
    const place = known.get(record) ?? gazetteer.place(record)
    known.set(record, place)
    return place
  }
}

/** More readings than this of one name are villages that no report means without saying where. */
export const MOST_READINGS = 40

/** Whether some reading of `inner` lies in some reading of `outer`: "Paris" and "Texas", "Idlib" and "Syria". */
export function liesIn(inner: Candidate, outer: Candidate, scene: Scene): boolean {
  const places = inner.readings.slice(0, MOST_READINGS).map((reading) => scene.place(reading.record))
  return outer.readings.slice(0, MOST_READINGS).some((reading) => {
    const around = scene.place(reading.record)
    if (around.kind === 'country')
      return places.some((place) => place.country === around.country && place.kind !== 'country')
    if (around.kind === 'province')
      return places.some((place) => place.division === around.division && place.record !== around.record)
    if (around.kind === 'region')
      return places.some((place) => place.country !== null && place.country === around.country)
    return false
  })
}

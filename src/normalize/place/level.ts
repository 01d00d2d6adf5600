import type { DivisionKind } from '#lexicon/places'
import type { Candidate } from './find-candidates.ts'
import type { Scene } from './scene.ts'

export interface Level {
  readonly kind: DivisionKind
  /** Words before the name that say so, and after it: "city of" is 2 before, "oblast" is 1 after. */
  readonly before: number
  readonly after: number
}

/** What the words beside a name call it: "Kharkiv oblast", "the city of Kharkiv", "Mykolaiv and Odesa regions". Null when they say nothing. */
export function levelOf(candidate: Candidate, scene: Scene): Level | null {
  const { words, lists } = scene
  const next = words[candidate.to]
  const kind = next?.gap === 'space' && !words[candidate.to - 1]?.possessive ? lists.divisions.get(next.key) : undefined
  if (next && kind && !(kind === 'settlement' && isSomewhereIn(candidate, next.key, scene)))
    return { kind, before: 0, after: 1 }
  const of = words[candidate.from - 1]
  const word = words[candidate.from - 2]
  if (of?.key === 'of' && of.gap === 'space' && word && words[candidate.from]?.gap === 'space') {
    const called = lists.divisionsOf.get(word.key)
    const proper = words[candidate.from - 3]
    // "the Dniprovskyi district of Kherson" does not call Kherson a district.
    if (called && !(proper?.capital && !proper.opens && word.gap === 'space'))
      return { kind: called, before: 2, after: 0 }
  }
  const shared = sharedLevel(candidate, scene)
  return shared ? { kind: shared, before: 0, after: 0 } : null
}

const SMALL = new Set(['town', 'village', 'suburb', 'suburbs', 'area'])

/** "a Florida town": some town in what only a country or province is called; not "Kharkiv city", whose seat has its name. */
function isSomewhereIn({ readings }: Candidate, noun: string, scene: Scene): boolean {
  if (!SMALL.has(noun)) return false
  const places = readings.map((reading) => scene.place(reading.record))
  const wide = places.filter(({ kind }) => kind === 'country' || kind === 'province')
  return (
    wide.length > 0 &&
    !wide.some(({ division, country }) =>
      places.some(
        (each) =>
          each.kind === 'settlement' &&
          each.rank >= 2 &&
          each.country === country &&
          (division === null || each.division === division),
      ),
    )
  )
}

/** "over Odesa, Mykolaiv and Dnipropetrovsk oblasts": the plural at the end is of all of them. */
function sharedLevel(candidate: Candidate, scene: Scene): DivisionKind | null {
  const { words, lists } = scene
  for (let i = candidate.to; i < words.length && i < candidate.to + 12; i++) {
    const word = words[i]
    if (!word || word.gap === 'stop' || word.gap === 'line' || word.gap === 'bracket') return null
    const kind = lists.divisions.get(word.key)
    if (kind && /[^s]s$/.test(word.key) && i > candidate.to) return kind
    if (word.key !== 'and' && (scene.candidateAt[i] ?? -1) < 0) return null
  }
  return null
}

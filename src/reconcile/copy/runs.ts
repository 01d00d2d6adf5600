import { SHINGLE_WORDS, shinglesOf } from './shingles.ts'
import { WORD, type Words } from './words.ts'

/** Words in a row that stand in both texts: from which word on in each, and how many. */
export interface Run {
  readonly here: number
  readonly there: number
  readonly length: number
}

/** Three words in a row count where they stand beside a longer passage: copies with words replaced are left with such crumbs. */
const CRUMB_WORDS = 3
/** Words between a crumb and its passage, and how far the two may have shifted against each other. */
const REACH = 15
const SHIFT = 8
/** Places of one phrase that are looked at: a phrase that a text repeats more often says little. */
const MOST_PLACES = 4

function placesOf(shingles: Uint32Array): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let at = 0; at < shingles.length; at += 1) {
    const known = places.get(shingles[at] as number)
    if (known === undefined) places.set(shingles[at] as number, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return places
}

const weightOf = ({ weights }: Words, from: number, length: number): number => {
  let weight = 0
  for (let at = from; at < from + length; at += 1) weight += weights[at] as number
  return weight
}

/** The longest runs of `a` in `b`, left to right, each word of `a` in one at most. */
function longestRuns(a: Words, b: Words): Run[] {
  const places = placesOf(shinglesOf(b, CRUMB_WORDS))
  const shingles = shinglesOf(a, CRUMB_WORDS)
  const runs: Run[] = []
  let expected = 0
  for (let here = 0; here < shingles.length; here += 1) {
    let best: Run | null = null
    for (const there of places.get(shingles[here] as number) ?? []) {
      let length = 0
      while (
        here + length < a.count &&
        there + length < b.count &&
        a.hashes[here + length] === b.hashes[there + length]
      )
        length += 1
      if (length === 0) continue
      const closer = best === null || Math.abs(there - expected) < Math.abs(best.there - expected)
      if (best === null || length > best.length || (length === best.length && closer)) best = { here, there, length }
    }
    if (best === null) continue
    runs.push(best)
    expected = best.there + best.length
    here += best.length - 1
  }
  return runs
}

const isBeside = (before: Run, after: Run): boolean => {
  const [gap, other] = [after.here - before.here - before.length, after.there - before.there - before.length]
  return gap <= REACH && other >= 0 && other <= REACH && Math.abs(gap - other) <= SHIFT
}

/** The words that two texts share in passages of five in a row and more, and the crumbs beside these, in the order of `a`. */
export function runsOf(a: Words, b: Words): Run[] {
  const runs = longestRuns(a, b)
  const kept = runs.map((run) => weightOf(a, run.here, run.length) >= SHINGLE_WORDS * WORD)
  for (let at = 1; at < runs.length; at += 1)
    if (!kept[at] && kept[at - 1] && isBeside(runs[at - 1] as Run, runs[at] as Run)) kept[at] = true
  for (let at = runs.length - 2; at >= 0; at -= 1)
    if (!kept[at] && kept[at + 1] && isBeside(runs[at] as Run, runs[at + 1] as Run)) kept[at] = true
  return runs.filter((_, at) => kept[at])
}

import type { Run } from './runs.ts'
import type { Words } from './words.ts'

/** Words between two passages that can be one slot of a template. */
const SLOT = 10
/** And words in front of the first, if it is one: a page's menu is none. */
const FIRST_SLOT = 3

const SENTENCE_START = /(?:^|[.!?:…“"«„([\n])\s*$/u

/** Whether a word is a figure, or a name by its capital within a sentence. */
function isFact(text: string, { starts, ends }: Words, at: number): boolean {
  const start = starts[at] as number
  const word = text.slice(start, ends[at])
  if (/\p{N}/u.test(word)) return true
  return /^\p{Lu}/u.test(word) && !SENTENCE_START.test(text.slice(Math.max(0, start - 4), start))
}

/**
 * The share of facts that differ where two texts run alike: of "Air raid alert in Velm oblast" and "Air raid alert in Tarn oblast" it is 1. A fact is
 * a figure or a name; it differs when another fact stands in its place, between passages that the texts share. 0 where nothing differs.
 */
export function differingFacts(
  runs: readonly Run[],
  a: { text: string; words: Words },
  b: { text: string; words: Words },
): number {
  let [same, different] = [0, 0]
  const facts = (side: { text: string; words: Words }, from: number, to: number): number[] => {
    const found: number[] = []
    for (let at = from; at < to; at += 1) if (isFact(side.text, side.words, at)) found.push(at)
    return found
  }
  let before: Run | null = null
  for (const run of runs) {
    same += facts(a, run.here, run.here + run.length).length
    const [here, there] = before ? [before.here + before.length, before.there + before.length] : [0, 0]
    const [gap, other] = [run.here - here, run.there - there]
    if ((before || Math.max(gap, other) <= FIRST_SLOT) && gap > 0 && other > 0 && gap <= SLOT && other <= SLOT)
      different += Math.min(facts(a, here, run.here).length, facts(b, there, run.there).length)
    before = run
  }
  return different === 0 ? 0 : different / (different + same)
}

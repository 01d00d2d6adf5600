import { differingFacts } from './facts.ts'
import { type Measured, measure } from './measure.ts'
import { type Run, runsOf } from './runs.ts'
import type { Side } from './side.ts'

/** What two texts share. */
export interface Shared {
  /** Share of all words of each that stand in the other. */
  readonly here: number
  readonly there: number
  readonly runs: readonly Run[]
}

/** Share of the shorter telling that must stand in the other. */
const COPIED = 0.35
/** And less must where both open with it: a page's boilerplate that nothing tells from the telling stands behind it. */
const COPIED_OPENING = 0.15
const FEWEST_FROM_OPENING = 50
/** Of short tellings more must: a few phrases are soon half of them. */
const COPIED_OF_SHORT = 0.65
const SHORT = 40
/** Words of a telling that must be shared. */
const FEWEST = 15
/** An outlet's own later version need not be found by its words; its pages are alike. */
const STORY_OF_OUTLET = 30
/** A text below this length, in words, is a copy only within so many days: notices of a site come again for years. */
const BRIEF = 80
const BRIEF_DAYS = 14
/** Words of a text that is mostly quotation, when both are alike as a whole. */
const FEWEST_ALIKE = 25
/** Share of names and figures that differ where the texts run alike: a form filled in twice. */
const FILLED_IN = 0.34

/** Whether two tellings hold enough of each other, by what is counted of them. */
function holdsEnough(a: Measured, b: Measured): boolean {
  const [shorter, longer] = a.counted <= b.counted ? [a, b] : [b, a]
  if (shorter.counted < FEWEST) return false
  const share = Math.max(shorter.shared / shorter.counted, longer.shared / Math.max(1, longer.counted))
  const together = a.sharesLead && b.sharesLead && Math.min(a.shared, b.shared) >= FEWEST_FROM_OPENING
  const least = shorter.counted < SHORT ? COPIED_OF_SHORT : together ? COPIED_OPENING : COPIED
  return share >= least && Math.min(a.shared, b.shared) >= Math.min(FEWEST, shorter.counted * 0.9)
}

/** What is known of two reports besides their texts. */
export interface Circumstances {
  readonly sameOutlet: boolean
  /** Days between them; 0 when one's day is not known. */
  readonly days: number
}

/**
 * What two texts share when one is a copy of the other, else null. It does not matter which is which. Not counted: menus, labels, what is quoted, and what `Side` already
 * leaves out. No copies: two texts that go on with a story of their own, as those of one outlet do between the same header
 * and footer; and a form that was filled in with other names and figures.
 */
export function compare(a: Side, b: Side, { sameOutlet, days }: Circumstances): Shared | null {
  const runs = runsOf(a.words, b.words)
  if (runs.length === 0) return null
  const [here, there] = [new Uint8Array(a.words.count), new Uint8Array(b.words.count)]
  for (const run of runs) {
    here.fill(1, run.here, run.here + run.length)
    there.fill(1, run.there, run.there + run.length)
  }
  const [one, other] = [measure(a, here), measure(b, there)]
  const least = Math.min(one.counted, other.counted)
  const whole =
    least < FEWEST && Math.min(a.words.count, b.words.count) >= FEWEST_ALIKE && Math.min(one.all, other.all) >= 0.95
  if (!whole && !holdsEnough(one, other)) return null
  if (days > BRIEF_DAYS && least < BRIEF) return null
  if (sameOutlet ? Math.min(one.story, other.story) >= STORY_OF_OUTLET : one.opensAlone && other.opensAlone) return null
  if (differingFacts(runs, a, b) >= FILLED_IN) return null
  return { here: one.all, there: other.all, runs }
}

import { LABEL, TOLD } from './prose.ts'
import type { Side } from './side.ts'
import { WORD } from './words.ts'

/** Words in a row of one's own that make a story of one's own; shared islands in it that are no break. */
const STORY = 45
const ISLAND = 8
/** Words of an opening that are looked at, and how many of them are shared. */
const LEAD = 40
const LEAD_SHARED = 28
/** Shared words before a story of one's own that still is the page's opening. */
const OPENING = 50

/** How much of a text stands in another, in words. */
export interface Measured {
  /** Words that are told. */
  readonly counted: number
  readonly shared: number
  /** Share of all its words. */
  readonly all: number
  /** Longest stretch of its own. */
  readonly story: number
  /** Whether it opens with a stretch of its own. */
  readonly opensAlone: boolean
  /** Whether its opening is shared. */
  readonly sharesLead: boolean
}

/** What of a text stands in another; `covered` is 1 for each word that does. Labels count only in the share of all words. */
export function measure(side: Side, covered: Uint8Array): Measured {
  const { words, prose } = side
  let [total, shared, both, weight, passed] = [0, 0, 0, 0, 0]
  let [stretch, island, story, before, opensAlone] = [0, 0, 0, 0, false]
  for (let at = 0; at < words.count; at += 1) {
    const one = words.weights[at] as number
    weight += one
    if (covered[at] === 1) both += one
    if (prose[at] === LABEL) continue
    if (prose[at] === TOLD) {
      total += one
      if (covered[at] === 1) shared += one
    }
    if (covered[at] === 1) {
      passed += one
      island += one
      if (island >= ISLAND * WORD) stretch = 0
    } else {
      if (stretch === 0) before = passed
      stretch += one
      island = 0
      if (stretch > story) story = stretch
      if (stretch >= STORY * WORD && before <= OPENING * WORD) opensAlone = true
    }
  }
  return {
    counted: total / WORD,
    shared: shared / WORD,
    all: weight === 0 ? 0 : both / weight,
    story: story / WORD,
    opensAlone,
    sharesLead: sharesLead(side, covered),
  }
}

/** Whether there are forty words in a row among the first ninety, most of which are shared. */
function sharesLead({ words, prose }: Side, covered: Uint8Array): boolean {
  const first: number[] = []
  for (let at = 0; at < words.count && first.length < OPENING + LEAD; at += 1) if (prose[at] !== LABEL) first.push(at)
  let shared = 0
  return first.some((at, index) => {
    shared += covered[at] as number
    const gone = first[index - LEAD]
    if (gone !== undefined) shared -= covered[gone] as number
    return shared >= LEAD_SHARED
  })
}

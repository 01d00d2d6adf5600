import type { Claim } from '../claim.ts'
import { plural } from '../in-words/unread.ts'
import type { Incident } from '../incident.ts'

/** Why a claim waits for a person. */
export interface Waiting {
  /** "gives the highest number of killed (17)", "contradicts 3 claims", "confidence 0.52". */
  readonly because: readonly string[]
  /** How urgent it is; comparable over the whole ledger. */
  readonly weight: number
  /** Payload hash of the decision that a second person is asked to confirm; null where nobody has decided. */
  readonly awaits: string | null
}

type Told = Pick<Incident, 'ranges' | 'contradictions'>

/** The ends of an incident's numbers that a claim gives: "gives the highest number of killed (17)". */
function ends(claim: Claim, { ranges }: Told): { words: string[]; weight: number } {
  const words: string[] = []
  let weight = 0
  for (const { what, group, low, high, claims } of ranges) {
    if (group !== null || !claims.includes(claim.id)) continue
    const own = claim.counts.filter((count) => count.what === what && !count.vague)
    const top = high !== null && own.some(({ max, min }) => (max ?? min) === high)
    const bottom = low !== null && own.some(({ min, max }) => (min ?? max) === low)
    if (!top && !bottom) continue
    const only = top && bottom && low === high
    words.push(`gives the ${only ? 'only' : top ? 'highest' : 'lowest'} number of ${what} (${top ? high : low})`)
    weight += (what === 'killed' ? 2 : 1) * (1 + Math.log10(1 + Math.max(high ?? 0, low ?? 0)))
  }
  return { words, weight }
}

/** Beyond any weight of a claim that nobody has decided on. */
const DECIDED = 1000

/**
 * Whether a claim waits for a person, and how urgently: what its reading moves, times how unsure the reading is. Undecided claims wait; decided ones for a
 * second person, behind them all; null for what needs nobody. Weights are our own choice: numbers of killed count twice those of others, by their order of
 * magnitude, a contradiction a half, and even a sure reading keeps a fifth.
 */
export function waitingOf(claim: Claim, incident: Told | null): Waiting | null {
  const { decided, confidence } = claim
  const made = decided?.set ?? decided?.corrections.at(-1) ?? null
  if (made && (decided?.signedOff.length ?? 0) > 0) return null
  const moved = incident ? ends(claim, incident) : { words: [], weight: 0 }
  const against = incident?.contradictions.filter(({ a, b }) => a === claim.id || b === claim.id).length ?? 0
  const because = [
    ...(made ? [`${made.by} decided; a second person is asked to confirm`] : []),
    ...moved.words,
    ...(against > 0 ? [`contradicts ${plural(against, 'claim')}`] : []),
    `confidence ${confidence.toFixed(2)}`,
  ]
  const weight = (1 + moved.weight + Math.min(against, 6) / 2) * (0.2 + 1 - confidence)
  // To six places: the sum of logarithms may differ in the last one between machines.
  return { because, weight: Math.round((weight - (made ? DECIDED : 0)) * 1e6) / 1e6, awaits: made?.decision ?? null }
}

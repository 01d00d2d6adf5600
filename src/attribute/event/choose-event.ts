import type { Clause } from '../clause/clauses.ts'
import { CORE } from './event.ts'
import type { Found } from './find-triggers.ts'

/** What a clause mainly tells: harm before what caused it. "A drone strike killed two" is about the two. */
const FAMILY_WEIGHT: Readonly<Record<string, number>> = {
  harm: 50,
  interception: 45,
  abduction: 42,
  damage: 40,
  denial: 38,
  attack: 30,
}

/** "Stories of people killed there are fiction": what a clause turns down as a whole goes before all that stands in it. */
const TURNED_DOWN = 80

function weight(found: Found, clause: Clause): number {
  if (found.family === 'denial' && found.trigger.kind === 'phrase') return TURNED_DOWN
  const family = FAMILY_WEIGHT[found.family] ?? 10
  const atHead = clause.groups.some((group) => found.from <= group.head && group.head < found.to)
  const verbal = found.trigger.kind === 'verb' ? 3 : found.trigger.kind === 'phrase' ? 2 : 0
  // The predicate of the clause tells what it is about: "emergency crews are clearing damage" is a response.
  return family + verbal + (atHead ? (CORE.has(found.family) ? 12 : 25) : 0)
}

/** The trigger that says what a clause is about; null when it tells of no event. */
export function chooseTrigger(found: readonly Found[], clause: Clause): Found | null {
  let best: Found | null = null
  for (const one of found) if (best === null || weight(one, clause) > weight(best, clause)) best = one
  return best
}

import type { Incident } from '#model/incident'
import type { Actor } from '#model/source'
import { claimsOf, type Facts, rangeOf } from '../facts.ts'

/** Nouns of those who can do something: own list. "Drones hit a depot" names nobody who did it. */
const BODY =
  /\b(?:forces?|troops|army|armies|military|soldiers?|police|navy|militants?|rebels?|insurgents?|fighters?|gunm[ae]n|brigade|battalion|militias?|paramilitar(?:y|ies)|separatists?|jihadists?|guerrillas?|settlers?|bandits?|cartel|gang|government|ministry|protesters?|rioters?|mob)\b/i

/** Who is said to have done it. */
export interface Side {
  readonly name: string
  /** The body, where it is one that the ledger knows. */
  readonly actor: Actor | null
}

/**
 * The one who everybody who names one holds to have done it; null when nobody names one, 'disputed' when they name several. What is denied
 * names nobody.
 */
export function actorOf(incident: Incident, facts: Facts): Side | 'disputed' | null {
  const sides = new Map<string, Side>()
  for (const { certainty, roles } of claimsOf(incident, facts)) {
    if (certainty === 'denied') continue
    for (const { role, actor, name } of roles) {
      if (role !== 'actor') continue
      const known = facts.actors.get(actor ?? '') ?? null
      const bare = name.replace(/^(?:the|an?) /i, '')
      if (known) sides.set(known.id, { name: known.name, actor: known })
      else if (BODY.test(bare)) sides.set(bare.toLowerCase(), { name: bare, actor: null })
    }
  }
  const [one, ...others] = sides.values()
  return others.length > 0 ? 'disputed' : (one ?? null)
}

const CIVILIANS = ['civilian', 'child', 'woman', 'health', 'aid', 'journalist'] as const

/** Whether accounts say that civilians came to harm, and none that fighters or police did. */
export const harmedOnlyCivilians = (incident: Incident): boolean =>
  ['killed', 'wounded', 'abducted', 'casualties'].some((what) =>
    CIVILIANS.some((group) => rangeOf(incident, what, group) !== null),
  ) && !incident.ranges.some(({ group }) => group === 'combatant' || group === 'police')

/**
 * ACLED's code of an actor's type: 1 forces of the state where it happened, 8 those of another state. Others (rebels, militias) are told apart by
 * aims and by history, which no report gives: null. `country` is the usual English name, as `Actor.party` has it.
 */
export function acledInter(actor: Actor | null, country: string | null): 1 | 8 | null {
  if (actor === null || !['government', 'military', 'police'].includes(actor.kind)) return null
  if (actor.party === null || country === null) return null
  return actor.party === country ? 1 : 8
}

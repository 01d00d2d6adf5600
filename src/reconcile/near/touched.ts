import type { Claim } from '#model/claim'
import type { Reading } from '#model/ledger'
import { mainClaim } from '../link/alike.ts'
import { isEvent } from '../link/families.ts'
import { blockKeys } from '../link/keys.ts'
import { isTelling, misdated } from '../link/misdated.ts'
import { alikePairs, type Profiles } from './alike-pairs.ts'

/** What is looked at when reports come to a ledger. */
interface Near {
  /** The reports that come. */
  readonly fresh: readonly Reading[]
  /** Reports of the ledger that share a trace with them, or with what they touched already. */
  readonly known: readonly Reading[]
  /** The incident of a claim, as the ledger has it; null for a claim that is in none. */
  readonly incidentOf: (claim: string) => string | null
  /** Incidents that are touched already. */
  readonly incidents: ReadonlySet<string>
  readonly profiles: Profiles
}

const isAnchored = (claim: Claim): boolean => isTelling(claim) && blockKeys(claim).length > 0

/** The incident that a report of the ledger mainly tells of. */
function mainIncident({ claims }: Reading, incidentOf: Near['incidentOf']): string | null {
  const events = claims
    .filter(({ event }) => isEvent(event.class))
    .sort((a, b) => a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1))
  const main = mainClaim(events, { find: (claim) => incidentOf(claim) ?? claim })
  return main && incidentOf(main.id)
}

/** Claims of the ledger of a day and place that a fresh report tells of, or a day off with one number of people. */
function sameDayAndPlace({ fresh, known }: Near): Claim[] {
  const told = new Set(fresh.flatMap(({ claims }) => claims.flatMap(blockKeys)))
  const there = known.flatMap(({ claims }) => claims.filter((claim) => blockKeys(claim).some((key) => told.has(key))))
  const isFresh = new Set(fresh.flatMap(({ claims }) => claims))
  const dated = [...fresh, ...known].flatMap(({ claims }) => claims.filter(isAnchored))
  const off = misdated(dated).flatMap(({ a, b }) => (isFresh.has(a) !== isFresh.has(b) ? [a, b] : []))
  return [...there, ...off.filter((claim) => !isFresh.has(claim))]
}

/**
 * Incidents of the ledger that may become others by the reports that come: those of the same day and place, and those that a report mainly tells of which is
 * alike to one that comes, or to one that mainly tells of an incident that is touched. Given these, look again: what they touch is touched too.
 */
export function touched(near: Near): Set<string> {
  const { fresh, known, incidentOf, incidents, profiles } = near
  const found = new Set<string>()
  const take = (incident: string | null): void => {
    if (incident !== null) found.add(incident)
  }
  for (const claim of sameDayAndPlace(near)) take(incidentOf(claim.id))
  const main = new Map(known.map((reading) => [reading, mainIncident(reading, incidentOf)]))
  const isFresh = new Set(fresh)
  const reaches = (one: Reading): boolean => isFresh.has(one) || incidents.has(main.get(one) ?? '')
  for (const [one, other] of alikePairs([...fresh, ...known], profiles)) {
    if (reaches(one)) take(main.get(other) ?? null)
    if (reaches(other)) take(main.get(one) ?? null)
  }
  for (const incident of incidents) found.delete(incident)
  return found
}

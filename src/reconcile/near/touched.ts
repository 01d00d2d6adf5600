import type { Claim } from '#model/claim'
import type { Reading } from '#model/ledger'
import { mainClaim } from '../link/alike.ts'
import { isEvent } from '../link/families.ts'
import { blockKeys } from '../link/keys.ts'
import { isTelling, misdated } from '../link/misdated.ts'
import { alikeTo, type Profiles } from './alike-to.ts'

/** What is looked at when reports come to a ledger. */
interface Near {
  /** The reports that come, or else reports of the ledger that mainly tell of what was touched last. */
  readonly from: readonly Reading[]
  readonly isComing: boolean
  /** Reports of the ledger that share a trace with them, or with what they touched already. */
  readonly known: readonly Reading[]
  /** The incident of a claim, as the ledger has it; null for a claim that is in none. */
  readonly incidentOf: (claim: string) => string | null
  readonly profiles: Profiles
}

const isAnchored = (claim: Claim): boolean => isTelling(claim) && blockKeys(claim).length > 0

/** The incident that a report of the ledger mainly tells of. */
export function mainIncident({ claims }: Reading, incidentOf: Near['incidentOf']): string | null {
  const events = claims
    .filter(({ event }) => isEvent(event.class))
    .sort((a, b) => a.quote.start - b.quote.start || (a.id < b.id ? -1 : 1))
  const main = mainClaim(events, { find: (claim) => incidentOf(claim) ?? claim })
  return main && incidentOf(main.id)
}

/** Claims of the ledger of a day and place that a coming report tells of, or a day off with one number of people. */
function sameDayAndPlace({ from, known }: Near): Claim[] {
  const told = new Set(from.flatMap(({ claims }) => claims.flatMap(blockKeys)))
  const there = known.flatMap(({ claims }) => claims.filter((claim) => blockKeys(claim).some((key) => told.has(key))))
  const isComing = new Set(from.flatMap(({ claims }) => claims))
  const dated = [...from, ...known].flatMap(({ claims }) => claims.filter(isAnchored))
  const off = misdated(dated).flatMap(({ a, b }) => (isComing.has(a) !== isComing.has(b) ? [a, b] : []))
  return [...there, ...off.filter((claim) => !isComing.has(claim))]
}

/**
 * Incidents of the ledger that may become others by the reports that come: those of the same day and place, and those that a report mainly tells of which is
 * alike to one that comes. Reports that mainly tell of an incident that is touched reach further ones in the same way, but by likeness alone.
 */
export function touched(near: Near): Set<string> {
  const { from, isComing, known, incidentOf, profiles } = near
  const found = new Set<string>()
  const take = (incident: string | null): void => {
    if (incident !== null) found.add(incident)
  }
  if (isComing) for (const claim of sameDayAndPlace(near)) take(incidentOf(claim.id))
  for (const reading of alikeTo(from, known, profiles)) take(mainIncident(reading, incidentOf))
  return found
}

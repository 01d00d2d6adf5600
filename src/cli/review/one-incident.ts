import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { plainLine } from '#util/plain-line'
import { findMeant, whatIsMeant } from '../decisions/find-meant.ts'
import { UsageError } from '../exit.ts'

/** An incident, with the claim that a decision on it hangs on. */
export interface Meant {
  readonly incident: Incident
  readonly claim: Claim
}

/** The incident that a user means, as for `hearsay incident` or by a claim or words of it; the decision hangs on its clearest claim that is told first. Throws UsageError. */
export function oneIncident(ledger: Ledger, text: string): Meant {
  const found = findMeant(ledger, text)
  const of = (claim: Claim): Incident | undefined => ledger.incidents.find(({ claims }) => claims.includes(claim.id))
  const told = found.filter(({ certainty, decided }) => certainty !== 'denied' && decided?.state !== 'rejected')
  for (const claim of [...told, ...found]) {
    const incident = of(claim)
    if (incident) return { incident, claim }
  }
  throw new UsageError(`“${plainLine(text)}” stands in no incident`)
}

/** Whether a text names an incident, rather than a report, words of it, or a claim. */
export const isIncident = (ledger: Ledger, text: string): boolean => whatIsMeant(ledger, text).as === 'incident'

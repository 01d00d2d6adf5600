import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import { byText } from '#util/order'
import { isAttack } from '../link/families.ts'
import { eventDay } from '../link/keys.ts'
import { isWithin, widthOf } from './place-within.ts'

/** Attacks from the air: a wave mixes them, and a report names it after one of them. */
const FROM_THE_AIR = new Set(['drone-strike', 'missile-strike', 'air-strike'])

/** Whether a strike of one class can be part of an attack of another: "explosions" of any, "attack" is any. */
const canBePart = (narrow: string, wide: string): boolean =>
  narrow === wide ||
  narrow === 'explosion' ||
  narrow === 'attack' ||
  wide === 'attack' ||
  (FROM_THE_AIR.has(narrow) && FROM_THE_AIR.has(wide))

/** A claim of an attack on some day at some place, with its incident. */
interface Told {
  readonly claim: Claim
  readonly incident: Incident
}

const isPart = (narrow: Told, wide: Told): boolean =>
  narrow.incident !== wide.incident &&
  // Over incidents too, so that no two are parts of each other.
  widthOf(narrow.incident.where) < widthOf(wide.incident.where) &&
  eventDay(narrow.incident.when) === eventDay(wide.incident.when) &&
  eventDay(narrow.claim.when) === eventDay(wide.claim.when) &&
  narrow.claim.where !== null &&
  wide.claim.where !== null &&
  isWithin(narrow.claim.where, wide.claim.where) &&
  canBePart(narrow.claim.event.class, wide.claim.event.class)

/** Claims of attacks by the report that tells them and the day. */
function toldByReport(incidents: readonly Incident[], claims: ReadonlyMap<string, Claim>): Map<string, Told[]> {
  const found = new Map<string, Told[]>()
  for (const incident of incidents) {
    if (widthOf(incident.where) < 0) continue
    for (const id of incident.claims) {
      const claim = claims.get(id)
      if (!claim || !isAttack(claim.event.class) || claim.certainty === 'denied') continue
      const day = eventDay(claim.when)
      if (day === null) continue
      const key = `${claim.report} ${day}`
      const known = found.get(key)
      if (known) known.push({ claim, incident })
      else found.set(key, [{ claim, incident }])
    }
  }
  return found
}

/**
 * Marks strikes within a wave: an attack at a place is part of the attack on the country or province around it, on the same day, when one report tells
 * of both. Of several it is part of the narrowest, of equals of the one that more reports tell beside it. Numbers stay where they are: nothing is summed.
 */
export function markParts(
  incidents: readonly Incident[],
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Report>,
): Incident[] {
  const wholes = new Map<Incident, Map<Incident, Set<string>>>()
  for (const told of toldByReport(incidents, new Map(claims.map((claim) => [claim.id, claim]))).values()) {
    for (const wide of told.filter(({ incident }) => widthOf(incident.where) > 0)) {
      for (const narrow of told) {
        if (!isPart(narrow, wide)) continue
        const known = wholes.get(narrow.incident) ?? new Map<Incident, Set<string>>()
        known.set(wide.incident, (known.get(wide.incident) ?? new Set()).add(wide.claim.report))
        wholes.set(narrow.incident, known)
      }
    }
  }
  return incidents.map((incident) => {
    const [best] = [...(wholes.get(incident) ?? [])].sort(
      ([a, inA], [b, inB]) => widthOf(a.where) - widthOf(b.where) || inB.size - inA.size || byText(a.id, b.id),
    )
    if (!best) return incident
    const [whole, tellers] = best
    const outlets = [...new Set([...tellers].map((id) => outletOf(reports.get(id))))].sort(byText)
    const why = `part of “${whole.title}”: same day, and one report tells of both (${outlets.join(', ')})`
    return { ...incident, partOf: whole.id, why: [...incident.why, why].sort(byText) }
  })
}

import type { Claim } from '#model/claim'
import type { Decision, Reading } from '#model/ledger'
import { decideClaims } from '../decide/decide-claims.ts'

/** Readings with their claims as people decided: corrected and added. Readings that nothing was decided on stay as they are. */
export function decidedReadings(readings: readonly Reading[], decisions: readonly Decision[]): Reading[] {
  const named = new Set(decisions.flatMap(({ on }) => on.map(({ report }) => report)))
  const meant = readings.filter(({ report }) => named.has(report.id))
  if (meant.length === 0) return [...readings]
  const { claims } = decideClaims(
    { claims: meant.flatMap((reading) => reading.claims), sources: meant.flatMap(({ sources }) => sources) },
    new Map(meant.map(({ report }) => [report.id, report])),
    decisions,
  )
  const own = new Map<string, Claim[]>(meant.map(({ report }) => [report.id, []]))
  for (const claim of claims) own.get(claim.report)?.push(claim)
  return readings.map((reading) => {
    const decided = own.get(reading.report.id)
    return decided ? { ...reading, claims: decided } : reading
  })
}

import type { Claim } from '#model/claim'
import type { Report } from '#model/report'
import { Groups } from '#util/groups'
import { alike } from './alike.ts'
import { answered } from './answered.ts'
import { isAnswer, isConsequence, isEvent } from './families.ts'
import { home } from './home.ts'
import { joinBlocks, joinInReports } from './join-blocks.ts'
import { joinLoose } from './join-loose.ts'
import type { Joiner } from './joiner.ts'
import { blockKeys } from './keys.ts'
import { misdated } from './misdated.ts'
import type { Rarity } from './rarity.ts'

/** What linking knows beside the claims. */
export interface Known {
  readonly reports: ReadonlyMap<string, Report>
  readonly rarity: Rarity
}

/** The group of each claim with a day and a place, by these alone and as if nothing were decided. */
function groupedByBlock(anchored: readonly Claim[]): Groups {
  const groups = new Groups()
  const hubs = new Map<string, string>()
  for (const claim of anchored) {
    for (const key of blockKeys(claim)) {
      const hub = hubs.get(key)
      if (hub === undefined) hubs.set(key, claim.id)
      else groups.join(hub, claim.id)
    }
  }
  for (const { a, b } of misdated(anchored)) groups.join(a.id, b.id)
  return groups
}

function byReportOf(claims: readonly Claim[]): Map<string, Claim[]> {
  const byReport = new Map<string, Claim[]>()
  for (const claim of claims) {
    const own = byReport.get(claim.report)
    if (own) own.push(claim)
    else byReport.set(claim.report, [claim])
  }
  return byReport
}

/**
 * Joins claims, which stand in the order of their reports and words. First in each report: by day and place; what has no day or place of its own goes
 * where its report tells it; what answers goes to what it answers. Then over all reports: by day and place; an account that is a day off joins when its numbers agree; reports that are
 * alike. Where the joiner refuses nothing, the groups are connected components: no order shows. Gives the claims that can be part of an incident.
 */
export function joinAll(claims: readonly Claim[], { reports, rarity }: Known, joiner: Joiner): Claim[] {
  const events = claims.filter((claim) => isEvent(claim.event.class) || isConsequence(claim.event.class))
  const anchored = events.filter((claim) => blockKeys(claim).length > 0)
  const isAnchored = new Set(anchored)
  joinInReports(anchored, joiner)
  const taken = new Set(anchored)
  const groups = groupedByBlock(anchored)
  const byReport = byReportOf(anchored)
  const homeless: Claim[] = []
  for (const claim of events) {
    if (isAnchored.has(claim)) continue
    const found = home(claim, byReport.get(claim.report) ?? [])
    if (found) groups.join(found.to.id, claim.id)
    const isHome = found !== null && joiner.join(found.to.id, claim.id, found.because)
    if (!isHome) homeless.push(claim)
    if (isHome || isEvent(claim.event.class)) taken.add(claim)
  }
  joinLoose(homeless, joiner)
  for (const claim of homeless) groups.join(joiner.find(claim.id), claim.id)
  const told = byReportOf(claims.filter((claim) => taken.has(claim)))
  for (const claim of claims) {
    if (!isAnswer(claim.event.class)) continue
    const { text = '' } = reports.get(claim.report) ?? {}
    const found = answered(claim, {
      claims: told.get(claim.report) ?? [],
      groupOf: (id) => groups.find(id),
      text,
      rarity,
    })
    if (found && joiner.join(found.to.id, claim.id, found.because)) taken.add(claim)
  }
  joinBlocks(anchored, joiner, rarity)
  for (const { a, b, sentence } of misdated(anchored)) joiner.join(a.id, b.id, sentence)
  // All are found before any is joined: what joins must not depend on the order of claims.
  for (const { a, b, sentence } of alike([...taken], reports, joiner, rarity, joiner.keptApart())) {
    joiner.join(a, b, sentence)
  }
  return [...taken]
}

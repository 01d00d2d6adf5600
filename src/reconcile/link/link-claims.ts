import type { Claim } from '#model/claim'
import type { Decision } from '#model/ledger'
import type { Report } from '#model/report'
import { Groups } from '#util/groups'
import { byText } from '#util/order'
import type { DecidedPair } from '../decide/decided-pair.ts'
import { alike } from './alike.ts'
import { isAnswer, isConsequence, isEvent } from './families.ts'
import { home } from './home.ts'
import { joinBlocks, joinInReports } from './join-blocks.ts'
import { joinLoose } from './join-loose.ts'
import { Joiner } from './joiner.ts'
import { blockKeys } from './keys.ts'
import { misdated } from './misdated.ts'
import { apartOf, obey } from './obey.ts'
import type { Rarity } from './rarity.ts'

/** Claims that are about one incident, and what joined them. */
export interface Linked {
  readonly claims: readonly Claim[]
  readonly why: readonly string[]
}

/** What linking makes of claims: incidents, and which decisions gave way to which later ones. */
interface Linking {
  readonly linked: readonly Linked[]
  readonly overruled: ReadonlyMap<Decision, Decision>
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
 * Groups claims, which stand in the order of their reports and words, into incidents. First in each report: by day and place; what has no day or place
 * of its own goes where its report tells it. Then over all reports: by day and place; an account that is a day off joins when its numbers agree;
 * reports that are alike. What was decided to be apart is never brought together, what was decided to be one is joined last. Without decisions the
 * groups are connected components: no order shows.
 */
export function linkClaims(
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Report>,
  rarity: Rarity,
  decided: readonly DecidedPair[] = [],
): Linking {
  const joiner = new Joiner(apartOf(decided))
  const events = claims.filter((claim) => isEvent(claim.event.class) || isConsequence(claim.event.class))
  const anchored = events.filter((claim) => blockKeys(claim).length > 0)
  const isAnchored = new Set(anchored)
  joinInReports(anchored, joiner)
  const taken = new Set([...anchored, ...decided.flatMap(({ what, a, b }) => (what === 'one' ? [a, b] : []))])
  const byBlock = groupedByBlock(anchored)
  const byReport = byReportOf(anchored)
  const homeless: Claim[] = []
  for (const claim of claims) {
    const { class: eventClass } = claim.event
    if (isAnchored.has(claim) || !(isEvent(eventClass) || isConsequence(eventClass) || isAnswer(eventClass))) continue
    const found = home(claim, byReport.get(claim.report) ?? [], (id) => byBlock.find(id))
    const isHome = found !== null && joiner.join(found.to.id, claim.id, found.because)
    if (!isHome) homeless.push(claim)
    if (isHome || isEvent(eventClass)) taken.add(claim)
  }
  joinLoose(homeless, joiner)
  joinBlocks(anchored, joiner, rarity)
  for (const { a, b, sentence } of misdated(anchored)) joiner.join(a.id, b.id, sentence)
  // All are found before any is joined: what joins must not depend on the order of claims.
  for (const { a, b, sentence } of alike([...taken], reports, joiner, rarity, joiner.keptApart())) {
    joiner.join(a, b, sentence)
  }
  const overruled = obey(decided, joiner, reports)
  return { linked: components([...taken], joiner), overruled }
}

/** The groups as lists of claims, each with at least one event, in order of their smallest claim id. */
function components(claims: readonly Claim[], joiner: Joiner): Linked[] {
  const members = new Map<string, Claim[]>()
  for (const claim of claims) {
    const own = members.get(joiner.find(claim.id))
    if (own) own.push(claim)
    else members.set(joiner.find(claim.id), [claim])
  }
  const reasons = joiner.reasons()
  return [...members]
    .filter(([, own]) => own.some((claim) => isEvent(claim.event.class)))
    .map(([key, own]) => ({ claims: own.sort((a, b) => byText(a.id, b.id)), why: reasons.get(key) ?? [] }))
    .sort((a, b) => byText(a.claims[0]?.id ?? '', b.claims[0]?.id ?? ''))
}

import type { Claim } from '#model/claim'
import type { Incident, Position } from '#model/incident'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import { shortHash } from '#util/hash'
import { byText } from '#util/order'
import { contradictionsOf } from '../contradiction/conflicts.ts'
import { suggest } from '../grade/suggest.ts'
import type { Linked } from '../link/linked.ts'
import { accountsOf, partiesOf } from '../origin/accounts.ts'
import { agreementsOf } from './agreements.ts'
import { countsOf, rangesOf } from './figures.ts'
import { classOf, titleOf, whenOf, whereOf } from './headline.ts'
import { type Unread, unreadNear } from './unread.ts'

/** What an incident is made from, beside its claims. */
export interface Surroundings {
  readonly reports: ReadonlyMap<string, Report>
  readonly sources: ReadonlyMap<string, Source>
  readonly unread: Unread
}

const FIELDS: Readonly<Record<string, Position['field']>> = {
  actor: 'actor',
  target: 'target',
  victim: 'victims',
  instrument: 'means',
}

/** What accounts say of who, what and with what: each wording with the claims that use it. */
function positionsOf(claims: readonly Claim[]): Position[] {
  const found = new Map<string, { field: Position['field']; value: string; claims: Set<string> }>()
  for (const claim of claims) {
    for (const { role, name } of claim.roles) {
      const field = FIELDS[role]
      if (!field) continue
      const value = name.replace(/^(?:the|a|an) /i, '')
      const key = `${field} ${value.toLowerCase()}`
      const known = found.get(key) ?? { field, value, claims: new Set<string>() }
      known.claims.add(claim.id)
      found.set(key, known)
    }
  }
  return [...found]
    .sort(([a], [b]) => byText(a, b))
    .map(([, { field, value, claims }]) => ({ field, value, claims: [...claims].sort(byText) }))
}

/** An incident from the claims that were linked; its id comes from its smallest claim id. */
export function incidentOf({ claims, why }: Linked, { reports, sources, unread }: Surroundings): Incident {
  const published = (claim: Claim): string => reports.get(claim.report)?.published ?? ''
  const accounts = accountsOf(claims, sources, reports)
  const disputed = { claims, accounts, sources, published }
  const contradictions = contradictionsOf(disputed)
  const independentOrigins = accounts.filter((account) => account.counted).length
  const independentParties = partiesOf(accounts, sources)
  const eventClass = classOf(claims)
  const when = whenOf(claims)
  const where = whereOf(claims)
  return {
    id: shortHash(['incident', claims[0]?.id ?? '']),
    partOf: null,
    class: eventClass,
    title: titleOf(eventClass, when, where),
    when,
    where,
    claims: claims.map((claim) => claim.id),
    reports: [...new Set(claims.map((claim) => claim.report))].sort(byText),
    unread: unreadNear(
      when,
      claims.map((claim) => published(claim).slice(0, 10)).filter((day) => day !== ''),
      unread,
    ),
    accounts,
    independentOrigins,
    independentParties,
    positions: positionsOf(claims),
    counts: countsOf(claims, published),
    ranges: rangesOf(claims, accounts, published),
    agreements: agreementsOf(disputed),
    contradictions,
    suggested: suggest({ ...disputed, contradictions, independentOrigins, independentParties }),
    why,
  }
}

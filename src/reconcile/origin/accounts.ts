import type { Claim } from '#model/claim'
import type { Account, Dependence } from '#model/incident'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import { byText } from '#util/order'
import { isEvent } from '../link/families.ts'
import { dependences } from './dependences.ts'
import { isFirstHand } from './first-hand.ts'
import type { Voice } from './voice.ts'

const distinct = (items: readonly string[]): string[] => [...new Set(items)].sort(byText)

/** Whether an origin could stand for itself: somebody who speaks; no outlet but one whose own staff was there, no paper that only reports. */
const canCount = ({ source, tells, firstHand }: Voice): boolean =>
  tells && (source.kind !== 'media' || firstHand) && source.kind !== 'document'

/** One account for each origin of an incident's claims. A passive with nobody named makes an account of its own that never counts. */
export function accountsOf(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  reports: ReadonlyMap<string, Report>,
): Account[] {
  const byOrigin = new Map<string | null, Claim[]>()
  for (const claim of claims) byOrigin.set(claim.origin, [...(byOrigin.get(claim.origin) ?? []), claim])
  const voices: Voice[] = []
  const accounts: Account[] = []
  for (const [origin, own] of byOrigin) {
    const source = origin === null ? undefined : sources.get(origin)
    const tells =
      own.some((claim) => isEvent(claim.event.class) && claim.certainty !== 'denied') ||
      own.some((claim) => claim.event.class === 'target-status')
    const firstHand = source !== undefined && own.some((claim) => isFirstHand(claim, source))
    if (source) voices.push({ source, claims: own, tells, firstHand })
    else accounts.push(accountOf(null, { claims: own, tells, firstHand }, false, []))
  }
  const dependsOn = dependences(voices, canCount, reports)
  for (const voice of voices) {
    const links = dependsOn.get(voice.source.id) ?? []
    accounts.push(accountOf(voice.source.id, voice, canCount(voice) && links.length === 0, links))
  }
  return accounts.sort(
    (a, b) =>
      Number(b.counted) - Number(a.counted) ||
      b.reports.length - a.reports.length ||
      byText(a.source ?? '', b.source ?? ''),
  )
}

function accountOf(
  source: string | null,
  { claims, tells, firstHand }: Pick<Voice, 'claims' | 'tells' | 'firstHand'>,
  counted: boolean,
  dependsOn: readonly Dependence[],
): Account {
  return {
    source,
    role: tells ? 'account' : 'comment',
    counted,
    claims: distinct(claims.map((claim) => claim.id)),
    reports: distinct(claims.map((claim) => claim.report)),
    dependsOn,
    independence: dependsOn.length > 0 ? 'dependent' : firstHand ? 'first-hand' : 'no-link-found',
  }
}

/** Sides of the conflict among the accounts that count. */
export function partiesOf(accounts: readonly Account[], sources: ReadonlyMap<string, Source>): number {
  const parties = accounts
    .filter((account) => account.counted)
    .map((account) => sources.get(account.source ?? '')?.party)
  return new Set(parties.filter((party) => party != null)).size
}

import type { Claim } from '#model/claim'
import { isRecord } from '#model/decision/form'
import type { Source } from '#model/source'
import { byText } from '#util/order'
import type { ListedSource, LoggedDecision, SourcePage } from '../../contract.ts'
import type { Paging } from '../queries.ts'
import type { Book } from './book.ts'
import { pageOf } from './paging.ts'

const speaksIn = ({ id }: Source, claim: Claim): boolean =>
  claim.origin === id || claim.attribution.some((link) => link.id === id)

/** When a claim was said: its own time, else its report's. */
const saidAt = (claim: Claim, book: Pick<Book, 'reports'>): string =>
  claim.said?.earliest ?? book.reports.get(claim.report)?.published ?? ''

/** Sources with how often they speak, those that speak most first. */
export function listedSources({ ledger }: Pick<Book, 'ledger'>): ListedSource[] {
  const counts = new Map<string, { claims: number; reports: Set<string>; asOrigin: number }>()
  for (const { origin, attribution, report } of ledger.claims) {
    for (const id of new Set([origin, ...attribution.map((link) => link.id)])) {
      if (id === null) continue
      const own = counts.get(id) ?? { claims: 0, reports: new Set<string>(), asOrigin: 0 }
      counts.set(id, own)
      own.claims += 1
      own.reports.add(report)
      if (id === origin) own.asOrigin += 1
    }
  }
  return ledger.sources
    .map((source): ListedSource => {
      const own = counts.get(source.id)
      return { ...source, claims: own?.claims ?? 0, reports: own?.reports.size ?? 0, asOrigin: own?.asOrigin ?? 0 }
    })
    .sort((a, b) => b.claims - a.claims || byText(a.name, b.name) || byText(a.id, b.id))
}

/** Whether a source has a page: a public body, an office-holder or an outlet. Nobody's private words are gathered. */
export const hasPage = (source: Pick<Source, 'public' | 'kind'>): boolean => source.public || source.kind === 'media'

/** How often the accounts of a source stand alone, are contradicted, were updated, are echoed by others. */
function recordOf({ id }: Source, claims: readonly Claim[], book: Book): SourcePage['record'] {
  const own = new Set(claims.map((claim) => claim.id))
  const record = { alone: 0, contradicted: 0, updated: 0, echoed: 0 }
  for (const incident of new Set(claims.flatMap((claim) => book.incidentOf.get(claim.id) ?? []))) {
    const mine = incident.accounts.some(({ source, role }) => source === id && role === 'account')
    if (mine && incident.accounts.filter(({ role }) => role === 'account').length === 1) record.alone += 1
    const touching = incident.contradictions.filter(({ a, b }) => own.has(a) || own.has(b))
    if (touching.some(({ kind }) => kind !== 'update')) record.contradicted += 1
    if (touching.some(({ kind }) => kind === 'update')) record.updated += 1
    if (incident.accounts.some(({ dependsOn }) => dependsOn.some(({ source }) => source === id))) record.echoed += 1
  }
  return record
}

/** Decisions that name a source: its aliases, party, reliability, and what withdraws or confirms them. */
export function decidedOnSource(log: readonly LoggedDecision[], { name, aliases }: Source): LoggedDecision[] {
  const names = new Set([name, ...aliases])
  const isNamed = ({ what, value }: LoggedDecision): boolean =>
    ['alias', 'party', 'reliability'].includes(what) &&
    isRecord(value) &&
    [value.name, value.of, value.alias].some((one) => typeof one === 'string' && names.has(one))
  const own = new Set(log.filter(isNamed).map(({ payloadHash }) => payloadHash))
  return log.filter(
    ({ payloadHash, value }) =>
      own.has(payloadHash) || (isRecord(value) && typeof value.decision === 'string' && own.has(value.decision)),
  )
}

/** Claims a month, in order; those said at no known time are left out. */
export function overTime(times: readonly string[]): SourcePage['overTime'] {
  const months = new Map<string, number>()
  for (const time of times) if (time !== '') months.set(time.slice(0, 7), (months.get(time.slice(0, 7)) ?? 0) + 1)
  return [...months].sort(([a], [b]) => byText(a, b)).map(([month, claims]) => ({ month, claims }))
}

/** The page of one source: its claims, the latest said first, and its record. */
export function sourcePage(book: Book, source: ListedSource, paging: Paging): SourcePage {
  const claims = book.ledger.claims.filter((claim) => speaksIn(source, claim))
  const sorted = claims.sort((a, b) => byText(saidAt(b, book), saidAt(a, book)) || byText(a.id, b.id))
  return {
    source,
    claims: pageOf(sorted, paging, ({ id }) => id, book.shown),
    record: recordOf(source, sorted, book),
    overTime: overTime(sorted.map((claim) => saidAt(claim, book))),
    decisions: decidedOnSource(book.log, source),
  }
}

import type { ListedSource, Store } from '#ledger/store'
import { isRecord } from '#model/decision/form'
import type { Source } from '#model/source'
import type { LoggedDecision, SourcePage } from '../../contract.ts'
import type { Paging } from '../queries.ts'
import { incidentsAround, shownClaim } from './report-page.ts'

/** Whether a source has a page: a public body, an office-holder or an outlet. Nobody's private words are gathered. */
const hasPage = (source: Pick<Source, 'public' | 'kind'>): boolean => source.public || source.kind === 'media'

/** In how many incidents the accounts of a source stand alone, are contradicted, were updated, are echoed by others. */
async function recordOf(store: Store, id: string): Promise<SourcePage['record']> {
  const record = { alone: 0, contradicted: 0, updated: 0, echoed: 0 }
  for await (const { incident, claims } of store.desk.incidentsOf(id)) {
    const own = new Set(claims)
    const telling = incident.accounts.filter(({ role }) => role === 'account')
    if (telling.length === 1 && telling[0]?.source === id) record.alone += 1
    const touching = incident.contradictions.filter(({ a, b }) => own.has(a) || own.has(b))
    if (touching.some(({ kind }) => kind !== 'update')) record.contradicted += 1
    if (touching.some(({ kind }) => kind === 'update')) record.updated += 1
    if (incident.accounts.some(({ dependsOn }) => dependsOn.some(({ source }) => source === id))) record.echoed += 1
  }
  return record
}

/** Decisions that name a source: its aliases, party, reliability, and what withdraws or confirms them. */
function decidedOnSource(log: readonly LoggedDecision[], { name, aliases }: Source): LoggedDecision[] {
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

/** The page of one source: its claims, the latest published first, and its record. 'private' for who has none. */
export async function sourcePage(
  store: Store,
  id: string,
  paging: Paging,
  log: readonly LoggedDecision[],
): Promise<SourcePage | 'private' | null> {
  const source: ListedSource | null = await store.source(id)
  if (!source) return null
  if (!hasPage(source)) return 'private'
  const claims = await store.desk.said(id, paging)
  const incidents = await incidentsAround(store, claims.rows)
  return {
    source,
    claims: { ...claims, rows: claims.rows.map((record) => shownClaim(record, incidents)) },
    record: await recordOf(store, id),
    overTime: await store.desk.months(id),
    decisions: decidedOnSource(log, source),
  }
}

import type { ClaimRecord, Store } from '#ledger/store'
import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Report } from '#model/report'
import type { Source } from '#model/source'
import type { ReportPage, ShownClaim } from '../../contract.ts'
import { stripOf } from './strip.ts'

/** Whether a person changed what the machine read: a comment or a grade alone changes nothing of it. */
function isChanged({ decided: _, ...claim }: Claim, machine: Claim): boolean {
  return JSON.stringify(claim) !== JSON.stringify(machine)
}

/** A claim as it is shown, with the incident it stands in. */
export const shownClaim = (
  { claim, machine, incident }: ClaimRecord,
  incidents: ReadonlyMap<string, Pick<Incident, 'id' | 'title'>>,
): ShownClaim => {
  const told = incidents.get(incident ?? '')
  return {
    claim,
    machine: machine && isChanged(claim, machine) ? machine : null,
    incident: told ? { id: told.id, title: told.title } : null,
  }
}

/** Ids of everyone who speaks in some claims. */
export const speakersIn = (claims: readonly Claim[]): string[] =>
  [...new Set(claims.flatMap(({ origin, attribution }) => [...attribution.map(({ id }) => id), origin]))].flatMap(
    (id) => id ?? [],
  )

/** Incidents of some claims, by id. */
export async function incidentsAround(store: Store, records: readonly ClaimRecord[]): Promise<Map<string, Incident>> {
  const ids = records.flatMap(({ incident }) => incident ?? [])
  return new Map((await store.desk.incidents(ids)).map((incident) => [incident.id, incident]))
}

async function originalOf({ copyOf, versionOf }: Report, store: Store): Promise<ReportPage['original']> {
  const found = await store.report(copyOf?.report ?? versionOf ?? '')
  if (!found) return null
  const { id, title, publisher, text } = found.report
  return { id, title, publisher, text }
}

/** The contradictions in which one of some claims stands, each with its incident. */
const contradictionsOf = (claims: readonly Claim[], incidents: Iterable<Incident>): ReportPage['contradictions'] => {
  const own = new Set(claims.map(({ id }) => id))
  return [...incidents].flatMap(({ id, contradictions }) =>
    contradictions.filter(({ a, b }) => own.has(a) || own.has(b)).map((one) => ({ ...one, incident: id })),
  )
}

/** The page of one report; null for none. */
export async function reportPage(store: Store, id: string): Promise<ReportPage | null> {
  const found = await store.report(id)
  if (!found) return null
  const { report, notes } = found
  const claims = found.claims.map(({ claim }) => claim)
  const incidents = await incidentsAround(store, found.claims)
  const sources = await Promise.all(speakersIn(claims).map((source) => store.source(source)))
  return {
    report,
    claims: found.claims.map((record) => shownClaim(record, incidents)),
    sources: sources.flatMap((listed): Source[] => {
      if (!listed) return []
      const { claims: _, reports: __, asOrigin: ___, ...source } = listed
      return [source]
    }),
    notes,
    strip: stripOf(claims),
    contradictions: contradictionsOf(claims, incidents.values()),
    original: await originalOf(report, store),
    copies: await store.desk.copies(id),
    hasBytes: (await store.original(id)) !== null,
  }
}

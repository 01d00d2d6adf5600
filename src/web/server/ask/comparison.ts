import type { Store } from '#ledger/store'
import { compareIncidents } from '#model/compare/compare-incidents'
import { compareReports } from '#model/compare/compare-reports'
import type { Comparison } from '#model/compare/comparison'
import type { Ledger } from '#model/ledger'
import { narrowed } from '#model/sheet/sheet'
import type { Source } from '#model/source'
import type { ComparisonView } from '#model/views'
import { Refusal } from '../problem.ts'
import { speakersIn } from './report-page.ts'

const byId = <R extends { readonly id: string }>(rows: readonly R[]): R[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
]

type Part = Pick<Ledger, 'reports' | 'sources' | 'actors' | 'claims' | 'incidents'>

/** A comparison with what it rests on. */
async function viewOf(store: Store, comparison: Comparison, part: Part): Promise<ComparisonView> {
  const { reports, sources, actors, claims } = part
  return {
    version: 1,
    generator: await store.generator(),
    kind: 'comparison',
    ...comparison,
    reports,
    sources,
    actors,
    claims,
  }
}

const asLedger = async (store: Store, part: Part): Promise<Ledger> => ({
  version: 1,
  generator: await store.generator(),
  decisions: [],
  notes: [],
  ...part,
})

async function twoIncidents(store: Store, a: string, b: string): Promise<ComparisonView | null> {
  const [one, other] = [await store.incident(a), await store.incident(b)]
  if (!one || !other) return null
  const both = [one, other]
  const part: Part = {
    reports: byId(both.flatMap(({ reports }) => reports)),
    sources: byId(both.flatMap(({ sources }) => sources)),
    actors: byId(both.flatMap(({ actors }) => actors)),
    claims: byId(both.flatMap(({ claims }) => claims)),
    incidents: both.map(({ incident }) => incident),
  }
  return viewOf(store, compareIncidents(one.incident, other.incident, await asLedger(store, part)), part)
}

async function twoReports(store: Store, a: string, b: string): Promise<ComparisonView | null> {
  const [one, other] = [await store.report(a), await store.report(b)]
  if (!one || !other) return null
  const here = new Set(one.incidents.map(({ id }) => id))
  const shared = other.incidents.flatMap(({ id }) => (here.has(id) ? [id] : []))
  const incidents = await store.desk.incidents(shared)
  const told = (await store.desk.claims(incidents.flatMap(({ claims }) => claims))).map(({ claim }) => claim)
  const claims = byId([...[...one.claims, ...other.claims].map(({ claim }) => claim), ...told])
  const sources: Source[] = []
  for (const id of speakersIn(claims)) {
    const found = await store.source(id)
    if (found) sources.push(found)
  }
  const part: Part = { reports: [one.report, other.report], sources, actors: [], claims, incidents }
  const ledger = await asLedger(store, part)
  const comparison = compareReports(one.report, other.report, ledger)
  const grounds = narrowed(ledger, incidents)
  return viewOf(store, comparison, { ...grounds, reports: part.reports })
}

/** Two incidents or two reports side by side, by their ids; null when one is not there. Throws a Refusal where they are one. */
export async function comparisonOf(store: Store, a: string, b: string): Promise<ComparisonView | null> {
  if (a === b) throw new Refusal(422, 'These are one and the same: choose two.', { field: 'b' })
  return (await twoIncidents(store, a, b)) ?? (await twoReports(store, a, b))
}

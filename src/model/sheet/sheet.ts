import type { Claim } from '../claim.ts'
import type { Incident } from '../incident.ts'
import type { Ledger } from '../ledger.ts'
import { createNames } from '../names.ts'
import type { Report } from '../report.ts'
import type { Actor, Source } from '../source.ts'
import { type NumberedContradiction, numberContradictions } from './contradictions.ts'
import { type Row, rowsOf } from './row.ts'
import { type Tally, tallyOf } from './tally.ts'
import { type Branch, treeOf } from './tree.ts'

/** Everything that views show of one incident. */
export interface Sheet {
  readonly incident: Incident
  readonly tally: Tally
  readonly rows: readonly Row[]
  readonly contradictions: readonly NumberedContradiction[]
  readonly tree: readonly Branch[]
}

/** Makes the sheets of a ledger's incidents; what it looks up is gathered once. */
export function createSheets(ledger: Ledger): (incident: Incident) => Sheet {
  const names = createNames(ledger)
  const sources = new Map(ledger.sources.map((source) => [source.id, source]))
  return (incident) => {
    const contradictions = numberContradictions(incident, names)
    const rows = rowsOf(incident, contradictions, sources, names)
    return { incident, tally: tallyOf(incident, rows, names), rows, contradictions, tree: treeOf(incident, names) }
  }
}

/** The part of a ledger that some incidents rest on: their claims, the reports those stand in, who speaks in them, the bodies they name. */
export function narrowed(ledger: Ledger, incidents: readonly Incident[]): Ledger {
  const own = new Set(incidents.flatMap((incident) => incident.claims))
  const claims: Claim[] = ledger.claims.filter(({ id }) => own.has(id))
  const here = new Set(incidents.flatMap((incident) => incident.reports))
  const byId = new Map(ledger.reports.map((report) => [report.id, report]))
  const shown = new Set<string>()
  const show = (id: string | null): void => {
    const report = byId.get(id ?? '')
    if (!report || shown.has(report.id)) return
    shown.add(report.id)
    show(report.copyOf?.report ?? null)
    show(report.versionOf)
  }
  for (const id of here) show(id)
  const reports: Report[] = ledger.reports.filter(({ id }) => shown.has(id))
  const spoken = new Set(claims.flatMap((claim) => [claim.origin, ...claim.attribution.map(({ id }) => id)]))
  const linked = new Set(
    incidents.flatMap(({ accounts }) =>
      accounts.flatMap(({ source, dependsOn }) => [source, ...dependsOn.map((one) => one.source)]),
    ),
  )
  const sources: Source[] = ledger.sources.filter(({ id }) => spoken.has(id) || linked.has(id))
  const bodies = new Set([
    ...claims.flatMap(({ roles }) => roles.map(({ actor }) => actor)),
    ...sources.map(({ actor }) => actor),
  ])
  const actors: Actor[] = ledger.actors.filter(({ id }) => bodies.has(id))
  const notes = ledger.notes.filter(({ report }) => report !== null && shown.has(report))
  return { ...ledger, reports, sources, actors, claims, incidents, notes }
}

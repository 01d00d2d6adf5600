import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { Where } from '#model/value'
import type { ExportOptions } from '../exporter.ts'
import { PLACING, withoutCorrections } from './corrections.ts'
import { atSettlement, isPrecise, NO_POINTS, withoutPoint } from './points.ts'
import type { Protected } from './protected.ts'

/** Settlements with a point, by the report that names them. */
function settlementsByReport({ claims }: Ledger): Map<string, Where[]> {
  const named = new Map<string, Where[]>()
  for (const { report, where, otherPlaces } of claims) {
    for (const one of [where, ...otherPlaces]) {
      if (one?.pointOf !== 'settlement' || one.lat === null) continue
      const own = named.get(report)
      if (own) own.push(one)
      else named.set(report, [one])
    }
  }
  return named
}

/** A ledger without points of buildings (unless they are asked for), and without any of claims that must have none. */
export function withoutPoints(ledger: Ledger, options: ExportOptions): Protected {
  let [precise, moving] = [0, 0]
  const named = settlementsByReport(ledger)
  const place = <W extends Where | null>(where: W, bare: boolean, reports: readonly string[]): W => {
    if (where === null || (where.lat === null && where.alternatives.length === 0)) return where
    if (bare) {
      moving++
      return withoutPoint(where) as W
    }
    if (options.precisePoints || !isPrecise(where)) return where
    precise++
    const towns = reports.flatMap((report) => named.get(report) ?? [])
    return atSettlement(where, towns) as W
  }
  const isBare = (name: string): boolean => NO_POINTS.has(options.vocabulary.classes.get(name)?.family ?? '')
  const claims = ledger.claims.map((claim): Claim => {
    const bare = isBare(claim.event.class)
    const own = bare || !options.precisePoints ? withoutCorrections(claim, PLACING) : claim
    const reports = [claim.report]
    return {
      ...own,
      where: place(claim.where, bare, reports),
      otherPlaces: claim.otherPlaces.map((one) => place(one, bare, reports)),
    }
  })
  const incidents = ledger.incidents.map(
    (incident): Incident => ({ ...incident, where: place(incident.where, isBare(incident.class), incident.reports) }),
  )
  const dropped = [
    {
      what: 'points of buildings and sites',
      why: 'given as their settlement; --precise-points puts them in',
      count: precise,
    },
    {
      what: 'points of claims about presence, making, plans or movement',
      why: 'hearsay gives nobody a position',
      count: moving,
    },
  ]
  return { ledger: { ...ledger, claims, incidents }, dropped: dropped.filter(({ count }) => count > 0) }
}

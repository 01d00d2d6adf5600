import type { Ledger } from '#model/ledger'
import { createSheets, narrowed } from '#model/sheet/sheet'
import type { Xray } from '../../contract.ts'
import { Refusal } from '../problem.ts'
import { stripOf } from './strip.ts'

/** A ledger of one report as the reader shows it. Throws a Refusal where there is no report. */
export function xrayOf(ledger: Ledger): Xray {
  const { version, generator, claims, sources, notes, incidents } = ledger
  const [report] = ledger.reports
  if (!report) throw new Refusal(422, 'There is no text in it.', { field: 'text' })
  const told = new Map(
    incidents.flatMap(({ id, title, claims: own }) => own.map((claim) => [claim, { id, title }] as const)),
  )
  const sheets = createSheets(ledger)
  return {
    report,
    claims: claims.map((claim) => ({ claim, machine: null, incident: told.get(claim.id) ?? null })),
    sources,
    notes,
    strip: stripOf(claims),
    incidents: incidents.map((incident) => {
      const own = narrowed(ledger, [incident])
      return {
        version,
        generator,
        kind: 'incident' as const,
        ...sheets(incident),
        reports: own.reports,
        sources: own.sources,
        actors: own.actors,
        claims: own.claims,
      }
    }),
  }
}

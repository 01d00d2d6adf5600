import type { Incident } from '#model/incident'
import { outletOf } from '#model/names'
import { claimsOf, type Facts } from '../facts.ts'
import { incidentColumns } from '../package/incidents.ts'
import type { Column } from '../table/table.ts'
import { pinOf, RADIUS_CLASSES } from './pin.ts'

/** A feature's point is its geometry: the columns of the point stand there alone. */
const IN_GEOMETRY: ReadonlySet<string> = new Set(['latitude', 'longitude'])

const ourColumns: readonly Column<Incident>[] = [
  {
    name: 'radius_class',
    type: 'string',
    from: 'Incident.where.precision, .pointOf',
    note: 'how far from the point it may have been, at least: a class, no measured number; null without a point',
    values: RADIUS_CLASSES,
    value: ({ where }) => pinOf(where)?.radius ?? null,
  },
  {
    name: 'other_readings',
    type: 'integer',
    from: 'Incident.where.alternatives',
    note: 'how many other places of that name it may be; a pin with other readings is a choice, not a fact',
    value: ({ where }) => where?.alternatives.length ?? null,
  },
]

const deniedColumn = (facts: Facts | null): Column<Incident> => ({
  name: 'denied_by_all',
  type: 'boolean',
  from: 'Claim.certainty',
  note: 'true where every claim of it is a denial',
  value: (incident) => {
    const claims = facts ? claimsOf(incident, facts) : []
    return claims.length === 0 ? null : claims.every(({ certainty }) => certainty === 'denied')
  },
})

/** The flat properties of a feature: the columns of incidents.csv but the point, and what a map needs beside them. */
export const propertyColumns = (facts: Facts | null): readonly Column<Incident>[] => [
  ...incidentColumns(facts).filter(({ name }) => !IN_GEOMETRY.has(name)),
  ...ourColumns,
  deniedColumn(facts),
]

/** The words behind an incident, one entry a claim: a value of the map is one click from its sentence. */
export const wordsOf = (incident: Incident, facts: Facts) =>
  claimsOf(incident, facts).map((claim) => {
    const report = facts.reports.get(claim.report)
    return {
      words: claim.quote.text,
      said_by: facts.sources.get(claim.origin ?? '')?.name ?? null,
      certainty: claim.certainty,
      outlet: outletOf(report),
      url: report?.url ?? null,
    }
  })

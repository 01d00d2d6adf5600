import type { Insertable } from 'kysely'
import type { Incident, Range } from '#model/incident'
import type { Names } from '#model/names'
import { type ListedIncident, listedOf, startOf } from '#model/sheet/listed'
import { foldName } from '#util/fold'
import type { Tables } from '../schema/tables.ts'
import { orderKey } from './rows.ts'

const end = (range: Range | null, side: 'low' | 'high'): number | null => range?.[side] ?? null

/** Nobody's name is asked for in a list. */
const nameless: Names = { claim: () => undefined, report: () => undefined, source: () => '' }

/** The row of an incident. */
export function incidentRow(incident: Incident): Insertable<Tables['incidents']> {
  const listed: ListedIncident = listedOf(incident, 0, nameless)
  const { when, where, killed, wounded } = listed
  const start = startOf(incident)
  const places = [where?.name, where?.nativeName, where?.admin1].filter((name) => typeof name === 'string')
  return {
    id: incident.id,
    title: incident.title,
    class: incident.class,
    start_key: start,
    day_earliest: start.slice(0, 10),
    day_latest: (when?.latest ?? when?.earliest ?? '').slice(0, 10),
    edtf: when?.edtf ?? null,
    place: where?.name ?? null,
    admin1: where?.admin1 ?? null,
    country: where?.country ?? null,
    precision: where?.precision ?? null,
    place_words: places
      .map((name) => ` ${foldName(name)} `)
      .join('|')
      .slice(0, 600),
    part_of: incident.partOf,
    reports: listed.reports,
    claims: listed.claims,
    origins: listed.independentOrigins,
    parties: listed.independentParties,
    killed_low: end(killed, 'low'),
    killed_high: end(killed, 'high'),
    wounded_low: end(wounded, 'low'),
    wounded_high: end(wounded, 'high'),
    contradictions: listed.contradictions,
    killed_most: killed?.high ?? killed?.low ?? -1,
    place_key: orderKey(where?.name ?? '~'),
    title_key: orderKey(incident.title),
    first_claim: incident.claims[0] ?? incident.id,
    listed: JSON.stringify(listed),
    json: JSON.stringify(incident),
  }
}

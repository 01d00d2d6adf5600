import type { Incident } from '#model/incident'
import { outletOf } from '#model/names'
import type { Where } from '#model/value'
import { codedTime } from '../coded/coded-time.ts'
import { noteOf } from '../coded/notes.ts'
import type { Dropped, Exporter } from '../exporter.ts'
import { createFacts, type Facts, reportsOf } from '../facts.ts'
import { pinOf } from '../geojson/pin.ts'
import { webAddress } from '../iri.ts'
import { csv } from '../table/csv.ts'
import { type Column, mappingOf } from '../table/table.ts'

/** Columns for addresses of reports: the importer takes any that begins with source_. */
const SOURCES = 10

/** An incident of Atlos has one day. */
const oneDay = ({ when }: Incident): string | null => {
  const time = codedTime(when)
  return time?.days === 1 ? time.start : null
}

/** Atlos's widest resolution is a kilometre around the point: what is wider has no point there. */
const pointOf = ({ where }: Incident) => {
  const pin = pinOf(where)
  return pin && (pin.radius === 'under 1 km' || pin.radius === '1 to 10 km') ? pin : null
}

/** Never "Exact": a gazetteer's point of a site is not a geolocation that someone made. */
const resolutionOf = (incident: Incident): string | null =>
  pointOf(incident) === null ? null : (incident.where as Where).pointOf === 'site' ? 'Vicinity' : 'Locality'

const addressesOf = (incident: Incident, facts: Facts): string[] => [
  ...new Set(reportsOf(incident, facts).flatMap(({ url }) => webAddress(url) ?? [])),
]

/** At least the eight characters that Atlos asks for, on one line. */
const descriptionOf = ({ title, id }: Incident): string => {
  const line = title.replace(/\s+/gu, ' ').trim()
  return line.length >= 8 ? line : `Incident ${id}: ${line}`
}

function moreInfo(incident: Incident, facts: Facts): string {
  const { when, where } = incident
  const outlets = [...new Set(reportsOf(incident, facts).map(outletOf))].join(', ')
  const parts = [
    when && `When: ${when.edtf} (${when.precision}, ${when.basis}).`,
    where && `Where: ${where.name} (${where.precision}, ${where.basis}).`,
    noteOf(incident, facts),
    `Reports: ${outlets}.`,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

const columns = (facts: Facts | null): readonly Column<Incident>[] => [
  { name: 'description', type: 'string', from: 'Incident.title', note: 'at least 8 characters', value: descriptionOf },
  { name: 'status', type: 'string', from: '', note: 'To Do: nobody has looked at it', value: () => 'To Do' },
  {
    name: 'sensitive',
    type: 'string',
    from: '',
    note: 'Not Sensitive, for Atlos needs a value and a row is text alone: look at the media before you share the project',
    value: () => 'Not Sensitive',
  },
  { name: 'date', type: 'date', from: 'Incident.when', note: 'only a single day; more_info has spans', value: oneDay },
  {
    name: 'latitude',
    type: 'number',
    from: 'Incident.where.lat',
    note: 'only of sites and settlements: Atlos has no wider point',
    value: (incident) => pointOf(incident)?.lat ?? null,
  },
  {
    name: 'longitude',
    type: 'number',
    from: 'Incident.where.lon',
    note: 'the same',
    value: (incident) => pointOf(incident)?.lon ?? null,
  },
  {
    name: 'geolocation_resolution',
    type: 'string',
    from: 'Incident.where.pointOf',
    note: 'Locality for a settlement, Vicinity for a site (with --precise-points); never Exact, which is for geolocations that someone made',
    value: resolutionOf,
  },
  {
    name: 'tags',
    type: 'string',
    from: 'Incident.class',
    note: 'and hearsay, parted by a comma',
    value: (incident) => `hearsay,${incident.class}`,
  },
  {
    name: 'more_info',
    type: 'string',
    from: 'Incident',
    note: 'time and place with how exact they are, accounts in their words, ranges',
    value: (incident) => (facts ? moreInfo(incident, facts) : null),
  },
  ...Array.from(
    { length: SOURCES },
    (_, i): Column<Incident> => ({
      name: `source_${i + 1}`,
      type: 'string',
      from: 'Report.url',
      note: 'in order of publication; Atlos archives it on import',
      value: (incident) => (facts ? (addressesOf(incident, facts)[i] ?? null) : null),
    }),
  ),
]

function dropsOf(incidents: readonly Incident[], facts: Facts): Dropped[] {
  const count = (test: (incident: Incident) => boolean): number => incidents.filter(test).length
  return [
    {
      what: 'dates of more than a day',
      why: 'an incident of Atlos has one day; more_info has the span',
      count: count((incident) => incident.when !== null && oneDay(incident) === null),
    },
    {
      what: 'places wider than a settlement, or without a point',
      why: 'Atlos has points of up to a kilometre; more_info has the name',
      count: count((incident) => incident.where !== null && pointOf(incident) === null),
    },
    {
      what: `addresses of reports after the first ${SOURCES} of an incident`,
      why: 'as many columns are written; --format csv has all',
      count: incidents.reduce((sum, one) => sum + Math.max(0, addressesOf(one, facts).length - SOURCES), 0),
    },
  ].filter((one) => one.count > 0)
}

/** Incidents for Atlos's bulk import. */
export const atlos: Exporter = {
  name: 'atlos',
  title: "incidents for Atlos's bulk import",
  standard: 'Atlos bulk import (CSV)',
  source:
    'atlosdotorg/atlos, platform/lib/platform/material (import_changeset, bulk_import_create), and docs.atlos.org, as stored 2026-11',
  extension: '.csv',
  mediaType: 'text/csv',
  files: 'one',
  mapping: mappingOf(columns(null)),
  leavesOut: [
    {
      what: 'numbers of killed and wounded, positions, contradictions',
      why: 'a project defines its own attributes; more_info tells them',
    },
    { what: 'ids', why: 'Atlos gives its own; ours ends more_info' },
  ],
  write(ledger) {
    const facts = createFacts(ledger)
    const all = columns(facts)
    const cells = ledger.incidents.map((incident) => all.map((column) => column.value(incident)))
    return {
      files: [{ path: 'atlos.csv', chunks: csv([all.map(({ name }) => name)], cells) }],
      dropped: dropsOf(ledger.incidents, facts),
    }
  },
}

import type { Incident } from '#model/incident'
import { outletOf } from '#model/names'
import type { Exporter } from '../exporter.ts'
import { createFacts, dayOf, type Facts, rangeOf, reportsOf } from '../facts.ts'
import type { Cell } from '../table/cell.ts'
import { csv } from '../table/csv.ts'
import { degrees } from './coded-place.ts'

interface HxlColumn {
  readonly name: string
  readonly tag: string
  readonly from: string
  readonly note?: string
  value(
    incident: Incident,
    facts: Facts,
    country: (code: string | null) => { name: string; alpha3: string | null } | undefined,
  ): Cell
}

const harm = (what: string, tag: string, edge: 'low' | 'high'): HxlColumn => ({
  name: `${what} (${edge === 'low' ? 'lowest' : 'highest'})`,
  tag: `${tag}+${edge === 'low' ? 'min' : 'max'}`,
  from: `Incident.ranges (${what})`,
  note: 'empty when unknown, never 0',
  value: (incident) => rangeOf(incident, what)?.[edge] ?? null,
})

/** Columns with their hashtags. Tags after OCHA's own exports of ACLED and UCDP and libhxl's default schema; attributes such as +min are free. */
const hxlColumns: readonly HxlColumn[] = [
  { name: 'Incident', tag: '#event+code', from: 'Incident.id', value: ({ id }) => id },
  { name: 'What', tag: '#event+type', from: 'Incident.class', value: (incident) => incident.class },
  { name: 'Title', tag: '#event+name', from: 'Incident.title', value: ({ title }) => title },
  { name: 'First day', tag: '#date+start', from: 'Incident.when.earliest', value: ({ when }) => dayOf(when?.earliest) },
  { name: 'Last day', tag: '#date+end', from: 'Incident.when.latest', value: ({ when }) => dayOf(when?.latest) },
  {
    name: 'First reported',
    tag: '#date+reported',
    from: 'Report.published',
    note: 'earliest of its reports',
    value: (incident, facts) => dayOf(reportsOf(incident, facts)[0]?.published),
  },
  {
    name: 'Country',
    tag: '#country+name',
    from: 'Where.country',
    value: ({ where }, _, country) => country(where?.country ?? null)?.name ?? null,
  },
  {
    name: 'Country code',
    tag: '#country+code',
    from: 'Where.country',
    note: 'ISO 3166-1 alpha-3',
    value: ({ where }, _, country) => country(where?.country ?? null)?.alpha3 ?? null,
  },
  { name: 'Admin 1', tag: '#adm1+name', from: 'Where.admin1', value: ({ where }) => where?.admin1 ?? null },
  { name: 'Place', tag: '#loc+name', from: 'Where.name', value: ({ where }) => where?.name ?? null },
  {
    name: 'Place precision',
    tag: '#loc+type',
    from: 'Where.precision',
    value: ({ where }) => where?.precision ?? null,
  },
  { name: 'Latitude', tag: '#geo+lat', from: 'Where.lat', value: ({ where }) => degrees(where?.lat ?? null) },
  { name: 'Longitude', tag: '#geo+lon', from: 'Where.lon', value: ({ where }) => degrees(where?.lon ?? null) },
  harm('killed', '#affected+killed', 'low'),
  harm('killed', '#affected+killed', 'high'),
  harm('wounded', '#affected+injured', 'low'),
  harm('wounded', '#affected+injured', 'high'),
  {
    name: 'Reports',
    tag: '#meta+reports+num',
    from: 'Incident.reports',
    note: 'how many',
    value: ({ reports }) => reports.length,
  },
  {
    name: 'Independent origins',
    tag: '#meta+origins+num',
    from: 'Incident.independentOrigins',
    value: ({ independentOrigins }) => independentOrigins,
  },
  {
    name: 'Contradictions',
    tag: '#meta+contradictions+num',
    from: 'Incident.contradictions',
    note: 'how many',
    value: ({ contradictions }) => contradictions.length,
  },
  {
    name: 'Sources',
    tag: '#meta+source',
    from: 'Report.publisher',
    note: 'each once, joined by "; "',
    value: (incident, facts) =>
      [...new Set(reportsOf(incident, facts).map((report) => outletOf(report).replaceAll(';', ',')))].join('; ') ||
      null,
  },
  {
    name: 'Links',
    tag: '#meta+url',
    from: 'Report.url',
    note: 'joined by a space',
    value: (incident, facts) =>
      reportsOf(incident, facts)
        .flatMap(({ url }) => url ?? [])
        .join(' ') || null,
  },
]

/** Incidents as one table whose second row holds hashtags of the Humanitarian Exchange Language. */
export const hxl: Exporter = {
  name: 'hxl',
  title: 'incidents as one table with humanitarian hashtags',
  standard: 'HXL 1.1',
  source: "OCHA-DAP's scrapers of ACLED and UCDP, HXLStandard/libhxl-python's default schema, read 2026-11-22",
  extension: '.csv',
  mediaType: 'text/csv',
  files: 'one',
  mapping: hxlColumns.map(({ name, tag, from, note }) => ({ to: `${name} ${tag}`, from, note: note ?? '' })),
  leavesOut: [{ what: 'claims, quotes, the chain of speakers', why: 'a row is an incident; --format csv has them' }],
  write(ledger, { vocabulary }) {
    const facts = createFacts(ledger)
    const rows = ledger.incidents.map((incident) =>
      hxlColumns.map((column) => column.value(incident, facts, (code) => vocabulary.countries.get(code ?? ''))),
    )
    const unplaced = ledger.incidents.filter(({ where }) => where?.lat == null).length
    const dropped = { what: 'points', why: 'the place is unknown, a country, or withheld', count: unplaced }
    return {
      files: [
        { path: 'hxl.csv', chunks: csv([hxlColumns.map(({ name }) => name), hxlColumns.map(({ tag }) => tag)], rows) },
      ],
      dropped: unplaced > 0 ? [dropped] : [],
    }
  },
}

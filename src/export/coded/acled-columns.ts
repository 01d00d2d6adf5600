import type { Column } from '../table/table.ts'
import type { AcledRow } from './acled-row.ts'
import { acledGeoPrecision, degrees } from './coded-place.ts'
import { acledTimePrecision } from './coded-time.ts'

const blank = (name: string, note: string, type: 'string' | 'integer' = 'string'): Column<AcledRow> => ({
  name,
  type,
  from: '',
  note,
  value: () => null,
})

const nameOf = ({ side }: AcledRow): string | null => (side === null || side === 'disputed' ? null : side.name)

/**
 * ACLED's columns, names and order. Source: acledR, articles/acled_codebook (branch gh-pages, commit 1e05ba9 of 2025-09-18): 31 columns since the
 * changes of 2023-03-20.
 */
export const acledColumns: readonly Column<AcledRow>[] = [
  blank('event_id_cnty', 'blank: only ACLED gives these ids'),
  {
    name: 'event_date',
    type: 'date',
    from: 'Incident.when',
    note: 'the day, or the middle day of a span (the earlier of two)',
    value: ({ time }) => time.middle,
  },
  { name: 'year', type: 'year', from: 'Incident.when', value: ({ time }) => Number(time.middle.slice(0, 4)) },
  {
    name: 'time_precision',
    type: 'integer',
    from: 'Incident.when',
    note: '1 a day · 2 up to a week, "overnight" included · 3 up to a month',
    values: [1, 2, 3],
    value: ({ time }) => acledTimePrecision(time),
  },
  {
    name: 'disorder_type',
    type: 'string',
    from: 'Incident.class',
    note: 'by sub_event_type',
    value: ({ type }) => type.disorder,
  },
  {
    name: 'event_type',
    type: 'string',
    from: 'Incident.class',
    note: 'by sub_event_type',
    value: ({ type }) => type.event,
  },
  {
    name: 'sub_event_type',
    type: 'string',
    from: 'Incident.class',
    note: 'by data/ontology/events.yaml',
    value: ({ sub }) => sub,
  },
  {
    name: 'actor1',
    type: 'string',
    from: 'Claim.roles (actor)',
    note: 'only where all who name one name the same; as said, not as ACLED spells it',
    value: nameOf,
  },
  blank('assoc_actor_1', 'blank: no report tells it as ACLED means it'),
  {
    name: 'inter1',
    type: 'integer',
    from: 'Actor.kind, Actor.party',
    note: '1 forces of the country’s own state, 8 of another; blank for others: which kind of group it is, no report says',
    values: [1, 8],
    value: ({ inter1 }) => inter1,
  },
  {
    name: 'actor2',
    type: 'string',
    from: 'Incident.ranges, Incident.class',
    note: '"Civilians (COUNTRY)" where only civilians were harmed',
    value: ({ civilians, country }) =>
      civilians && country !== null ? `Civilians (${country})` : civilians ? 'Civilians' : null,
  },
  blank('assoc_actor_2', 'blank: no report tells it as ACLED means it'),
  {
    name: 'inter2',
    type: 'integer',
    from: 'Incident.ranges, Incident.class',
    note: '7 for civilians',
    values: [7],
    value: ({ civilians }) => (civilians ? 7 : null),
  },
  {
    name: 'interaction',
    type: 'integer',
    from: 'inter1, inter2',
    note: 'the smaller digit first; blank unless both are known',
    value: ({ inter1, civilians }) =>
      inter1 === null || !civilians ? null : Math.min(inter1, 7) * 10 + Math.max(inter1, 7),
  },
  {
    name: 'civilian_targeting',
    type: 'string',
    from: 'Incident.class',
    note: '"Civilian targeting" for violence against civilians; else blank',
    value: ({ type }) => (type.event === 'Violence against civilians' ? 'Civilian targeting' : null),
  },
  { name: 'iso', type: 'integer', from: 'Where.country', note: 'ISO 3166-1 numeric', value: ({ iso }) => iso },
  blank('region', 'blank: ACLED’s regions are its own'),
  {
    name: 'country',
    type: 'string',
    from: 'Where.country',
    note: 'usual English name',
    value: ({ country }) => country,
  },
  { name: 'admin1', type: 'string', from: 'Where.admin1', value: ({ where }) => where.admin1 },
  blank('admin2', 'blank: not resolved'),
  blank('admin3', 'blank: not resolved'),
  { name: 'location', type: 'string', from: 'Where.name', value: ({ where }) => where.name },
  {
    name: 'latitude',
    type: 'number',
    from: 'Where.lat',
    note: 'four places; blank where the gazetteer has no point',
    value: ({ where }) => degrees(where.lat),
  },
  {
    name: 'longitude',
    type: 'number',
    from: 'Where.lon',
    note: 'four places',
    value: ({ where }) => degrees(where.lon),
  },
  {
    name: 'geo_precision',
    type: 'integer',
    from: 'Where.precision',
    note: '1 site, settlement · 2 near, district · 3 province, sea',
    values: [1, 2, 3],
    value: ({ where }) => acledGeoPrecision(where),
  },
  {
    name: 'source',
    type: 'string',
    from: 'Report.publisher',
    note: 'each once, by date, joined by "; "',
    value: ({ sources }) => sources || null,
  },
  blank('source_scale', 'blank: where an outlet is from, no report says'),
  {
    name: 'notes',
    type: 'string',
    from: 'Incident, Account, Claim.quote',
    note: 'title, what each counted account says, ranges, reports and origins, our id',
    value: ({ notes }) => notes,
  },
  {
    name: 'fatalities',
    type: 'integer',
    from: 'Incident.ranges (killed)',
    note: 'the lowest of the independent accounts. Blank when none gives a number, or only "several": unknown is not 0. ACLED itself enters 0 there, or 3 or 10 for deaths without a number: that is for you to decide',
    value: ({ fatalities }) => fatalities,
  },
  blank('tags', 'blank'),
  {
    name: 'timestamp',
    type: 'integer',
    from: 'the time of the export',
    note: 'Unix seconds',
    value: ({ timestamp }) => timestamp,
  },
]

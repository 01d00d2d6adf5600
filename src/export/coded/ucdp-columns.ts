import { outletOf } from '#model/names'
import { dayOf } from '../facts.ts'
import type { Column } from '../table/table.ts'
import { degrees, prioGrid, ucdpWherePrecision } from './coded-place.ts'
import { ucdpDatePrecision } from './coded-time.ts'
import { articleOf, joined, type SetDeaths, type UcdpRow } from './ucdp-row.ts'

const CODER = 'blank: only UCDP gives these ids'
const DYAD = 'blank: conflicts and dyads are coded, no report tells them'

const blank = (name: string, note: string): Column<UcdpRow> => ({
  name,
  type: 'string',
  from: '',
  note,
  value: () => null,
})

const deaths = (name: string, part: keyof SetDeaths): Column<UcdpRow> => ({
  name,
  type: 'integer',
  from: 'Incident.decided.best',
  note: 'only where a person set it; blank is unknown, not 0',
  value: (row) => row.deaths[part],
})

/**
 * UCDP GED's columns, names and order. Source: the header of GEDEvent_v23_1.csv as its public readers quote it; v25.1 and v26.1 have the same 49.
 */
export const ucdpColumns: readonly Column<UcdpRow>[] = [
  blank('id', CODER),
  blank('relid', CODER),
  {
    name: 'year',
    type: 'year',
    from: 'Incident.when',
    note: 'of the first day',
    value: ({ time }) => Number(time.start.slice(0, 4)),
  },
  blank('active_year', 'blank: it counts a dyad’s deaths of a year'),
  blank('code_status', 'blank: nobody coded it'),
  blank('type_of_violence', 'blank: 1, 2 and 3 depend on who the sides are'),
  ...['conflict_dset_id', 'conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name'].map((name) =>
    blank(name, DYAD),
  ),
  ...['side_a_dset_id', 'side_a_new_id'].map((name) => blank(name, CODER)),
  {
    name: 'side_a',
    type: 'string',
    from: 'Claim.roles (actor)',
    note: 'only where all who name one name the same; as said, not as UCDP spells it',
    value: ({ side }) => (side === null || side === 'disputed' ? null : side.name),
  },
  ...['side_b_dset_id', 'side_b_new_id'].map((name) => blank(name, CODER)),
  blank('side_b', 'blank: whom it was meant for is a judgement'),
  {
    name: 'number_of_sources',
    type: 'integer',
    from: 'Incident.reports',
    note: 'reports, versions of one page once',
    value: ({ reports }) => reports.length,
  },
  {
    name: 'source_article',
    type: 'string',
    from: 'Report',
    note: 'publisher, date, title of each, joined by "; "',
    value: ({ reports }) => joined(reports, articleOf),
  },
  {
    name: 'source_office',
    type: 'string',
    from: 'Report.publisher',
    note: 'joined by "; " in the same order',
    value: ({ reports }) => joined(reports, outletOf),
  },
  {
    name: 'source_date',
    type: 'string',
    from: 'Report.published',
    note: 'joined by "; " in the same order',
    value: ({ reports }) => joined(reports, ({ published }) => dayOf(published)),
  },
  {
    name: 'source_headline',
    type: 'string',
    from: 'Report.title',
    note: 'joined by "; " in the same order',
    value: ({ reports }) => joined(reports, ({ title }) => title),
  },
  {
    name: 'source_original',
    type: 'string',
    from: 'Incident.accounts',
    note: 'the independent origins, joined by "; "',
    value: ({ origins }) => origins || null,
  },
  {
    name: 'where_prec',
    type: 'integer',
    from: 'Where.precision',
    note: '1 site, settlement · 2 near · 3 district · 4 province · 6 country · 7 sea',
    values: [1, 2, 3, 4, 6, 7],
    value: ({ where }) => ucdpWherePrecision(where),
  },
  { name: 'where_coordinates', type: 'string', from: 'Where.name', value: ({ where }) => where.name },
  {
    name: 'where_description',
    type: 'string',
    from: 'Where.precision, Where.basis, Where.pointOf',
    value: ({ where }) =>
      `${where.precision}, ${where.basis}${where.pointOf === null ? '' : `; the point is that of the ${where.pointOf}`}`,
  },
  { name: 'adm_1', type: 'string', from: 'Where.admin1', value: ({ where }) => where.admin1 },
  blank('adm_2', 'blank: not resolved'),
  {
    name: 'latitude',
    type: 'number',
    from: 'Where.lat',
    note: 'four places',
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
    name: 'geom_wkt',
    type: 'string',
    from: 'Where.lon, Where.lat',
    note: '"POINT (lon lat)"',
    value: ({ where: { lat, lon } }) =>
      lat === null || lon === null ? null : `POINT (${degrees(lon)} ${degrees(lat)})`,
  },
  {
    name: 'priogrid_gid',
    type: 'integer',
    from: 'Where.lat, Where.lon',
    note: 'computed: cells of half a degree from the south-west',
    value: ({ where }) => prioGrid(where.lat, where.lon),
  },
  {
    name: 'country',
    type: 'string',
    from: 'Where.country',
    note: 'usual English name',
    value: ({ country }) => country,
  },
  blank('country_id', 'blank: Gleditsch–Ward numbers are not ours to give'),
  blank('region', 'blank: UCDP’s regions are its own'),
  {
    name: 'event_clarity',
    type: 'integer',
    from: 'Incident.when',
    note: '1 · 2 where it went on throughout more than a day',
    values: [1, 2],
    value: ({ incident, time }) => (incident.when?.extent === 'throughout' && time.days > 1 ? 2 : 1),
  },
  {
    name: 'date_prec',
    type: 'integer',
    from: 'Incident.when',
    note: '1 a day · 2 two to six days · 3 a week · 4 a month · 5 longer',
    values: [1, 2, 3, 4, 5],
    value: ({ time }) => ucdpDatePrecision(time),
  },
  { name: 'date_start', type: 'date', from: 'Incident.when.earliest', value: ({ time }) => time.start },
  { name: 'date_end', type: 'date', from: 'Incident.when.latest', value: ({ time }) => time.end },
  deaths('deaths_a', 'sideA'),
  deaths('deaths_b', 'sideB'),
  deaths('deaths_civilians', 'civilians'),
  deaths('deaths_unknown', 'unknown'),
  deaths('best', 'best'),
  {
    name: 'high',
    type: 'integer',
    from: 'Incident.decided.best, else Incident.ranges (killed)',
    note: 'highest of the independent accounts; blank when open or unknown',
    value: ({ high }) => high,
  },
  {
    name: 'low',
    type: 'integer',
    from: 'Incident.decided.best, else Incident.ranges (killed)',
    note: 'lowest of the independent accounts; blank when unknown',
    value: ({ low }) => low,
  },
  blank('gwnoa', CODER),
  blank('gwnob', CODER),
]

import type { When, Where } from '#model/value'
import { dayOf } from '../facts.ts'
import type { Column } from '../table/table.ts'

/** Columns of a time: bounds, EDTF, how exact it is and what it rests on. */
export const whenColumns = <Row>(from: string, whenOf: (row: Row) => When | null): Column<Row>[] => [
  {
    name: 'date_from',
    type: 'date',
    from: `${from}.earliest`,
    note: 'first day it may have been; empty when open',
    value: (row) => dayOf(whenOf(row)?.earliest),
  },
  {
    name: 'date_to',
    type: 'date',
    from: `${from}.latest`,
    note: 'last day it may have been; empty when open',
    value: (row) => dayOf(whenOf(row)?.latest),
  },
  {
    name: 'date_edtf',
    type: 'string',
    from: `${from}.edtf`,
    note: 'the same as ISO 8601-2, with the time of day where it is told',
    value: (row) => whenOf(row)?.edtf ?? null,
  },
  {
    name: 'date_precision',
    type: 'string',
    from: `${from}.precision`,
    values: ['time', 'night', 'day', 'days', 'week', 'month', 'year'],
    value: (row) => whenOf(row)?.precision ?? null,
  },
  {
    name: 'date_basis',
    type: 'string',
    from: `${from}.basis`,
    values: ['stated', 'relative', 'implied'],
    value: (row) => whenOf(row)?.basis ?? null,
  },
]

/** Columns of a place. The point is that of `point_of`, and empty for countries and for claims of presence or movement. */
export const whereColumns = <Row>(from: string, whereOf: (row: Row) => Where | null): Column<Row>[] => [
  { name: 'place', type: 'string', from: `${from}.name`, width: 24, value: (row) => whereOf(row)?.name ?? null },
  {
    name: 'place_native',
    type: 'string',
    from: `${from}.nativeName`,
    value: (row) => whereOf(row)?.nativeName ?? null,
  },
  {
    name: 'place_precision',
    type: 'string',
    from: `${from}.precision`,
    values: ['site', 'settlement', 'near', 'district', 'province', 'country', 'sea'],
    value: (row) => whereOf(row)?.precision ?? null,
  },
  {
    name: 'place_basis',
    type: 'string',
    from: `${from}.basis`,
    values: ['stated', 'implied'],
    value: (row) => whereOf(row)?.basis ?? null,
  },
  { name: 'admin1', type: 'string', from: `${from}.admin1`, value: (row) => whereOf(row)?.admin1 ?? null },
  {
    name: 'country',
    type: 'string',
    from: `${from}.country`,
    note: 'ISO 3166-1 alpha-2',
    value: (row) => whereOf(row)?.country ?? null,
  },
  { name: 'geoname_id', type: 'integer', from: `${from}.geonameId`, value: (row) => whereOf(row)?.geonameId ?? null },
  {
    name: 'latitude',
    type: 'number',
    from: `${from}.lat`,
    note: 'degrees, WGS 84',
    value: (row) => whereOf(row)?.lat ?? null,
  },
  {
    name: 'longitude',
    type: 'number',
    from: `${from}.lon`,
    note: 'degrees, WGS 84',
    value: (row) => whereOf(row)?.lon ?? null,
  },
  {
    name: 'point_of',
    type: 'string',
    from: `${from}.pointOf`,
    note: 'what the point is the point of; site only with --precise-points',
    values: ['site', 'settlement', 'district', 'province'],
    value: (row) => whereOf(row)?.pointOf ?? null,
  },
]

import type { Account, Incident, Position, Range } from '#model/incident'
import type { Facts } from '../facts.ts'
import { type Column, createTable, type Table } from '../table/table.ts'

/** Something of an incident, with the incident. */
interface Of<T> {
  readonly incident: Incident
  readonly one: T
  /** Its place among the incident's, from 1. */
  readonly number: number
}

const all = <T>(facts: Facts, list: (incident: Incident) => readonly T[]): Of<T>[] =>
  facts.ledger.incidents.flatMap((incident) => list(incident).map((one, i) => ({ incident, one, number: i + 1 })))

const incidentId = <T>(): Column<Of<T>> => ({
  name: 'incident_id',
  type: 'string',
  from: 'Incident.id',
  required: true,
  value: ({ incident }) => incident.id,
})

const number = <T>(): Column<Of<T>> => ({
  name: 'number',
  type: 'integer',
  from: '',
  note: 'its place among those of the incident, from 1',
  required: true,
  value: (row) => row.number,
})

const toIncident = { column: 'incident_id', table: 'incidents', key: 'incident_id' } as const

export const accountColumns: readonly Column<Of<Account>>[] = [
  incidentId(),
  number(),
  {
    name: 'source_id',
    type: 'string',
    from: 'Account.source',
    note: 'empty where nobody is named',
    value: ({ one }) => one.source,
  },
  { name: 'role', type: 'string', from: 'Account.role', values: ['account', 'comment'], value: ({ one }) => one.role },
  {
    name: 'counted',
    type: 'boolean',
    from: 'Account.counted',
    note: 'one of the independent origins',
    value: ({ one }) => one.counted,
  },
  {
    name: 'independence',
    type: 'string',
    from: 'Account.independence',
    values: ['first-hand', 'no-link-found', 'dependent'],
    note: '"no link found" is no proof that there is none',
    value: ({ one }) => one.independence,
  },
  { name: 'claims', type: 'integer', from: 'Account.claims', note: 'how many', value: ({ one }) => one.claims.length },
  {
    name: 'reports',
    type: 'integer',
    from: 'Account.reports',
    note: 'how many',
    value: ({ one }) => one.reports.length,
  },
]

/** What each origin says of each incident, and whether it counts. */
export const accountsTable = (facts: Facts): Table =>
  createTable({
    name: 'accounts',
    title: 'Who gives an account of an incident, and whether it counts as an independent origin',
    key: ['incident_id', 'number'],
    foreignKeys: [toIncident, { column: 'source_id', table: 'sources', key: 'source_id' }],
    columns: accountColumns,
    records: () => all(facts, ({ accounts }) => accounts),
  })

export const rangeColumns: readonly Column<Of<Range>>[] = [
  incidentId(),
  number(),
  { name: 'what', type: 'string', from: 'Range.what', required: true, value: ({ one }) => one.what },
  {
    name: 'group',
    type: 'string',
    from: 'Range.group',
    note: 'class of people; empty for all',
    value: ({ one }) => one.group,
  },
  {
    name: 'low',
    type: 'integer',
    from: 'Range.low',
    note: 'empty when no account gives a lower bound',
    value: ({ one }) => one.low,
  },
  {
    name: 'high',
    type: 'integer',
    from: 'Range.high',
    note: 'empty when an account is open upward ("at least 12")',
    value: ({ one }) => one.high,
  },
]

/** Lowest and highest numbers of each incident. */
export const rangesTable = (facts: Facts): Table =>
  createTable({
    name: 'ranges',
    title: 'Lowest and highest number over the independent accounts of an incident',
    key: ['incident_id', 'number'],
    foreignKeys: [toIncident],
    columns: rangeColumns,
    records: () => all(facts, ({ ranges }) => ranges),
  })

export const positionColumns: readonly Column<Of<Position>>[] = [
  incidentId(),
  number(),
  {
    name: 'field',
    type: 'string',
    from: 'Position.field',
    values: ['actor', 'target', 'means', 'victims'],
    value: ({ one }) => one.field,
  },
  { name: 'value', type: 'string', from: 'Position.value', width: 40, value: ({ one }) => one.value },
  {
    name: 'claims',
    type: 'integer',
    from: 'Position.claims',
    note: 'how many hold it',
    value: ({ one }) => one.claims.length,
  },
]

/** Who did it, to what, with what, to whom: each value that is held, however they differ. */
export const positionsTable = (facts: Facts): Table =>
  createTable({
    name: 'positions',
    title: 'What is held about who did it, what was hit, with what, and who suffered',
    key: ['incident_id', 'number'],
    foreignKeys: [toIncident],
    columns: positionColumns,
    records: () => all(facts, ({ positions }) => positions),
  })

import { unreadInWords } from '#model/in-words/unread'
import type { Incident } from '#model/incident'
import { type Facts, rangeOf } from '../facts.ts'
import { type Column, createTable, type Table } from '../table/table.ts'
import { whenColumns, whereColumns } from './time-and-place.ts'

const harm = (what: string, edge: 'low' | 'high'): Column<Incident> => ({
  name: `${what}_${edge}`,
  type: 'integer',
  from: 'Incident.ranges',
  note: `${edge === 'low' ? 'lowest' : 'highest'} of the independent accounts, over all classes of people; empty when none gives a number (0 only where one says none)`,
  value: (incident) => rangeOf(incident, what)?.[edge] ?? null,
})

const suggested = (scheme: 'admiralty' | 'airwars'): Column<Incident> => ({
  name: `suggested_${scheme}`,
  type: 'string',
  from: 'Incident.suggested',
  note: 'what the words suggest, no grade that anybody gave',
  value: (incident) => incident.suggested.find((one) => one.scheme === scheme)?.grade ?? null,
})

const graded = (scheme: 'admiralty' | 'airwars'): Column<Incident> => ({
  name: `grade_${scheme}`,
  type: 'string',
  from: 'Incident.decided.grades',
  note: 'only where a person set it',
  value: ({ decided }) => decided?.grades.find((one) => one.scheme === scheme)?.grade ?? null,
})

/** One row an incident. */
export const incidentColumns = (facts: Facts | null): readonly Column<Incident>[] => [
  { name: 'incident_id', type: 'string', from: 'Incident.id', required: true, value: ({ id }) => id },
  {
    name: 'part_of',
    type: 'string',
    from: 'Incident.partOf',
    note: 'the wave or battle it is part of: the numbers of both are never added up',
    value: ({ partOf }) => (partOf !== null && facts?.incidents.has(partOf) ? partOf : null),
  },
  { name: 'class', type: 'string', from: 'Incident.class', required: true, value: (incident) => incident.class },
  { name: 'title', type: 'string', from: 'Incident.title', width: 44, value: ({ title }) => title },
  ...whenColumns<Incident>('Incident.when', ({ when }) => when),
  ...whereColumns<Incident>('Incident.where', ({ where }) => where),
  {
    name: 'reports',
    type: 'integer',
    from: 'Incident.reports',
    note: 'how many',
    value: ({ reports }) => reports.length,
  },
  { name: 'claims', type: 'integer', from: 'Incident.claims', note: 'how many', value: ({ claims }) => claims.length },
  {
    name: 'independent_origins',
    type: 'integer',
    from: 'Incident.independentOrigins',
    note: 'accounts that no link to another was found for',
    value: ({ independentOrigins }) => independentOrigins,
  },
  {
    name: 'independent_parties',
    type: 'integer',
    from: 'Incident.independentParties',
    value: ({ independentParties }) => independentParties,
  },
  harm('killed', 'low'),
  harm('killed', 'high'),
  harm('wounded', 'low'),
  harm('wounded', 'high'),
  {
    name: 'contradictions',
    type: 'integer',
    from: 'Incident.contradictions',
    note: 'how many; each is a row of links.csv',
    value: ({ contradictions }) => contradictions.length,
  },
  suggested('admiralty'),
  suggested('airwars'),
  graded('admiralty'),
  graded('airwars'),
  {
    name: 'unread_nearby',
    type: 'string',
    from: 'Incident.unread',
    note: 'near reports in languages that are not read: what they say is not counted',
    value: (incident) => unreadInWords(incident) || null,
  },
  {
    name: 'joined_because',
    type: 'string',
    from: 'Incident.why',
    width: 40,
    value: ({ why }) => why.join('; ') || null,
  },
]

/** Incidents, each with what its accounts give together. */
export const incidentsTable = (facts: Facts): Table =>
  createTable({
    name: 'incidents',
    title: 'What is said to have happened',
    key: ['incident_id'],
    foreignKeys: [{ column: 'part_of', table: 'incidents', key: 'incident_id' }],
    columns: incidentColumns(facts),
    records: () => facts.ledger.incidents,
  })

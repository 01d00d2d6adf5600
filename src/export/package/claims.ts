import type { Claim } from '#model/claim'
import { speakerInWords } from '#model/in-words/chain'
import type { Count } from '#model/value'
import type { Facts } from '../facts.ts'
import { type Column, createTable, type Table } from '../table/table.ts'
import { whenColumns, whereColumns } from './time-and-place.ts'

const rolesOf = ({ roles }: Claim, role: string): string | null =>
  roles
    .filter((one) => one.role === role)
    .map(({ name }) => name)
    .join('; ') || null

const role = (name: string): Column<Claim> => ({
  name,
  type: 'string',
  from: `Claim.roles (${name})`,
  note: 'as said; several are parted by "; "',
  width: 24,
  value: (claim) => rolesOf(claim, name),
})

export const claimColumns = (facts: Facts | null): readonly Column<Claim>[] => [
  { name: 'claim_id', type: 'string', from: 'Claim.id', required: true, value: ({ id }) => id },
  {
    name: 'incident_id',
    type: 'string',
    from: 'Incident.claims',
    note: 'empty for a claim that is of no incident (a threat, an accusation …)',
    value: ({ id }) => facts?.incidentOf.get(id) ?? null,
  },
  { name: 'report_id', type: 'string', from: 'Claim.report', required: true, value: ({ report }) => report },
  { name: 'class', type: 'string', from: 'Claim.event.class', required: true, value: ({ event }) => event.class },
  {
    name: 'words',
    type: 'string',
    from: 'Claim.quote.text',
    required: true,
    width: 60,
    value: ({ quote }) => quote.text,
  },
  {
    name: 'said_by',
    type: 'string',
    from: 'Claim.attribution',
    note: 'the chain of speakers, outermost first, parted by " > "; empty for the outlet’s own voice. Each link is a row of links.csv',
    width: 32,
    value: ({ attribution }) => attribution.map(speakerInWords).join(' > ') || null,
  },
  {
    name: 'origin_id',
    type: 'string',
    from: 'Claim.origin',
    note: 'who it comes from in the end; empty where nobody is named',
    value: ({ origin }) => origin,
  },
  {
    name: 'certainty',
    type: 'string',
    from: 'Claim.certainty',
    required: true,
    values: ['asserted', 'reported', 'hedged', 'denied'],
    value: ({ certainty }) => certainty,
  },
  ...whenColumns<Claim>('Claim.when', ({ when }) => when),
  ...whereColumns<Claim>('Claim.where', ({ where }) => where),
  role('actor'),
  role('target'),
  role('instrument'),
  role('victim'),
  { name: 'rests_on', type: 'string', from: 'Claim.basis.text', value: ({ basis }) => basis?.text ?? null },
  {
    name: 'confidence',
    type: 'number',
    from: 'Claim.confidence',
    note: 'the machine’s own, 0 to 1, that it read this rightly; not that it is true',
    value: ({ confidence }) => confidence,
  },
  {
    name: 'review',
    type: 'string',
    from: 'Claim.decided.state',
    note: 'what a person decided on it; empty where nobody did',
    values: ['accepted', 'rejected', 'added'],
    value: ({ decided }) => decided?.state ?? null,
  },
  {
    name: 'made_by',
    type: 'string',
    from: 'Claim.by',
    note: 'rules and models; person for a claim that someone added',
    value: ({ by }) => by.join(' ') || null,
  },
]

/** Claims, each with its words, its chain of speakers, its time and place. */
export const claimsTable = (facts: Facts): Table =>
  createTable({
    name: 'claims',
    title: 'Each event said to have happened, in one report, by one chain of speakers',
    key: ['claim_id'],
    foreignKeys: [
      { column: 'incident_id', table: 'incidents', key: 'incident_id' },
      { column: 'report_id', table: 'reports', key: 'report_id' },
      { column: 'origin_id', table: 'sources', key: 'source_id' },
    ],
    columns: claimColumns(facts),
    records: () => facts.ledger.claims,
  })

interface ClaimCount {
  readonly claim: Claim
  readonly count: Count
  readonly number: number
}

/** Vague words ("several", "dozens") enter no number: only their words are given. */
const bound = (edge: 'min' | 'max'): Column<ClaimCount> => ({
  name: edge,
  type: 'integer',
  from: `Count.${edge}`,
  note: 'empty when open, not given, or vague ("several", "dozens": see words)',
  value: ({ count }) => (count.vague || !Number.isInteger(count[edge]) ? null : count[edge]),
})

export const countColumns: readonly Column<ClaimCount>[] = [
  { name: 'claim_id', type: 'string', from: 'Claim.id', required: true, value: ({ claim }) => claim.id },
  {
    name: 'number',
    type: 'integer',
    from: '',
    note: 'its place among those of the claim, from 1',
    required: true,
    value: ({ number }) => number,
  },
  { name: 'what', type: 'string', from: 'Count.what', required: true, value: ({ count }) => count.what },
  { name: 'of', type: 'string', from: 'Count.of', note: 'as said', value: ({ count }) => count.of },
  { name: 'group', type: 'string', from: 'Count.group', value: ({ count }) => count.group },
  bound('min'),
  bound('max'),
  { name: 'approximate', type: 'boolean', from: 'Count.approximate', value: ({ count }) => count.approximate },
  { name: 'vague', type: 'boolean', from: 'Count.vague', value: ({ count }) => count.vague },
  {
    name: 'part_of',
    type: 'integer',
    from: 'Count.within',
    note: 'the number of the count of the same claim that it is a part of',
    value: ({ count }) => (count.within === null ? null : count.within + 1),
  },
  {
    name: 'kind',
    type: 'string',
    from: 'Count.kind',
    values: ['total', 'running', 'added', 'cumulative'],
    value: ({ count }) => count.kind,
  },
  { name: 'as_of', type: 'string', from: 'Count.asOf', value: ({ count }) => count.asOf },
  {
    name: 'words',
    type: 'string',
    from: 'Count.quote.text',
    required: true,
    width: 30,
    value: ({ count }) => count.quote.text,
  },
]

/** The numbers of each claim. */
export const countsTable = (facts: Facts): Table =>
  createTable({
    name: 'counts',
    title: 'The numbers that each claim gives',
    key: ['claim_id', 'number'],
    foreignKeys: [{ column: 'claim_id', table: 'claims', key: 'claim_id' }],
    columns: countColumns,
    records: () =>
      facts.ledger.claims.flatMap((claim) => claim.counts.map((count, i) => ({ claim, count, number: i + 1 }))),
  })

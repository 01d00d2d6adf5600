import { loadVocabulary } from '#lexicon/vocabulary'
import type { SheetCheck } from '#model/check'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { checkSheet } from '#reconcile/check/check-sheet'
import { placed, privateLedger } from './exported.ts'

export const vocabulary = loadVocabulary()
const base = privateLedger()
export const shelling = base.incidents.at(-1) as Incident

/** The shelling of Vinn on 12 March 2031 with one killed, and others made of it. */
export const ledgerOf = (...others: Partial<Incident>[]): Ledger => ({
  ...base,
  incidents: [
    { ...shelling, where: placed('Vinn', 48.1, 33.9), counts: [countOf('killed', 1)] },
    ...others.map((fields, i) => ({
      ...shelling,
      id: `other-${i}`,
      claims: [],
      counts: [],
      ranges: [],
      title: 'Other',
      ...fields,
    })),
  ],
})

export const countOf = (what: string, n: number): Incident['counts'][number] => ({
  source: null,
  what,
  of: null,
  group: null,
  min: n,
  max: n,
  vague: false,
  approximate: false,
  kind: 'total',
  asOf: null,
  claim: 'x',
})

const HEADS = ['id', 'date', 'place', 'country', 'lat', 'lon', 'type', 'killed', 'wounded', 'description']
export type Cells = Partial<Record<(typeof HEADS)[number], string>>
export const check = (ledger: Ledger, ...rows: Cells[]): SheetCheck =>
  checkSheet(
    { heads: HEADS, rows: rows.map((row, i) => ({ number: i + 2, cells: HEADS.map((head) => row[head] ?? '') })) },
    ledger,
    vocabulary,
    new Map(),
  )

export const told: Cells = { date: '2031-03-12', place: 'Vinn', type: 'shelling', killed: '1' }

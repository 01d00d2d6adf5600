import type { Dropped, Exporter } from '../exporter.ts'
import { createFacts } from '../facts.ts'
import { csv } from '../table/csv.ts'
import { mappingOf } from '../table/table.ts'
import { acledColumns } from './acled-columns.ts'
import { type AcledRow, rowMaker } from './acled-row.ts'
import { select } from './tally-drops.ts'

const blanks = (rows: readonly AcledRow[]): Dropped[] => {
  const unknown = rows.filter(({ fatalities }) => fatalities === null).length
  const disputed = rows.filter(({ side }) => side === 'disputed').length
  return [
    {
      what: 'values of fatalities',
      why: 'no account gives a number that holds from below: blank, where ACLED itself would enter 0, 3 or 10',
      count: unknown,
    },
    {
      what: 'values of actor1',
      why: 'accounts name different ones: notes and --format csv have them',
      count: disputed,
    },
  ].filter(({ count }) => count > 0)
}

/** Rows in ACLED's columns: for comparing with its data and for tools that read them. They are ours, not ACLED data. */
export const acled: Exporter = {
  name: 'acled',
  title: "incidents in ACLED's columns (yours, not ACLED data)",
  standard: 'ACLED, 31 columns as since 2023-03-20',
  source:
    'dtacled/acledR, articles acled_codebook, event_types, time, geography, fatalities (commit 1e05ba9, 2025-09-18)',
  extension: '.csv',
  mediaType: 'text/csv',
  files: 'one',
  mapping: mappingOf(acledColumns),
  leavesOut: [
    { what: 'event_id_cnty', why: 'only ACLED gives its ids; ours stands at the end of notes' },
    {
      what: 'region, admin2, admin3, source_scale, associated actors, tags',
      why: 'no report tells them as ACLED means them',
    },
    {
      what: 'numbers of wounded, ranges, the chain of speakers',
      why: 'ACLED has no column for them; notes names them',
    },
  ],
  write(ledger, { vocabulary, now }) {
    const facts = createFacts(ledger)
    const { rows, dropped } = select(ledger.incidents, rowMaker(ledger, facts, vocabulary, now))
    const cells = rows.map((row) => acledColumns.map((column) => column.value(row)))
    return {
      files: [{ path: 'acled.csv', chunks: csv([acledColumns.map(({ name }) => name)], cells) }],
      dropped: [...dropped, ...blanks(rows)],
    }
  },
}

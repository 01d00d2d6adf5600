import type { Exporter } from '../exporter.ts'
import { createFacts } from '../facts.ts'
import { csv } from '../table/csv.ts'
import { mappingOf } from '../table/table.ts'
import { select } from './tally-drops.ts'
import { ucdpColumns } from './ucdp-columns.ts'
import { rowMaker } from './ucdp-row.ts'

/** Rows in the columns of UCDP's Georeferenced Event Dataset. They are ours, not UCDP data. */
export const ucdp: Exporter = {
  name: 'ucdp',
  title: "incidents with deaths in UCDP GED's columns (yours, not UCDP data)",
  standard: 'UCDP Georeferenced Event Dataset, 49 columns',
  source: 'header of GEDEvent_v23_1 in public readers, the same in those of 25.1 and 26.1, read 2026-11-22',
  extension: '.csv',
  mediaType: 'text/csv',
  files: 'one',
  mapping: mappingOf(ucdpColumns),
  leavesOut: [
    { what: 'ids of events, conflicts, dyads, sides, countries', why: 'only UCDP gives them' },
    { what: 'best, and deaths by side', why: 'a person’s judgement: filled where one set it' },
    { what: 'numbers of wounded, contradictions, copies', why: 'UCDP has no column for them; --format csv has them' },
  ],
  write(ledger, { vocabulary }) {
    const facts = createFacts(ledger)
    const { rows, dropped } = select(ledger.incidents, rowMaker(ledger, facts, vocabulary))
    const unset = rows.filter(({ deaths }) => deaths.best === null).length
    const best = { what: 'values of best', why: 'no person set one: low and high are what accounts say', count: unset }
    const cells = rows.map((row) => ucdpColumns.map((column) => column.value(row)))
    return {
      files: [{ path: 'ucdp.csv', chunks: csv([ucdpColumns.map(({ name }) => name)], cells) }],
      dropped: [...dropped, ...(unset > 0 ? [best] : [])],
    }
  },
}

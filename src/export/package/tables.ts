import type { Ledger } from '#model/ledger'
import type { Dropped, ExportOptions, Mapping } from '../exporter.ts'
import { createFacts } from '../facts.ts'
import { mappingOf, type Table } from '../table/table.ts'
import { claimColumns, claimsTable, countColumns, countsTable } from './claims.ts'
import { accountColumns, accountsTable, positionColumns, positionsTable, rangeColumns, rangesTable } from './details.ts'
import { incidentColumns, incidentsTable } from './incidents.ts'
import { linkColumns, linksTable, wholeLinks } from './links.ts'
import { quoteColumns, quotesTable } from './quotes.ts'
import { reportColumns, reportsTable, sourceColumns, sourcesTable } from './sources-and-reports.ts'

/** The tables of a ledger, and what of it no table holds. */
export function tablesOf(ledger: Ledger, options: ExportOptions): { tables: Table[]; dropped: Dropped[] } {
  const facts = createFacts(ledger)
  const { rows, leadingOut } = wholeLinks(facts)
  const vague = ledger.claims.flatMap(({ counts }) => counts).filter((count) => count.vague).length
  const further = ledger.claims.filter(({ otherPlaces }) => otherPlaces.length > 0).length
  const dropped: Dropped[] = [
    {
      what: 'texts of reports',
      why: 'others hold the rights to them; --texts puts them in',
      count: options.texts ? 0 : ledger.reports.length,
    },
    { what: 'bounds of vague numbers', why: '"several" and "dozens" stay words: counts.words has them', count: vague },
    {
      what: 'links to claims, reports or sources outside the export',
      why: 'only chosen incidents are written',
      count: leadingOut,
    },
    {
      what: 'claims with further places',
      why: 'a row has one place; quotes has the words of the others',
      count: further,
    },
    {
      what: 'other readings of place names',
      why: '--format json has them',
      count: ledger.claims.filter(({ where }) => (where?.alternatives.length ?? 0) > 0).length,
    },
    {
      what: 'links, pictures and films of the reports’ pages',
      why: '--format json has them',
      count: ledger.reports.reduce((sum, { media }) => sum + media.length, 0),
    },
    { what: 'decisions', why: 'they are the log of a review; --format json has them', count: ledger.decisions.length },
    { what: 'notes on the reading', why: '--format json and jsonl have them', count: ledger.notes.length },
  ]
  return {
    tables: [
      incidentsTable(facts),
      rangesTable(facts),
      positionsTable(facts),
      accountsTable(facts),
      claimsTable(facts),
      countsTable(facts),
      quotesTable(facts),
      linksTable(rows),
      sourcesTable(facts),
      reportsTable(facts, options.texts),
    ],
    dropped: dropped.filter(({ count }) => count > 0),
  }
}

/** Every column of every table, for docs/standards.md. */
export const tablesMapping: readonly Mapping[] = [
  ...mappingOf(incidentColumns(null), 'incidents'),
  ...mappingOf(rangeColumns, 'ranges'),
  ...mappingOf(positionColumns, 'positions'),
  ...mappingOf(accountColumns, 'accounts'),
  ...mappingOf(claimColumns(null), 'claims'),
  ...mappingOf(countColumns, 'counts'),
  ...mappingOf(quoteColumns, 'quotes'),
  ...mappingOf(linkColumns, 'links'),
  ...mappingOf(sourceColumns(null), 'sources'),
  ...mappingOf(reportColumns(null, true), 'reports'),
]

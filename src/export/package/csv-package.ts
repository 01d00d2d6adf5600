import type { Exporter } from '../exporter.ts'
import { csv } from '../table/csv.ts'
import { datapackage } from './datapackage.ts'
import { tablesMapping, tablesOf } from './tables.ts'

/** What no table has room for. */
export const tablesLeaveOut = [
  { what: 'vague numbers as numbers', why: '"several" and "dozens" stay words' },
  { what: 'decisions, notes, alternatives of places, links and media of pages', why: '--format json has them' },
]

/** Tables with keys, as a folder that any tool for tables can take in whole. */
export const csvPackage: Exporter = {
  name: 'csv',
  title: 'tables with keys: incidents, claims, quotes, links, sources, reports …',
  standard: 'Frictionless Data Package 2.0 (CSV after RFC 4180)',
  source: 'datapackage.org/profiles/2.0 (frictionlessdata/datapackage, public/profiles/2.0), read 2026-11-22',
  extension: '.csv',
  mediaType: 'text/csv',
  files: 'folder',
  mapping: tablesMapping,
  leavesOut: tablesLeaveOut,
  write(ledger, options) {
    const { tables, dropped } = tablesOf(ledger, options)
    return {
      files: [
        { path: 'datapackage.json', chunks: [datapackage(ledger, tables, options.now)] },
        ...tables.map((table) => ({
          path: `${table.name}.csv`,
          chunks: csv([table.columns.map(({ name }) => name)], table.rows()),
        })),
      ],
      dropped,
    }
  },
}

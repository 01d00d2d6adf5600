import type { Flag } from './flag.ts'
import { incidentFlags } from './incident-flags.ts'

/** Flags of `check`. */
export const checkFlags: readonly Flag[] = [
  {
    name: 'map',
    argument: 'FIELD=COLUMN,…',
    help: 'say which column holds what: date=When,killed=D …',
    more: `Fields: incident (an id), date, date-end, place, area, country, latitude, longitude, class, killed, killed-max, wounded,
wounded-max, text. COLUMN is a head, a letter (A) or a number (1). Fields that are not named are found by heads as ACLED, UCDP,
Airwars, hearsay's own tables and plain English have them, and by HXL hashtags.`,
  },
  {
    name: 'sheet',
    argument: 'NAME',
    help: 'the sheet of a workbook (unset: the first with something in it)',
    more: '',
  },
  {
    name: 'csv',
    argument: 'FILE',
    help: 'write one row a row of the sheet, with what was found, as CSV',
    more: 'To - for standard output, in place of the table. Incidents that no row has follow with an empty row number.',
  },
  ...incidentFlags('what was found').filter(({ name }) => name !== 'html'),
]

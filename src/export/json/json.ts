import type { Exporter } from '../exporter.ts'
import { ledgerJson } from './ledger-json.ts'

/** The ledger itself, as `hearsay read --json` prints it: nothing is left out, and it can be taken in again. */
export const json: Exporter = {
  name: 'json',
  title: 'the whole ledger as one JSON document, to be kept or taken in again',
  standard: '',
  source: 'docs/ledger.schema.json',
  extension: '.json',
  mediaType: 'application/json',
  files: 'one',
  whole: true,
  mapping: [
    {
      to: '*',
      from: 'Ledger',
      note: 'the same bytes as hearsay read --json; docs/ledger.schema.json describes each field',
    },
  ],
  leavesOut: [],
  write: (ledger) => ({ files: [{ path: 'ledger.json', chunks: ledgerJson(ledger) }], dropped: [] }),
}

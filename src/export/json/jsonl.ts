import type { Ledger } from '#model/ledger'
import type { Exporter, ExportOptions } from '../exporter.ts'

/** The lists of a ledger and what one record of each is called, in the order of the lines: what is named comes before what names it. */
const RECORDS = [
  ['reports', 'report'],
  ['sources', 'source'],
  ['actors', 'actor'],
  ['claims', 'claim'],
  ['incidents', 'incident'],
  ['notes', 'note'],
] as const

function* lines(ledger: Ledger, options: ExportOptions): Generator<string> {
  const { version, generator } = ledger
  yield `${JSON.stringify({ type: 'ledger', version, generator })}\n`
  for (const [list, type] of RECORDS) {
    for (const record of ledger[list]) {
      const shown = type === 'report' && !options.texts ? { ...record, text: null } : record
      yield `${JSON.stringify({ type, ...shown })}\n`
    }
  }
}

/** One record a line, for jq, for loading into a database, for programs that read as they go. */
export const jsonl: Exporter = {
  name: 'jsonl',
  title: 'one record a line (report, source, actor, claim, incident, note)',
  standard: 'JSON Lines',
  source: 'jsonlines.org (UTF-8, one JSON value a line, "\\n")',
  extension: '.jsonl',
  mediaType: 'application/jsonl',
  files: 'one',
  mapping: [
    {
      to: 'type',
      from: 'the list of the ledger',
      note: 'ledger (first line: version, generator), report, source, actor, claim, incident, note',
    },
    { to: 'text', from: 'Report.text', note: 'null without --texts' },
    { to: '*', from: 'the record', note: 'all its fields as docs/ledger.schema.json has them' },
  ],
  leavesOut: [
    {
      what: 'decisions',
      why: 'they are the log of a review, and hold words and names as people typed them; --format json has them',
    },
  ],
  write: (ledger, options) => ({
    files: [{ path: 'ledger.jsonl', chunks: lines(ledger, options) }],
    dropped: [
      ...(options.texts || ledger.reports.length === 0
        ? []
        : [
            {
              what: 'texts of reports',
              why: 'others hold the rights to them; --texts puts them in',
              count: ledger.reports.length,
            },
          ]),
      ...(ledger.decisions.length === 0
        ? []
        : [
            {
              what: 'decisions',
              why: 'they are the log of a review; --format json has them',
              count: ledger.decisions.length,
            },
          ]),
    ],
  }),
}

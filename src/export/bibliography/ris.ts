import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import type { Exporter, Mapping } from '../exporter.ts'
import { dayOf } from '../facts.ts'

interface Field {
  readonly tag: string
  readonly from: string
  readonly note?: string
  value(report: Report): string | null
}

/** RIS is a line a field: white space and controls in a value are one space, so that no value can begin another field. */
const line = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()

const FIELDS: readonly Field[] = [
  {
    tag: 'TY',
    from: '',
    note: 'NEWS; ELEC for a report without a publisher',
    value: ({ publisher }) => (publisher === null ? 'ELEC' : 'NEWS'),
  },
  { tag: 'ID', from: 'Report.id', value: ({ id }) => id },
  { tag: 'TI', from: 'Report.title', value: ({ title }) => title },
  { tag: 'AU', from: 'Report.byline', note: 'as printed', value: ({ byline }) => byline },
  { tag: 'T2', from: 'Report.publisher', value: outletOf },
  {
    tag: 'PY',
    from: 'Report.published',
    note: 'year',
    value: ({ published }) => dayOf(published)?.slice(0, 4) ?? null,
  },
  {
    tag: 'DA',
    from: 'Report.published',
    note: 'YYYY/MM/DD',
    value: ({ published }) => dayOf(published)?.replaceAll('-', '/') ?? null,
  },
  {
    tag: 'Y2',
    from: 'Report.captured',
    note: 'YYYY/MM/DD',
    value: ({ captured }) => dayOf(captured)?.replaceAll('-', '/') ?? null,
  },
  { tag: 'UR', from: 'Report.url', value: ({ url }) => url },
  { tag: 'LA', from: 'Report.language', value: ({ language }) => language },
  { tag: 'N1', from: 'Report.agency', value: ({ agency }) => (agency === null ? null : `Agency: ${agency}`) },
  { tag: 'N1', from: 'Report.archived', value: ({ archived }) => (archived === null ? null : `Archived: ${archived}`) },
  { tag: 'N1', from: 'Report.sha256', note: 'of the original bytes', value: ({ sha256 }) => `SHA-256: ${sha256}` },
  { tag: 'N1', from: 'Report.copyOf', value: ({ copyOf }) => (copyOf === null ? null : `Copy of: ${copyOf.report}`) },
]

const record = (report: Report): string => {
  const fields = FIELDS.flatMap(({ tag, value }) => {
    const text = value(report)
    return text === null || line(text) === '' ? [] : [`${tag}  - ${line(text)}\r\n`]
  })
  return `${fields.join('')}ER  - \r\n\r\n`
}

function* records(reports: readonly Report[]): Generator<string> {
  for (const report of reports) yield record(report)
}

/** What a bibliography of reports never has. */
export const bibliographyLeavesOut = [
  { what: 'claims, incidents, texts', why: 'a bibliography lists the reports alone' },
]

/** The reports for Zotero, EndNote, Mendeley. */
export const ris: Exporter = {
  name: 'ris',
  title: 'the reports as a bibliography for Zotero, EndNote, Mendeley',
  standard: 'RIS (Research Information Systems, tags of 2011)',
  source: 'RIS Format Specifications as Zotero and EndNote read them; not re-read for this version',
  extension: '.ris',
  mediaType: 'application/x-research-info-systems',
  files: 'one',
  mapping: FIELDS.map(({ tag, from, note }): Mapping => ({ to: tag, from, note: note ?? '' })),
  leavesOut: bibliographyLeavesOut,
  write: (ledger) => ({ files: [{ path: 'reports.ris', chunks: records(ledger.reports) }], dropped: [] }),
}

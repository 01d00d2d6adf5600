import { outletOf } from '#model/names'
import type { Report } from '#model/report'
import type { Exporter, Mapping } from '../exporter.ts'
import { dayOf } from '../facts.ts'
import { bibliographyLeavesOut } from './ris.ts'

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A text in braces that TeX prints as it is: its special characters escaped, white space and controls one space. */
const tex = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^#$%&_]/g, (char) => SPECIAL[char] ?? `\\${char}`)

/** An address in braces: what would end the field or begin a command is percent-encoded. */
const address = (url: string): string => url.replace(/[\\{}\s\p{Cc}]/gu, (char) => encodeURIComponent(char))

interface Field {
  readonly name: string
  readonly from: string
  readonly note?: string
  value(report: Report): string | null
}

const text = (value: string | null): string | null => (value === null ? null : tex(value))

const FIELDS: readonly Field[] = [
  {
    name: 'title',
    from: 'Report.title',
    note: 'in double braces: capitals stay',
    value: ({ title }) => (title === null ? null : `{${tex(title)}}`),
  },
  {
    name: 'author',
    from: 'Report.byline',
    note: 'as printed, in double braces: no name is taken apart',
    value: ({ byline }) => (byline === null ? null : `{${tex(byline)}}`),
  },
  { name: 'howpublished', from: 'Report.publisher', value: (report) => tex(outletOf(report)) },
  { name: 'date', from: 'Report.published', note: 'biblatex', value: ({ published }) => dayOf(published) },
  { name: 'year', from: 'Report.published', value: ({ published }) => dayOf(published)?.slice(0, 4) ?? null },
  { name: 'url', from: 'Report.url', value: ({ url }) => (url === null ? null : address(url)) },
  { name: 'urldate', from: 'Report.captured', value: ({ captured }) => dayOf(captured) },
  { name: 'language', from: 'Report.language', value: ({ language }) => tex(language) },
  { name: 'agency', from: 'Report.agency', value: ({ agency }) => text(agency) },
  {
    name: 'archived',
    from: 'Report.archived',
    value: ({ archived }) => (archived === null ? null : address(archived)),
  },
  {
    name: 'sha256',
    from: 'Report.sha256',
    note: 'of the original bytes; styles leave out fields they do not know',
    value: ({ sha256 }) => tex(sha256),
  },
]

function* entries(reports: readonly Report[]): Generator<string> {
  for (const report of reports) {
    const fields = FIELDS.flatMap(({ name, value }) => {
      const found = value(report)
      return found === null || found === '' ? [] : [`  ${name} = {${found}}`]
    })
    // Ids are hexadecimal, but a ledger is a file that anybody can write.
    yield `@misc{r${report.id.replace(/[^A-Za-z0-9]/g, '')},\n${fields.join(',\n')}\n}\n\n`
  }
}

/** The reports for LaTeX. */
export const bibtex: Exporter = {
  name: 'bibtex',
  title: 'the reports as a bibliography for LaTeX',
  standard: 'BibTeX @misc, with the fields of biblatex',
  source: 'BibTeX 0.99d and biblatex 3 as commonly documented; not re-read for this version',
  extension: '.bib',
  mediaType: 'application/x-bibtex',
  files: 'one',
  mapping: FIELDS.map(({ name, from, note }): Mapping => ({ to: name, from, note: note ?? '' })),
  leavesOut: bibliographyLeavesOut,
  write: (ledger) => ({ files: [{ path: 'reports.bib', chunks: entries(ledger.reports) }], dropped: [] }),
}

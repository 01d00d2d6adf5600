import { incidentDecidedLines } from '#model/in-words/decided'
import { gradeInWords } from '#model/in-words/grade'
import { plural } from '#model/in-words/unread'
import type { Incident } from '#model/incident'
import { type Names, outletOf } from '#model/names'
import type { Sheet } from '#model/sheet/sheet'
import { type Paper, paragraph } from '../paint.ts'
import { labelled } from '../summary/incident.ts'
import { contradictionLines } from './contradiction-lines.ts'
import { decidedLines } from './decided-lines.ts'
import { fitTerminal } from './fit-terminal.ts'
import { createFootnotes } from './footnotes.ts'
import { gridLines } from './grid-lines.ts'
import { headLines } from './head-lines.ts'
import { treeLines } from './tree-lines.ts'
import { wordLines } from './word-lines.ts'

/** Pictures, films and posts that are listed; the page and the JSON have them all. */
const MEDIA = 12

function grades({ suggested }: Incident, paper: Paper): string[] {
  return suggested.flatMap((one) => [
    ...paragraph(
      paper,
      ['', 'plain'],
      [
        ['may be graded ', 'quiet'],
        [gradeInWords(one), 'title'],
      ],
    ),
    ...one.because.flatMap((why) => labelled(paper, 'because', [[why, 'plain']])),
    ...one.against.flatMap((why) => labelled(paper, 'against', [[why, 'plain']])),
  ])
}

function media({ reports }: Incident, names: Names, paper: Paper): string[] {
  const found = reports.flatMap((id) =>
    (names.report(id)?.media ?? []).filter(({ kind }) => kind !== 'link').map((one) => ({ one, of: names.report(id) })),
  )
  const lines = found.slice(0, MEDIA).flatMap(({ one, of }) =>
    labelled(paper, one.kind, [
      [one.url, 'plain'],
      [` · ${outletOf(of)}`, 'quiet'],
    ]),
  )
  const more = found.length - MEDIA
  return more > 0 ? [...lines, ...labelled(paper, '', [[`and ${more} more`, 'quiet']])] : lines
}

/** A section with its head and a remark beside it; nothing for no lines. */
const section = (paper: Paper, title: string, remark: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [
        '',
        ...paragraph(
          paper,
          ['', 'plain'],
          [
            [title, 'title'],
            [remark === '' ? '' : `  ${remark}`, 'quiet'],
          ],
        ),
        ...lines,
      ]

/** One incident in full. Every value has the numbers of the words it rests on; the words stand last. */
export function sheetLines(sheet: Sheet, names: Names, short: (id: string) => string, paper: Paper): string[] {
  const { incident } = sheet
  const { rows, contradictions, tree, claims, left } = fitTerminal(sheet)
  const notes = createFootnotes(claims)
  const because = incident.why.flatMap((why) => paragraph(paper, ['   ', 'plain'], [[why, 'plain']]))
  const more = (n: number, what: string): string[] =>
    n === 0
      ? []
      : ['', ...paragraph(paper, ['', 'plain'], [[`and ${plural(n, what)} more: --html and --json have all`, 'quiet']])]
  return [
    ...headLines(sheet, short, notes, paper),
    ...section(
      paper,
      'DECIDED',
      'by people',
      incident.decided ? decidedLines(incidentDecidedLines(incident.decided), paper) : [],
    ),
    ...section(paper, 'ACCOUNTS', '[n] its words, below · ≠n contradicted · = others say so too', [
      '',
      ...gridLines(rows, notes, paper),
      ...more(left.rows, 'account'),
    ]),
    ...section(paper, 'CONTRADICTIONS', '', [
      ...contradictions.flatMap((contradiction) => contradictionLines(contradiction, names, notes, paper)),
      ...more(left.contradictions, 'contradiction'),
    ]),
    ...section(paper, 'WHO HAD IT FROM WHOM', '✓ an independent origin', [
      ...treeLines(tree, sheet.rows, names, notes, paper),
      ...more(left.reports, 'report'),
    ]),
    ...section(paper, 'SUGGESTED', 'by the machine; only a person sets a grade', grades(incident, paper)),
    ...section(paper, 'WHY THESE CLAIMS ARE TOGETHER', '', because),
    ...section(paper, 'MEDIA', '', media(incident, names, paper)),
    ...section(paper, 'WORDS', '', wordLines(notes, names, paper)),
  ]
}

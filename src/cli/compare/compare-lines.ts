import type { Compared, ComparedSection, Comparison, Copying, Side } from '#model/compare/comparison'
import { RELATION } from '#model/in-words/relation'
import type { Names } from '#model/names'
import type { Value } from '#model/sheet/value'
import { createFootnotes, type Footnotes } from '../incident/footnotes.ts'
import { wordLines } from '../incident/word-lines.ts'
import { type Paper, type Piece, paragraph } from '../paint.ts'
import { type Cell, table } from '../table.ts'

/** Values of a cell and passages that are shown; the JSON has them all. */
const SHOWN = { values: 6, passages: 8 }

const STYLE: Readonly<Record<string, Piece[1]>> = {
  both: 'good',
  compatible: 'quiet',
  wording: 'quiet',
  different: 'quiet',
}

const heading = (paper: Paper, text: string, remark = ''): string[] => [
  '',
  ...paragraph(
    paper,
    ['', 'plain'],
    [
      [text, 'title'],
      [remark === '' ? '' : `  ${remark}`, 'quiet'],
    ],
  ),
]

const sideLines = (letter: string, { title, facts, id }: Side, paper: Paper): string[] =>
  paragraph(
    paper,
    [`${letter}  `, 'speaker'],
    [
      [title, 'title'],
      [` · ${facts.join(' · ')} · ${id.slice(0, 8)}`, 'quiet'],
    ],
  )

function cell(values: readonly Value[], notes: Footnotes): Cell {
  const more = values.length - SHOWN.values
  const shown = values
    .slice(0, SHOWN.values)
    .map(({ text, claims }): Piece[] => [[text, 'plain'], ...notes.refs(claims.slice(0, 3))])
  return more > 0 ? [...shown, [[`and ${more} more`, 'quiet']]] : shown
}

function row(compared: Compared, notes: Footnotes): Cell[] {
  const { matter, relation, a, b, why } = compared
  const style = STYLE[relation] ?? (relation.startsWith('only') ? 'warn' : 'denied')
  const how: Piece[][] = [[[RELATION[relation], style]], ...why.map((one): Piece[] => [[one, 'quiet']])]
  return [[[[matter, 'plain']]], cell(a, notes), cell(b, notes), how]
}

function copyingLines(copying: Copying | null, paper: Paper): string[] {
  if (!copying)
    return paragraph(
      paper,
      ['', 'plain'],
      [['No copying found: neither repeats a long stretch of the other’s words.', 'quiet']],
    )
  const { copy, how, similarity, passages } = copying
  const share = similarity === null ? '' : `: ${Math.round(similarity * 100)}% of its words stand there`
  const [one, other] = copy === 'b' ? ['B', 'A'] : ['A', 'B']
  const what = how === 'version' ? 'a later version of' : 'a copy of'
  const said = copy === 'both' ? 'A and B are copies of one third report.' : `${one} is ${what} ${other}${share}.`
  const more = passages.length - SHOWN.passages
  return [
    ...paragraph(paper, ['', 'plain'], [[said, 'warn']]),
    ...passages
      .slice(0, SHOWN.passages)
      .flatMap(({ a, b }) =>
        a.text === b.text
          ? paragraph(paper, ['   A = B  ', 'quiet'], [[`“${a.text}”`, 'plain']])
          : [
              ...paragraph(paper, ['   A  ', 'quiet'], [[`“${a.text}”`, 'plain']]),
              ...paragraph(paper, ['   B  ', 'quiet'], [[`“${b.text}”`, 'plain']]),
            ],
      ),
    ...(more > 0 ? paragraph(paper, ['   ', 'plain'], [[`and ${more} more passages`, 'quiet']]) : []),
  ]
}

function sectionLines({ title, matters }: ComparedSection, notes: Footnotes, paper: Paper): string[] {
  const heads = ['Matter', 'A', 'B', 'How they stand'].map((text) => ({ text }))
  const rows = matters.map((compared) => row(compared, notes))
  return [...(title === '' ? [''] : [...heading(paper, title, 'both tell of it'), '']), ...table(heads, rows, paper)]
}

/** Two incidents or two reports side by side: what both say, where they part, what only one has; copying; the words. */
export function compareLines({ a, b, copying, sections }: Comparison, names: Names, paper: Paper): string[] {
  const values = sections.flatMap(({ matters }) => matters.flatMap((one) => [...one.a, ...one.b]))
  const notes = createFootnotes(values.flatMap(({ claims }) => claims))
  const none = paragraph(paper, ['', 'plain'], [['They tell of no incident in common.', 'plain']])
  return [
    ...sideLines('A', a, paper),
    ...sideLines('B', b, paper),
    ...(a.kind === 'report' ? ['', ...copyingLines(copying, paper)] : []),
    ...(sections.length === 0 ? ['', ...none] : sections.flatMap((section) => sectionLines(section, notes, paper))),
    ...(notes.claims.length === 0 ? [] : [...heading(paper, 'WORDS'), ...wordLines(notes, names, paper)]),
  ]
}

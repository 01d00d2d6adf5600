import type { RowMatch, SheetCheck, SheetRow } from '#model/check'
import { plural } from '#model/in-words/unread'
import type { ListedIncident } from '#model/sheet/listed'
import { type Paper, type Piece, paragraph } from '../paint.ts'
import { type Cell, type Head, table } from '../table.ts'
import { differenceInWords, rowInWords } from './in-words.ts'

const HEADS: readonly Head[] = [
  { text: 'Row', end: true, leads: true },
  { text: 'The sheet' },
  { text: 'The reports' },
  { text: 'Where they part' },
]

/** What the lines are laid out from. */
export interface Shown {
  readonly check: SheetCheck
  readonly listed: ReadonlyMap<string, ListedIncident>
  readonly short: (id: string) => string
  readonly paper: Paper
}

const titled = (incident: string, { listed, short }: Shown): Piece[] => {
  const found = listed.get(incident)
  return [
    [`${found?.title ?? incident}`, 'title'],
    [` ${short(incident)}`, 'quiet'],
  ]
}

function matchRow(row: SheetRow, match: RowMatch, shown: Shown): Cell[] {
  const reasons = match.reasons.filter(({ points }) => points > 0).map(({ why }) => why)
  const against = match.reasons.filter(({ points }) => points < 0).map(({ why }) => why)
  const others = match.alternatives.map(({ incident }) => shown.short(incident))
  return [
    [[[`${row.number}`, 'quiet']]],
    [[[rowInWords(row), 'plain']], ...row.odd.map((odd): Piece[] => [[`not understood: ${odd}`, 'warn']])],
    [
      titled(match.incident, shown),
      [
        [`${match.strength}: `, match.strength === 'likely' ? 'good' : 'warn'],
        [`${reasons.join(', ')}${against.length > 0 ? `; but ${against.join(', ')}` : ''}`, 'quiet'],
      ],
      ...(others.length > 0 ? [[[`or ${others.join(', ')}`, 'warn'] as const]] : []),
    ],
    match.differences.map((difference): Piece[] => [
      [differenceInWords(difference), difference.relation === 'differs' ? 'denied' : 'quiet'],
    ]),
  ]
}

/** What was found, for people: rows beside their incidents, then what only one side has, then duplicates. */
export function checkLines(shown: Shown): string[] {
  const { check, paper } = shown
  const rows = new Map(check.rows.map((row) => [row.number, row]))
  const say = (...pieces: Piece[]): string[] => paragraph(paper, ['', 'plain'], pieces)
  const item = (mark: string, ...pieces: Piece[]): string[] => paragraph(paper, [mark, 'quiet'], pieces)
  const parting = check.matches.filter(({ differences }) =>
    differences.some(({ relation }) => relation === 'differs'),
  ).length
  const head = say(
    [`${plural(check.rows.length, 'row')}: ${check.matches.length} are incidents of the reports`, 'title'],
    [
      `, ${parting} of them with differences; ${check.untold.length} that no report tells of; ${plural(check.missing.length, 'incident')} that no row has; ${plural(check.duplicates.length, 'group')} of duplicates`,
      'plain',
    ],
  )
  const columns = Object.entries(check.columns).map(([field, column]) => `${field} “${column}”`)
  const matched = table(
    HEADS,
    check.matches.map((match) => matchRow(rows.get(match.row) as SheetRow, match, shown)),
    paper,
  )
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', ...say([title, 'title']), ...lines]
  const row = (number: number): string => rowInWords(rows.get(number) as SheetRow)
  const odd = (number: number): Piece[] =>
    (rows.get(number)?.odd ?? []).map((text): Piece => [` (not understood: ${text})`, 'warn'])
  return [
    ...head,
    ...say([`columns: ${columns.join(', ')}`, 'quiet']),
    ...check.notes.flatMap((note) => say([note, 'warn'])),
    ...(matched.length > 0 ? ['', ...matched] : []),
    ...section(
      'Rows that no report tells of',
      check.untold.flatMap((number) => item(`${number}  `, [row(number), 'plain'], ...odd(number))),
    ),
    ...section(
      'Incidents that no row has',
      check.missing.flatMap((id) => item('   ', ...titled(id, shown))),
    ),
    ...section(
      'Rows that may be one',
      check.duplicates.flatMap(({ rows: own, pairs }) => [
        ...own.flatMap((number) => item(`${number}  `, [row(number), 'plain'])),
        ...item('   ', [
          `${pairs.map(({ a, b, reasons }) => `${a} and ${b}: ${reasons.map(({ why }) => why).join(', ')}`).join('; ')}`,
          'quiet',
        ]),
      ]),
    ),
  ]
}

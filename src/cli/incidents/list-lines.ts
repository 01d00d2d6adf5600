import { rangeInWords } from '#model/in-words/amount'
import { whenInWords } from '#model/in-words/when'
import { isUnplaced, whereInWords } from '#model/in-words/where'
import type { Range } from '#model/incident'
import type { ListedIncident } from '#model/sheet/listed'
import type { Paper, Piece } from '../paint.ts'
import { type Cell, type Head, table } from '../table.ts'

const HEADS: readonly Head[] = [
  { text: '#', end: true, leads: true },
  { text: 'Incident' },
  { text: 'When' },
  { text: 'Where' },
  { text: 'Told by' },
  { text: 'Killed' },
  { text: 'Wounded' },
  { text: '≠', end: true },
  { text: 'Unread' },
]

const cell = (...pieces: readonly Piece[]): Cell => [pieces]

const range = (found: Range | null): Cell => (found === null ? [] : cell([rangeInWords(found), 'plain']))

function where({ where: at }: ListedIncident): Cell {
  if (!at) return cell(['no place given', 'quiet'])
  const precision = isUnplaced(at) ? `${at.precision}, not in the gazetteer` : at.precision
  return [[[whereInWords(at), 'plain']], [[precision, 'quiet']]]
}

function row(incident: ListedIncident, short: (id: string) => string): Cell[] {
  const { when, reports, independentOrigins: origins, independentParties: parties } = incident
  const name = incident.class.replaceAll('-', ' ')
  const told = incident.title.toLowerCase().startsWith(name)
  return [
    cell([`${incident.number}`, 'quiet']),
    [
      [[incident.title, 'title']],
      [
        [told ? '' : `${name} · `, 'plain'],
        [short(incident.id), 'quiet'],
        ...(incident.partOf === null ? [] : [[` · part of ${short(incident.partOf)}`, 'quiet'] as const]),
      ],
    ],
    cell(when ? [whenInWords(when), 'plain'] : ['no date given', 'quiet']),
    where(incident),
    cell([`${reports} → ${origins} → ${parties === 0 ? '–' : parties}`, 'plain']),
    range(incident.killed),
    range(incident.wounded),
    incident.contradictions === 0 ? [] : cell([`${incident.contradictions}`, 'denied']),
    incident.unread === '' ? [] : cell([incident.unread.replace(' reports', ''), 'warn']),
  ]
}

/** The sheet of incidents as a table. */
export const listLines = (
  incidents: readonly ListedIncident[],
  short: (id: string) => string,
  paper: Paper,
): string[] =>
  table(
    HEADS,
    incidents.map((incident) => row(incident, short)),
    paper,
  )

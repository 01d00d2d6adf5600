import { rangeInWords } from '#model/in-words/amount'
import { unreadInWords } from '#model/in-words/unread'
import { dateInWords, whenInWords } from '#model/in-words/when'
import { isUnplaced, whereInWords } from '#model/in-words/where'
import type { Incident } from '#model/incident'
import type { Sheet } from '#model/sheet/sheet'
import { type Paper, type Piece, paragraph } from '../paint.ts'
import { labelled } from '../summary/incident.ts'
import type { Footnotes } from './footnotes.ts'

/** "night of 3–4 March 2031 (relative to 4 March 2031)". */
function time({ when }: Incident): Piece[] {
  if (!when) return [['no date given', 'quiet']]
  const from = when.basis === 'relative' && when.from !== null ? `relative to ${dateInWords(when.from)}` : when.basis
  return [
    [whenInWords(when), 'plain'],
    [` (${when.precision}, ${from})`, 'quiet'],
  ]
}

/** "Mykolaiv, Mykolaiv Oblast, UA (settlement, stated)". */
function place({ where }: Incident): Piece[] {
  if (!where) return [['no place given', 'quiet']]
  const known = isUnplaced(where) ? ', not in the gazetteer' : ''
  return [
    [whereInWords(where), 'plain'],
    [` (${where.precision}, ${where.basis}${known})`, 'quiet'],
  ]
}

/** An incident's title and facts: class, when, where, how reports come to origins, counts, what all say, what went unread. */
export function headLines(
  { incident, tally }: Sheet,
  short: (id: string) => string,
  notes: Footnotes,
  paper: Paper,
): string[] {
  const part = incident.partOf === null ? '' : ` · part of ${short(incident.partOf)}`
  const counts = incident.ranges.map(({ what, group, low, high, claims }): Piece[] => [
    [`${what}${group === null ? '' : ` (${group})`}: ${rangeInWords({ low, high })}`, 'plain'],
    ...notes.refs(claims),
  ])
  const unread = unreadInWords(incident)
  return [
    ...paragraph(paper, ['', 'plain'], [[incident.title, 'title']]),
    ...labelled(paper, 'class', [
      [incident.class, 'plain'],
      [` · ${short(incident.id)}${part}`, 'quiet'],
    ]),
    ...labelled(paper, 'when', time(incident)),
    ...labelled(paper, 'where', place(incident)),
    ...labelled(paper, 'told by', [[tally.short, 'title']]),
    ...labelled(paper, '', [[tally.long, 'quiet']]),
    ...counts.flatMap((pieces, i) => labelled(paper, i === 0 ? 'counts' : '', pieces)),
    ...incident.agreements.flatMap(({ about, claims }) =>
      labelled(paper, 'agree', [[about, 'quiet'], ...notes.refs(claims)]),
    ),
    ...(unread === '' ? [] : labelled(paper, 'unread', [[unread, 'warn']])),
  ]
}

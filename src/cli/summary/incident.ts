import { amountInWords, rangeInWords } from '#model/in-words/amount'
import { plural, unreadInWords } from '#model/in-words/unread'
import { whenInWords } from '#model/in-words/when'
import { isUnplaced, whereInWords } from '#model/in-words/where'
import type { Contradiction, Incident } from '#model/incident'
import type { Names } from '#model/names'
import { type Paper, type Piece, paragraph } from '../paint.ts'

const LABEL = 12

/** "  contradict  …": a labelled line of an incident. */
const labelled = (paper: Paper, label: string, pieces: readonly Piece[]): string[] =>
  paragraph(paper, [`   ${label.padEnd(LABEL)}`, 'quiet'], pieces)

/** When and where, as far as all accounts go together. */
function placeAndTime({ when, where }: Pick<Incident, 'when' | 'where'>): string {
  const place = where ? `${whereInWords(where)}${isUnplaced(where) ? ' (not in the gazetteer)' : ''}` : 'no place given'
  return `${when ? whenInWords(when) : 'no date given'} · ${place}`
}

/** "9 reports → 2 independent origins → 1 party". */
function provenance(incident: Incident): Piece[] {
  const { reports, independentOrigins: origins, independentParties: parties } = incident
  const steps = [plural(reports.length, 'report'), plural(origins, 'independent origin')]
  if (parties > 0) steps.push(plural(parties, 'party', 'parties'))
  return [[steps.join(' → '), 'plain']]
}

/** What a source says of the thing in dispute, where it is a number. */
function position(names: Names, incident: Incident, id: string, about: string): string {
  const claim = names.claim(id)
  const who = names.source(claim?.origin ?? null)
  const count = incident.counts.find((candidate) => candidate.claim === id && about.includes(candidate.what))
  return count ? `${amountInWords(count)}${count.of === null ? '' : ` ${count.of}`} (${who})` : who
}

function contradiction(names: Names, incident: Incident, found: Contradiction): Piece[] {
  const [a, b] = [found.a, found.b].map((id) => position(names, incident, id, found.about))
  return [
    [`${found.about}: `, 'denied'],
    [`${a} ≠ ${b}`, 'plain'],
    [` · ${found.kind}: ${found.why}`, 'quiet'],
  ]
}

/** An incident in full: what happened by all accounts, who stands behind it, what agrees and what does not, what went unread. */
export function incidentLines(incident: Incident, mark: string, names: Names, paper: Paper): string[] {
  const lines = paragraph(paper, [mark.padEnd(3), 'quiet'], [[incident.title, 'title']])
  lines.push(...paragraph(paper, ['   ', 'plain'], [[placeAndTime(incident), 'plain']]))
  lines.push(...paragraph(paper, ['   ', 'plain'], provenance(incident)))
  const harm = incident.ranges.map((range) => {
    const whom = range.group === null ? '' : ` (${range.group})`
    return `${range.what}${whom}: ${rangeInWords(range)}`
  })
  if (harm.length > 0) lines.push(...labelled(paper, 'counts', [[harm.join(' · '), 'plain']]))
  for (const { about, claims } of incident.agreements) {
    const who = [...new Set(claims.map((id) => names.source(names.claim(id)?.origin ?? null)))]
    lines.push(
      ...labelled(paper, 'agree', [
        [about, 'good'],
        [` · ${who.join(', ')}`, 'quiet'],
      ]),
    )
  }
  for (const found of incident.contradictions) {
    lines.push(
      ...labelled(paper, found.kind === 'update' ? 'updated' : 'contradict', contradiction(names, incident, found)),
    )
  }
  const unread = unreadInWords(incident)
  if (unread !== '') lines.push(...labelled(paper, 'unread', [[unread, 'warn']]))
  return lines
}

/** An incident that one claim tells of, on one line. */
export const shortIncidentLines = (incident: Incident, names: Names, paper: Paper): string[] =>
  paragraph(
    paper,
    ['   ', 'plain'],
    [
      [incident.title, 'plain'],
      [
        ` · ${placeAndTime(incident)} · ${names.source(names.claim(incident.claims[0] ?? '')?.origin ?? null)}`,
        'quiet',
      ],
    ],
  )

import { rangeInWords } from '#model/in-words/amount'
import { plural, unreadInWords } from '#model/in-words/unread'
import { whenInWords } from '#model/in-words/when'
import { isUnplaced, whereInWords } from '#model/in-words/where'
import type { Contradiction, Incident } from '#model/incident'
import type { Names } from '#model/names'
import { type Paper, type Piece, paragraph } from '../paint.ts'

const LABEL = 12

/** "  contradict  …": a labelled line of an incident; lines after the first stand under its first word. */
export const labelled = (paper: Paper, label: string, pieces: readonly Piece[]): string[] =>
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

/** Contradictions that are spelled out; a ledger has them all. */
const SPELLED = 6

/** What contradicts, each pair of accounts once, conflicts before what later reports corrected. */
function contradictionLines({ contradictions }: Incident, paper: Paper): string[] {
  const label = ({ kind }: Contradiction): string => (kind === 'update' ? 'updated' : 'contradict')
  const sorted = [...contradictions].sort((a, b) => Number(a.kind === 'update') - Number(b.kind === 'update'))
  const once = sorted.filter((found, i) => sorted.findIndex(({ why }) => why === found.why) === i)
  const lines = once.slice(0, SPELLED).flatMap((found) =>
    labelled(paper, label(found), [
      [found.about, found.kind === 'update' ? 'warn' : 'denied'],
      [` · ${found.why}`, 'plain'],
      [found.kind === 'conflict' || found.kind === 'update' ? '' : ` (${found.kind})`, 'quiet'],
    ]),
  )
  const more = once.length - SPELLED
  return more > 0 ? [...lines, ...labelled(paper, '', [[`and ${more} more`, 'quiet']])] : lines
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
  lines.push(...contradictionLines(incident, paper))
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

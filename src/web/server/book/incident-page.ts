import type { Incident } from '#model/incident'
import { createSheets, narrowed } from '#model/sheet/sheet'
import type { IncidentView } from '#model/views'
import type { IncidentPage } from '../../contract.ts'
import type { Book } from './book.ts'
import { decidedOn } from './decided-on.ts'

/** Everything of one incident that its page shows. */
export function viewOf({ ledger }: Pick<Book, 'ledger'>, incident: Incident): IncidentView {
  // The sheet looks up what the incident rests on alone: a large ledger is not gathered for one page.
  const own = narrowed(ledger, [incident])
  const { version, generator, reports, sources, actors, claims } = own
  return { version, generator, kind: 'incident', ...createSheets(own)(incident), reports, sources, actors, claims }
}

const named = (incidents: readonly Incident[]): { id: string; title: string }[] =>
  incidents.map(({ id, title }) => ({ id, title }))

/** The page of one incident: its view, the wave it is part of or its parts, and what was decided on its claims. */
export function incidentPage(book: Book, incident: Incident): IncidentPage {
  const view = viewOf(book, incident)
  const whole = incident.partOf === null ? undefined : book.incidents.get(incident.partOf)
  return {
    ...view,
    wholes: named(whole ? [whole] : []),
    parts: named(book.ledger.incidents.filter(({ partOf }) => partOf === incident.id)),
    decisions: decidedOn(book.log, view.claims),
  }
}

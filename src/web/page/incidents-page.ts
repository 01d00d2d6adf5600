import type { Ledger } from '#model/ledger'
import { createNames } from '#model/names'
import { frame } from './frame.ts'
import { html } from './html.ts'
import { incidentTable } from './incidents.ts'
import { notesSection } from './notes.ts'
import { reportsSection } from './reports.ts'

/** The sheet of incidents as a page: those of the ledger in its order, with the reports that tell of them. `line` says which they are. */
export function incidentsPage(ledger: Ledger, line: string): string {
  const names = createNames(ledger)
  const table = incidentTable(ledger.incidents, ledger)
  const main = [
    html`<section id="incidents">${table}</section>`,
    reportsSection(ledger, names),
    notesSection(ledger, names),
  ]
  return frame({ title: line, heading: 'Incidents', line, main }, ledger)
}

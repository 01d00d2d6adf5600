import { plural } from '#model/in-words/unread'
import type { Ledger } from '#model/ledger'
import { byTellers, createNames, isToldOnce } from '#model/names'
import { frame } from './frame.ts'
import { html } from './html.ts'
import { incidentTable } from './incidents.ts'
import { notesSection } from './notes.ts'
import { reportsSection } from './reports.ts'

/** One self-contained page of a ledger: incidents, those that several tell first and those told once folded, then each report with its claims. */
export function pageOf(ledger: Ledger): string {
  const names = createNames(ledger)
  const { reports, claims, incidents } = ledger
  const counts = [
    plural(reports.length, 'report'),
    plural(claims.length, 'claim'),
    plural(incidents.length, 'incident'),
  ]
  const told = incidents.filter((incident) => !isToldOnce(incident)).sort(byTellers)
  const once = incidents.filter(isToldOnce)
  const folded =
    told.length > 0 && once.length > 0
      ? html`<details class="once"><summary>Told once: ${plural(once.length, 'event')}</summary>${incidentTable(once, ledger)}</details>`
      : null
  const main = [
    html`<section id="incidents"><h2>Incidents</h2>${incidentTable(told.length > 0 ? told : once, ledger)}${folded}</section>`,
    reportsSection(ledger, names),
    notesSection(ledger, names),
  ]
  return frame({ title: counts.join(', '), heading: 'Who said what happened', line: counts.join(' · '), main }, ledger)
}

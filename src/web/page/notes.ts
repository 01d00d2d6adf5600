import { plural } from '#model/in-words/unread'
import type { Ledger } from '#model/ledger'
import { type Names, outletOf } from '#model/names'
import type { Note } from '#model/note'
import { type Html, html } from './html.ts'

/** The notes on what was odd, folded; null for none. */
export function notesSection(ledger: Ledger, names: Names): Html | null {
  if (ledger.notes.length === 0) return null
  const note = ({ report, what, where }: Note): Html => {
    const of = report === null ? null : html`<a href="#r-${report}"><bdi>${outletOf(names.report(report))}</bdi></a>: `
    return html`<li>${of}<span dir="auto">${what}</span>${where ? html` <q dir="auto">${where.text}</q>` : null}</li>`
  }
  return html`<section id="notes"><details><summary>${plural(ledger.notes.length, 'note')} on what was odd</summary><ul class="notes">${ledger.notes.map(note)}</ul></details></section>`
}

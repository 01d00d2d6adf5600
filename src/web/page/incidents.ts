import { rangeInWords } from '#model/in-words/amount'
import { plural, unreadInWords } from '#model/in-words/unread'
import { whenInWords } from '#model/in-words/when'
import { isUnplaced, whereInWords } from '#model/in-words/where'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { createNames, isToldOnce, type Names } from '#model/names'
import { createSheets, type Sheet } from '#model/sheet/sheet'
import { cell } from './cell.ts'
import { grounded } from './grounded.ts'
import { type Html, html, joined } from './html.ts'
import { details } from './incident/details.ts'

/** Claims of an incident whose own time or place was read from their words: what a cell rests on. */
const withWords = (incident: Incident, names: Names, field: 'when' | 'where'): string[] => {
  const stated = incident.claims.filter((id) => names.claim(id)?.[field]?.quote)
  return (stated.length > 0 ? stated : incident.claims).slice(0, 1)
}

function harm(incident: Incident, what: string): Html | null {
  const ranges = incident.ranges.filter((range) => range.what === what)
  if (ranges.length === 0) return null
  return joined(
    ranges.map((range) =>
      grounded(`${rangeInWords(range)}${range.group === null ? '' : ` ${range.group}`}`, range.claims),
    ),
    ', ',
  )
}

const when = (incident: Incident, names: Names): Html | null =>
  incident.when && grounded(whenInWords(incident.when), withWords(incident, names, 'when'))

const where = (incident: Incident, names: Names): Html | null => {
  if (!incident.where) return null
  const known = isUnplaced(incident.where) ? ', not in the gazetteer' : ''
  const precision = html` <span class="none">${incident.where.precision}${known}</span>`
  return html`${grounded(whereInWords(incident.where), withWords(incident, names, 'where'))}${precision}`
}

/** Told by several: its accounts, folded below its row. */
const folded = (sheet: Sheet, names: Names): Html =>
  html`<tr class="more-row"><td colspan="10"><details><summary>${plural(sheet.rows.length, 'account')}, who agrees and who does not</summary>
<p class="counting">${sheet.tally.long}</p>${details(sheet, names)}</details></td></tr>`

function incidentRow(incident: Incident, names: Names, sheetOf: (incident: Incident) => Sheet): Html {
  const sheet = sheetOf(incident)
  const [first] = sheet.contradictions
  const unread = unreadInWords(incident)
  const once = isToldOnce(incident)
  return html`<tr id="i-${incident.id}"><th scope="row"><span class="title">${grounded(incident.title, incident.claims.slice(0, 1))}</span><span class="class">${incident.class.replaceAll('-', ' ')} · ${incident.id.slice(0, 8)}</span></th>
${cell('When', when(incident, names))}${cell('Where', where(incident, names))}${cell('Reports', html`${incident.reports.length}`, 'number')}${cell('Independent origins', html`${incident.independentOrigins}`, 'number')}${cell('Parties', incident.independentParties > 0 ? html`${incident.independentParties}` : null, 'number')}${cell('Killed', harm(incident, 'killed'), 'harm')}${cell('Wounded', harm(incident, 'wounded'), 'harm')}${cell('Contradictions', first ? html`<a class="tally" href="${once ? `#t-${first.b}` : `#x-${incident.id}`}">${sheet.contradictions.length}</a>` : null, 'number')}${cell('Unread', unread === '' ? null : html`${unread}`)}</tr>
${once ? null : folded(sheet, names)}`
}

const head = html`<thead><tr><th scope="col">Incident</th><th scope="col">When</th><th scope="col">Where</th><th scope="col">Reports</th><th scope="col">Independent origins</th><th scope="col">Parties</th><th scope="col">Killed</th><th scope="col">Wounded</th><th scope="col">Contra&shy;dictions</th><th scope="col">Unread</th></tr></thead>`

/** A table of incidents in the order given, each with its accounts folded below it. Every value leads to its words. */
export function incidentTable(incidents: readonly Incident[], ledger: Ledger): Html {
  if (incidents.length === 0) return html`<p class="silence">No incidents: no claim of an event was found.</p>`
  const [names, sheetOf] = [createNames(ledger), createSheets(ledger)]
  return html`<table class="incidents">${head}<tbody>${incidents.map((incident) => incidentRow(incident, names, sheetOf))}</tbody></table>`
}

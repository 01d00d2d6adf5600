import { rangeInWords } from '#model/in-words/amount'
import { unreadInWords } from '#model/in-words/unread'
import { whenInWords } from '#model/in-words/when'
import { isUnplaced, whereInWords } from '#model/in-words/where'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import { createNames } from '#model/names'
import { createSheets } from '#model/sheet/sheet'
import { frame } from './frame.ts'
import { grounded } from './grounded.ts'
import { type Html, html } from './html.ts'
import { details } from './incident/details.ts'
import { notesSection } from './notes.ts'
import { reportsSection } from './reports.ts'

const fact = (name: string, value: Html | string): Html => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`

function facts(incident: Incident, counting: string): Html {
  const { when, where, ranges } = incident
  const place = where && `${whereInWords(where)}${isUnplaced(where) ? ' (not in the gazetteer)' : ''}`
  const harm = ranges.map(({ what, group, low, high, claims }) =>
    fact(`${what}${group === null ? '' : ` (${group})`}`, grounded(rangeInWords({ low, high }), claims)),
  )
  const unread = unreadInWords(incident)
  return html`<dl class="facts">${fact('class', incident.class.replaceAll('-', ' '))}${fact(
    'when',
    when ? html`${whenInWords(when)} <span class="none">${when.precision}, ${when.basis}</span>` : 'no date given',
  )}${fact(
    'where',
    where ? html`${place} <span class="none">${where.precision}, ${where.basis}</span>` : 'no place given',
  )}${fact('told by', counting)}${harm}${unread === '' ? null : fact('unread', unread)}</dl>`
}

/** One incident as a page: facts, accounts, contradictions, who had it from whom, and the reports with their claims marked. */
export function incidentPage(ledger: Ledger, incident: Incident): string {
  const names = createNames(ledger)
  const sheet = createSheets(ledger)(incident)
  const main = [
    html`<section class="incident" id="i-${incident.id}">${facts(incident, sheet.tally.long)}${details(sheet, names)}</section>`,
    reportsSection(ledger, names),
    notesSection(ledger, names),
  ]
  return frame({ title: incident.title, heading: incident.title, line: sheet.tally.short, main }, ledger)
}

import { plural } from '#model/in-words/unread'
import type { Ledger } from '#model/ledger'
import { claimsByReport, createNames, outletOf } from '#model/names'
import type { Note } from '#model/note'
import type { Report } from '#model/report'
import { cspHash } from '#util/csp-hash'
import { byText } from '#util/order'
import { type Html, html, ours } from './html.ts'
import { incidentTable } from './incidents.ts'
import { reportSection } from './report.ts'
import { script } from './script.ts'
import { sharedColours } from './speakers.ts'
import { style } from './style.ts'

/** Nothing from outside, no inline style or script but ours, no form, no frame. */
const policy = [
  "default-src 'none'",
  `style-src ${cspHash(style)}`,
  `script-src ${cspHash(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const place = (report: Report): string => report.file ?? report.url ?? ''

const LINES: readonly (readonly [certainty: string, meaning: string])[] = [
  ['asserted', 'by the outlet itself'],
  ['reported', 'someone is said to have said it'],
  ['hedged', 'may, appears, allegedly'],
  ['denied', 'someone says it is not so'],
]

const key = html`<ul class="key" aria-label="Lines under claims">${LINES.map(
  ([certainty, meaning]) => html`<li><span class="claim l0 own ${certainty}">${certainty}</span> ${meaning}</li>`,
)}</ul>`

function notes(ledger: Ledger, reports: ReadonlyMap<string, Report>): Html | null {
  if (ledger.notes.length === 0) return null
  const note = ({ report, what, where }: Note): Html => {
    const of = report === null ? null : html`<a href="#r-${report}"><bdi>${outletOf(reports.get(report))}</bdi></a>: `
    return html`<li>${of}<span dir="auto">${what}</span>${where ? html` <q dir="auto">${where.text}</q>` : null}</li>`
  }
  return html`<section id="notes"><details><summary>${plural(ledger.notes.length, 'note')} on what was odd</summary><ul class="notes">${ledger.notes.map(note)}</ul></details></section>`
}

/** One self-contained page of a ledger: incidents, then each report with its claims in its text. Works without network and without script. */
export function pageOf(ledger: Ledger): string {
  const names = createNames(ledger)
  const shared = sharedColours(ledger)
  const byReport = claimsByReport(ledger)
  const reports = [...ledger.reports].sort((a, b) => byText(place(a), place(b)) || byText(a.id, b.id))
  const { claims, incidents, generator } = ledger
  const counts = [
    plural(reports.length, 'report'),
    plural(claims.length, 'claim'),
    plural(incidents.length, 'incident'),
  ]
  const entry = (report: Report): Html =>
    html`<li><a href="#r-${report.id}"><bdi>${outletOf(report)}</bdi></a> <span dir="auto">${report.title ?? ''}</span></li>`
  const body = html`<header class="top"><p class="name">hearsay</p><h1>Who said what happened</h1><p class="counts">${counts.join(' · ')}</p></header>
<main>
<section id="incidents"><h2>Incidents</h2>${incidentTable(incidents, names)}</section>
<section id="reports"><h2>Reports</h2><ol class="contents">${reports.map(entry)}</ol>
<div class="how"><p>Lines under the words tell how certainly they are said; colours and letters, who is heard. Choose a letter to see the whole chain.</p>${key}</div>
${reports.map((report) => reportSection(report, byReport.get(report.id) ?? [], names, shared))}</section>
${notes(ledger, new Map(reports.map((report) => [report.id, report])))}
</main>
<footer><p>Read by a machine, hearsay ${generator.version}, data ${generator.data}. It says who said what, not what is true; check the words.</p></footer>
<div class="sheet" hidden></div>`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>hearsay: ${counts.join(', ')}</title>
<style>${ours(style)}</style>
</head>
<body>
${body}
<script>${ours(script)}</script>
</body>
</html>
`.markup
}

import type { Ledger } from '#model/ledger'
import { claimsByReport, type Names, outletOf } from '#model/names'
import type { Report } from '#model/report'
import { byText } from '#util/order'
import { type Html, html } from './html.ts'
import { reportSection } from './report.ts'
import { sharedColours } from './speakers.ts'

const LINES: readonly (readonly [certainty: string, meaning: string])[] = [
  ['asserted', 'by the outlet itself'],
  ['reported', 'someone is said to have said it'],
  ['hedged', 'may, appears, allegedly'],
  ['denied', 'someone says it is not so'],
]

const key = html`<ul class="key" aria-label="Lines under claims">${LINES.map(
  ([certainty, meaning]) => html`<li><span class="claim l0 own ${certainty}">${certainty}</span> ${meaning}</li>`,
)}</ul>`

const place = (report: Report): string => report.file ?? report.url ?? ''

/** Every report of a ledger with its claims marked in its text, by path. */
export function reportsSection(ledger: Ledger, names: Names): Html {
  const shared = sharedColours(ledger)
  const byReport = claimsByReport(ledger)
  const reports = [...ledger.reports].sort((a, b) => byText(place(a), place(b)) || byText(a.id, b.id))
  const entry = (report: Report): Html =>
    html`<li><a href="#r-${report.id}"><bdi>${outletOf(report)}</bdi></a> <span dir="auto">${report.title ?? ''}</span></li>`
  return html`<section id="reports"><h2>Reports</h2><ol class="contents">${reports.map(entry)}</ol>
<div class="how"><p>Lines under the words tell how certainly they are said; colours and letters, who is heard. Choose a letter to see the whole chain.</p>${key}</div>
${reports.map((report) => reportSection(report, byReport.get(report.id) ?? [], names, shared))}</section>`
}

import { plural } from '#model/in-words/unread'
import { dateInWords } from '#model/in-words/when'
import type { Ledger } from '#model/ledger'
import { createNames } from '#model/names'
import { createSheets } from '#model/sheet/sheet'
import { cspHash } from '#util/csp-hash'
import { createFootnotes } from './dossier/footnotes.ts'
import { dossierIncident } from './dossier/incident.ts'
import { citation } from './dossier/note.ts'
import { dossierStyle } from './dossier/style.ts'
import { html, ours } from './html.ts'

/** Nothing from outside, no script at all, no style but ours, no form, no frame. */
const policy = `default-src 'none'; style-src ${cspHash(dossierStyle)}; base-uri 'none'; form-action 'none'`

/**
 * The incidents of a ledger as a document to print: each with its facts, accounts and contradictions, every value with footnotes to the words it
 * rests on; then the reports, so that each can be found again. Needs no network and no script. `made` is when, in ISO 8601. Given in pieces, an
 * incident at a time.
 */
export function* dossierPieces(ledger: Ledger, made: string): Generator<string> {
  const names = createNames(ledger)
  const sheetOf = createSheets(ledger)
  const notes = createFootnotes((claim) => names.claim(claim) !== undefined)
  const { incidents, generator } = ledger
  const [only] = incidents
  const heading = incidents.length === 1 && only ? only.title : plural(incidents.length, 'incident')
  yield html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>hearsay: ${heading}</title>
<style>${ours(dossierStyle)}</style>
</head>
<body>
<header><h1 dir="auto">${heading}</h1><p>Who said what happened, in which words. Made ${dateInWords(made)} with hearsay ${generator.version}, data ${generator.data}.</p></header>
<main>
`.markup
  for (const [i, incident] of incidents.entries())
    yield `${dossierIncident(sheetOf(incident), i + 1, notes, names).markup}\n`
  const told = new Set([
    ...incidents.flatMap(({ reports }) => reports),
    ...notes.claims.flatMap((claim) => names.claim(claim)?.report ?? []),
  ])
  const cited = ledger.reports.filter(({ id }) => told.has(id))
  yield html`</main>
<section id="reports"><h2>Reports</h2><ol class="reports">${cited.map((report) => html`<li id="r-${report.id}">${citation(report)}</li>`)}</ol></section>
<footer><p>Read by a machine, except where a person is named. It says who said what, not what is true. “No link found” means that no dependence on another account was found, not that there is none. Numbers in small print lead to the words; characters are counted as UTF-16 code units of the report’s text.</p></footer>
</body>
</html>
`.markup
}

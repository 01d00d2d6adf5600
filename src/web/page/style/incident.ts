/** An incident's facts, its grid of accounts, its contradictions, and the tree of who had it from whom. */
export const incidentStyle = `
.top + main > section:first-child > table { margin-top: 26px } .incident { margin-top: 20px; font-size: 14.5px }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 3px 18px; margin: 0 0 22px } .facts dt { color: var(--quiet) } .facts dd { margin: 0 }
.facts dd a, .accounts td a, .tree a, .against a, .agree a { color: inherit; text-decoration-color: var(--quiet) }
.counting { margin: 4px 0 0; color: var(--quiet); font-size: 13px }
.accounts { margin-top: 6px; font-size: 13.5px; line-height: 1.4 } .accounts th, .accounts td { padding: 8px 16px 8px 0; border-top: 1px solid var(--line) }
.accounts thead th { color: var(--quiet); font-size: 12.5px; border: 0; padding-bottom: 2px }
.accounts tbody th { font-weight: 600; width: 20% } .accounts:not(.compared) td:nth-child(5) { width: 17% } .accounts:not(.compared) td:nth-child(6) { width: 18% } .accounts .more { vertical-align: 3px; line-height: 1 } .accounts .dependent th { font-weight: 400 }
.accounts th .facts, .accounts th .standing { display: block; font-weight: 400; font-size: 12.5px; color: var(--quiet) }
.standing { color: var(--quiet); font-size: 12.5px } .counted th .standing, .standing.counts { color: var(--good) !important }
.accounts ul { list-style: none; margin: 0; padding: 0 } .accounts li { margin-bottom: 2px } .accounts .agreed, .accounts .agreed a { color: var(--quiet) }
.accounts .denied, .accounts .denied a { color: var(--bad) } .accounts .hedged, .accounts .hedged a { color: var(--warn) }
.contradiction { color: var(--bad) !important; font-weight: 600; text-decoration: none; white-space: nowrap } a.contradiction:hover { text-decoration: underline }
.against, .agree, .grades, .why, .media { margin: 0; padding-left: 1.1em } .against { list-style: none; padding-left: 0 }
.against > li { margin-bottom: 8px } .against > li:target { background: var(--faint); outline: 4px solid var(--faint) } .against ul { margin: 2px 0 0; padding-left: 2.6em; list-style: none }
.against q, .tree q { font-family: var(--serif) } .agree li, .why li, .media li { margin-bottom: 3px }
.kind { font-size: 12px; border: 1px solid currentColor; border-radius: 4px; padding: 0 5px; color: var(--bad) }
.update .kind, .drift .kind, .date .kind { color: var(--warn) }
.grades dl { display: grid; grid-template-columns: max-content 1fr; gap: 1px 12px; margin: 2px 0 6px } .grades dt { color: var(--quiet) } .grades dd { margin: 0; grid-column: 2 }
.why { color: var(--quiet); font-size: 13px }
.tree { columns: 2 380px; column-gap: 40px; margin-top: 4px } .tree ul { list-style: none; margin: 0; padding: 0 } .tree > ul > li { break-inside: avoid-column; margin-bottom: 10px; font-weight: 600 }
.tree li ul { margin-left: 5px; padding-left: 14px; border-left: 1px solid var(--line); font-weight: 400 } .tree li li { padding: 1px 0 } .b-copy > .standing, .b-version > .standing { color: var(--warn) }
.b-own-voice, .b-nobody { font-style: italic }
.compared tbody th { width: 14% } .compared td { width: 30% } .compared td:last-child { width: 22% } .compared .relation { font-weight: 600; color: var(--bad) }
.compared .both .relation { color: var(--good) } .compared :is(.compatible, .wording, .different) .relation { color: var(--quiet); font-weight: 400 } .compared :is(.only-a, .only-b) .relation { color: var(--warn) }
.passages q { font-family: var(--serif) } .incident h2 { margin-top: 28px }
@media screen and (max-width: 900px) {
  .accounts thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .accounts, .accounts tbody, .accounts tr, .accounts tr > * { display: block; width: auto !important }
  .accounts td[data-label] { display: grid; grid-template-columns: 8em 1fr; gap: 10px } .accounts td[data-label]:has(> .none:only-child) { display: none }
  .accounts th, .accounts td { padding: 2px 0; border: 0 } .accounts tr { border-top: 1px solid var(--line); padding: 8px 0 }
  .against ul { padding-left: 1em } dl.facts { grid-template-columns: 7em 1fr }
}
@media print { .accounts tr, .against > li { break-inside: avoid } .accounts { font-size: 8.5pt } .accounts th, .accounts td { padding-right: 8px } }
`

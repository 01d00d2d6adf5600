/** The table of incidents; on a phone each row is a card with its labels. */
export const tableStyle = `
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; font-weight: 400 }
.incidents { font-size: 14px; font-variant-numeric: tabular-nums }
.incidents > thead th { padding: 0 14px 8px 0; color: var(--quiet); font-size: 12.5px; line-height: 1.25; vertical-align: bottom; border-bottom: 1px solid var(--ink) }
.incidents > tbody > tr > * { padding: 12px 14px 10px 0 }
.incidents > tbody > tr[id] > * { border-top: 1px solid var(--line) }
.incidents > tbody > tr:first-child > * { border-top: 0 }
.incidents th[scope=row] { width: 25% } .incidents td.number { width: 6.5% } .incidents td.harm { width: 9% }
.incidents th[scope=row] .title { display: block; font: 600 16px/1.3 var(--serif) }
.incidents th[scope=row] .title a { color: inherit; text-decoration: none } .incidents th[scope=row] .title a:hover { text-decoration: underline }
.incidents .class { color: var(--quiet); font-size: 13px }
.incidents .number, .incidents > thead th:is(:nth-child(4), :nth-child(5), :nth-child(6), :nth-child(9)) { text-align: end }
.incidents td a { color: inherit; text-decoration-color: var(--quiet) }
.incidents td a:hover { text-decoration-color: currentColor }
.incidents .harm { font-weight: 600; white-space: nowrap } .incidents .harm .more { font-weight: 400 }
.none { color: var(--quiet); font-size: 12.5px; font-weight: 400; white-space: normal }
.more { font-size: 11px; vertical-align: super; padding: 0 1px; color: var(--quiet) !important; text-decoration: none }
.more:hover { text-decoration: underline }
.tally { display: inline-block; min-width: 22px; padding: 0 7px; border-radius: 11px; text-align: center; color: var(--sheet) !important; background: var(--bad); text-decoration: none; font-weight: 600 }
.incidents .more-row > td { padding: 0 0 14px; font-size: 14px }
.more-row details[open] { padding: 4px 18px 14px; background: var(--faint); border-radius: 8px }
.more-row summary { padding: 4px 0 }
.once { margin-top: 18px } .once[open] summary { margin-bottom: 10px }
.once .incidents th[scope=row] .title { font-size: 14.5px }
@media screen and (max-width: 900px) {
  .incidents > thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .incidents, .incidents > tbody, .incidents > tbody > tr, .incidents > tbody > tr > * { display: block; width: auto !important }
  .incidents > tbody > tr[id] { border-top: 1px solid var(--line); padding: 14px 0 6px }
  .incidents > tbody > tr[id] > * { border: 0; padding: 1px 0; text-align: start }
  .incidents > tbody > tr > td[data-label] { display: grid; grid-template-columns: 9.5em 1fr; gap: 10px }
  .incidents > tbody > tr > td[data-label]:has(> .none:only-child) { display: none }
  td[data-label]::before { content: attr(data-label); color: var(--quiet); font-weight: 400 }
  td[data-label] > * { justify-self: start } .incidents .harm { white-space: normal }
  .more-row details[open] { padding: 4px 12px 12px }
}
@media print { details::details-content { content-visibility: visible; block-size: auto } tr[id] { break-inside: avoid } .incidents { font-size: 9pt } .incidents > thead th { font-size: 8pt } .tally { color: inherit !important; background: none; border: 1px solid } }
`

/** Lanes under the words: shortest claim nearest, four pixels further down for each claim around it. */
const lanes = [0, 1, 2, 3, 4, 5].map((lane) => `.l${lane} { padding-bottom: ${1 + 4 * lane}px }`).join(' ')
const depths = [0, 1, 2, 3, 4, 5, 6].map((depth) => `.d${depth} { line-height: ${1.68 + 0.17 * depth} }`).join(' ')

/** A report: its head, its text with the lines of claims, the cards beside it. */
export const reportStyle = `
.report { margin-top: 40px; padding-top: 26px; border-top: 1px solid var(--line) }
.report > header { max-width: 74ch }
.outlet { margin: 0; font-size: 13.5px; font-weight: 600 } .outlet span { margin-left: 8px; font-weight: 400; color: var(--quiet) }
.report h3 { margin: 2px 0 4px; font: 600 25px/1.22 var(--serif); letter-spacing: -.005em }
.from { margin: 0 0 10px; color: var(--quiet); font-size: 13px } .from a { color: inherit } .file { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 12px }
.copy { margin: 0 0 10px; padding: 5px 12px; background: var(--faint); border-radius: 6px; font-size: 14px }
.strip { display: flex; align-items: center; gap: 12px; margin: 8px 0 } .strip svg { flex: none; width: 150px; height: 6px; border-radius: 3px }
.strip .rest { fill: var(--line) } .strip .own { fill: var(--ink) } .strip p { margin: 0; font-size: 13px; color: var(--quiet) }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 8px 0 0; padding: 0; list-style: none; font-size: 14px }
.columns { display: grid; grid-template-columns: minmax(0, 64ch) minmax(300px, 1fr); gap: 48px; margin-top: 14px }
.text { font-family: var(--serif); font-size: 18px } .text p { margin: 0 0 .85em }
${depths}
.claim { border-bottom: 2px solid var(--c); background: color-mix(in srgb, var(--c) var(--tint), transparent); cursor: pointer; -webkit-box-decoration-break: clone; box-decoration-break: clone }
.claim .claim { background: none }
.claim.own { background: none }
${lanes}
.claim.asserted { border-bottom-style: solid; border-bottom-width: 3px }
.claim.reported { border-bottom-style: solid }
.claim.hedged { border-bottom-style: dotted; border-bottom-width: 3px }
.claim.denied { border-bottom-style: double; border-bottom-width: 5px }
.claim.lit { background: color-mix(in srgb, var(--c) calc(var(--tint) * 2), transparent) }
.claim.kept { background: color-mix(in srgb, var(--c) calc(var(--tint) * 3), transparent) }
.mark { display: inline-block; min-width: 1.5em; margin: 0 .25em 0 0; padding: 0 .35em; border-radius: 4px; background: var(--c); color: var(--paper); font: 600 11px/1.5 var(--sans); text-align: center; text-decoration: none; vertical-align: .12em; user-select: none }
.mark.own { background: none; color: var(--own); box-shadow: inset 0 0 0 1px var(--own) }
.text .mark { display: inline; margin-right: .3em; padding-block: .1em }
a.mark:hover, .mark.kept { outline: 2px solid color-mix(in srgb, var(--c) 45%, transparent) }
.mark:target { outline: 3px solid var(--c) }
.cards { position: sticky; top: 12px; align-self: start; max-height: calc(100vh - 24px); overflow: auto; overscroll-behavior: auto; padding: 2px 8px 2px 2px; scrollbar-width: thin }
.card { margin: 0 0 7px; padding: 8px 13px 8px; background: var(--sheet); border: 1px solid var(--line); border-inline-start: 3px solid var(--c); border-radius: 7px; font-size: 13.5px; line-height: 1.42 }
.card.own { border-inline-start-style: double }
.card:target, .card.kept { border-color: var(--c); box-shadow: 0 0 0 1px var(--c) } .card.lit { border-color: var(--c) }
.card header { display: flex; align-items: baseline; gap: 6px } .card .chain { flex: 1; font-weight: 600 }
.card .voice { font-weight: 400; font-style: italic } .stance { font-weight: 400; color: var(--bad) }
.certainty { font-size: 12px; color: var(--quiet) } .certainty.hedged { color: var(--warn) } .certainty.denied { color: var(--bad) }
.card blockquote { margin: 1px 0; font: 14.5px/1.4 var(--serif); overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.card.kept blockquote, .card:target blockquote, .card:focus-within blockquote { white-space: normal }
.card blockquote a { color: inherit; text-decoration: none } .card blockquote a:hover { text-decoration: underline }
.gist { margin: 0; color: var(--quiet); font-size: 12.5px } .card details { font-size: 12.5px } .card:not(.kept, :target, :focus-within) details:not([open]) { height: 0; overflow: hidden; opacity: 0 }
.card dl { display: grid; grid-template-columns: max-content 1fr; gap: 1px 10px; margin: 3px 0 0; font-size: 12.5px } .card dt { color: var(--quiet) } .card dd { margin: 0 }
.rules { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 11px }
.sheet { position: fixed; inset: auto 0 0; z-index: 1; max-height: 52vh; overflow: auto; background: var(--sheet); border-top: 1px solid var(--line); box-shadow: 0 -6px 24px rgb(0 0 0 / .18) }
.sheet .card blockquote { white-space: normal; font-size: 16px } .sheet .gist { font-size: 14px } .sheet .card { border: 0; box-shadow: none; margin: 0; padding: 14px 18px 20px; background: none; font-size: 15px } .sheet .card dl { font-size: 14px }
@media screen and (max-width: 900px) {
  .columns { display: block } .text { font-size: 17px } .report h3 { font-size: 22px }
  .cards { position: static; max-height: none; overflow: visible; padding: 0; margin-top: 18px } .strip { display: block } .strip svg { width: 100% }
}
@media print {
  .columns { display: block } .cards { position: static; max-height: none; overflow: visible; columns: 2; column-gap: 18px; margin-top: 12px }
  .card { break-inside: avoid } .card blockquote { white-space: normal } .card details { display: none } .text { font-size: 11pt } .claim, .mark { print-color-adjust: exact; -webkit-print-color-adjust: exact } h3 { break-after: avoid }
}
`

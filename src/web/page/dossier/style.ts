/** Ink on paper: for A4 and Letter alike, readable on a screen. No colour carries a meaning. */
export const dossierStyle = `
@page { margin: 20mm 18mm }
* { box-sizing: border-box }
html { color-scheme: only light }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; background: #fff; color: #000; font: 11pt/1.45 "Charter", "Georgia", "DejaVu Serif", serif; overflow-wrap: break-word }
h1 { font-size: 1.5em; margin: 0 } h2 { font-size: 1.25em; margin: 0 0 .4em } h3 { font-size: 1em; margin: 1.2em 0 .3em } h4 { font-size: 1em; margin: .8em 0 .1em }
header, footer { border-bottom: 1pt solid #000; padding-bottom: .6em; margin-bottom: 1em }
footer { border: 0; border-top: 1pt solid #000; padding-top: .6em; font-size: .85em }
article { margin-top: 2em; border-top: 1pt solid #999; padding-top: 1em }
article:first-of-type { border-top: 0; padding-top: 0 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em .8em; margin: .3em 0 }
dt { font-style: italic } dd { margin: 0 }
sup { font-size: .7em; line-height: 0 } sup a { text-decoration: none }
a { color: inherit }
del { color: #444 }
.quiet, .standing, .made, .none { color: #333; font-size: .88em }
.notes, .reports { font-size: .85em; padding-inline-start: 2.2em } .notes li, .reports li { margin-bottom: .35em }
.hash { font-family: monospace; font-size: .8em; overflow-wrap: anywhere }
.decided { border-inline-start: 3pt solid #000; padding-inline-start: .8em; list-style: none; margin: .4em 0 }
@media screen { body { padding: 2rem 1rem } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt }
  article { break-before: page; border-top: 0 } article:first-of-type { break-before: auto }
  h2, h3, h4 { break-after: avoid } .account, .notes li, .reports li { break-inside: avoid }
}
`

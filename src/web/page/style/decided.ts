/** What people decided: on a ground of its own, so that it never looks like a reading of the machine. */
export const decidedStyle = `
ul.decided { list-style: none; margin: 4px 0; padding: 4px 9px; border-inline-start: 3px solid var(--good); border-radius: 4px; background: color-mix(in srgb, var(--good) 9%, transparent); font-size: 12.5px }
.incident ul.decided { font-size: 14px; max-width: 74ch }
.decided .label { font-weight: 600 } .decided .label::before { content: "✎ "; color: var(--good) }
.decided del { color: var(--quiet) } .decided .made { color: var(--quiet); white-space: nowrap }
.card.rejected blockquote, .card.rejected .gist { text-decoration: line-through; opacity: .65 }
.claim.rejected { border-bottom-style: none; background: none; text-decoration: line-through var(--quiet) 1px }
@media print { ul.decided { background: none } }
`

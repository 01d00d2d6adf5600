import { HOW } from '#model/in-words/standing'
import { dateInWords } from '#model/in-words/when'
import type { Names } from '#model/names'
import type { Row } from '#model/sheet/row'
import type { Branch } from '#model/sheet/tree'
import { grounded } from '../grounded.ts'
import { type Html, html } from '../html.ts'

const quiet = (text: string): Html => html`<span class="none">${text}</span>`

function standing(branch: Branch, rows: ReadonlyMap<string, Row>): Html | null {
  const row = rows.get(branch.source ?? '')
  if (!row || branch.claims.length === 0) return null
  if (row.counted) return html` <span class="standing counts">counted</span>`
  const [link] = row.dependsOn
  if (!link) return null
  const words = link.evidence[0] ? html` <q dir="auto">${link.evidence[0].text}</q>` : null
  return html` <span class="standing">${HOW[link.how]} <bdi>${link.name}</bdi>${words}</span>`
}

function label(branch: Branch, rows: ReadonlyMap<string, Row>, names: Names): Html {
  const published = names.report(branch.report ?? '')?.published ?? null
  const date = published === null ? null : quiet(`, ${dateInWords(published)}`)
  const report = html`<a href="#r-${branch.report}"><bdi>${branch.text}</bdi></a>${date}`
  switch (branch.kind) {
    case 'report':
      return report
    case 'copy': {
      const share =
        branch.similarity === null ? null : quiet(`: ${Math.round(branch.similarity * 100)}% of its words are`)
      return html`<span class="standing">copied by</span> ${report}${share}`
    }
    case 'version':
      return html`<span class="standing">later version</span> ${report}`
    case 'agency':
      return html`${quiet('agency')} <bdi>${branch.text}</bdi>`
    case 'basis':
      return html`${quiet('rests on')} <q dir="auto">${branch.text}</q>`
    default:
      return html`${grounded(branch.text, branch.claims)}${standing(branch, rows)}`
  }
}

const list = (branches: readonly Branch[], rows: ReadonlyMap<string, Row>, names: Names): Html | null =>
  branches.length === 0
    ? null
    : html`<ul>${branches.map((branch) => html`<li class="b-${branch.kind}">${label(branch, rows, names)}${list(branch.branches, rows, names)}</li>`)}</ul>`

/** The tree of who had it from whom: each report with its speakers from the outermost inward. */
export function tree(branches: readonly Branch[], rows: readonly Row[], names: Names): Html {
  const bySource = new Map(rows.flatMap((row) => (row.source === null ? [] : [[row.source, row] as const])))
  return html`<div class="tree">${list(branches, bySource, names)}</div>`
}

import { HOW, STANDING } from '#model/in-words/standing'
import type { Marked, Row } from '#model/sheet/row'
import { COLUMNS, HEADS } from '#model/sheet/value'
import { cell } from '../cell.ts'
import { grounded } from '../grounded.ts'
import { type Html, html, joined } from '../html.ts'

/** Why an account counts or not, with the words that show on whom it depends. */
function standing(row: Row): Html {
  const depends = row.dependsOn.map(({ how, name, claim, evidence }) => {
    const words = evidence[0] ? html` <q dir="auto">${evidence[0].text}</q>` : null
    return html`<a href="#t-${claim}">${HOW[how]}</a> <bdi>${name}</bdi>${words}`
  })
  const why =
    row.dependsOn.length > 0 && row.standing !== 'dependent'
      ? `${STANDING[row.standing]}; dependent`
      : STANDING[row.standing]
  return html`<span class="standing">${row.counted ? 'counted' : 'not counted'}: ${why}${depends.length > 0 ? html`: ${joined(depends, '; ')}` : null}</span>`
}

function value(one: Marked, incident: string): Html {
  const contradictions = one.contradictions.map(
    (n) => html` <a class="contradiction" href="#x-${incident}-${n}" aria-label="contradiction ${n}">≠${n}</a>`,
  )
  const agreed = one.agreed && one.contradictions.length === 0
  return html`<li class="${agreed ? 'agreed' : (one.certainty ?? '')}">${grounded(one.text, one.claims)}${contradictions}</li>`
}

function account(row: Row, incident: string): Html {
  const facts = [row.kind?.replaceAll('-', ' ') ?? null, row.party === null ? null : `party ${row.party}`].filter(
    (one) => one !== null,
  )
  const cells = COLUMNS.map((column) => {
    const values = row.cells[column].map((one) => value(one, incident))
    return cell(HEADS[column], values.length > 0 ? html`<ul>${values}</ul>` : null)
  })
  return html`<tr class="${row.counted ? 'counted' : 'dependent'}"><th scope="row"><bdi>${row.name}</bdi><span class="facts">${facts.join(' · ')}</span>${standing(row)}</th>${cells}</tr>`
}

/** The grid of accounts: origins as rows, those that count first. Every value leads to its words. */
export const grid = (rows: readonly Row[], incident: string): Html =>
  html`<table class="accounts"><thead><tr><th scope="col">Origin</th>${COLUMNS.map(
    (column) => html`<th scope="col">${HEADS[column]}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => account(row, incident))}</tbody></table>`

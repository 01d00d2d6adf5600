import type { Compared, Comparison, Copying, Side } from '#model/compare/comparison'
import { RELATION } from '#model/in-words/relation'
import type { Ledger } from '#model/ledger'
import { createNames } from '#model/names'
import type { Value } from '#model/sheet/value'
import { cell } from './cell.ts'
import { frame } from './frame.ts'
import { grounded } from './grounded.ts'
import { type Html, html } from './html.ts'
import { notesSection } from './notes.ts'
import { reportsSection } from './reports.ts'

const sideOf = (letter: string, { kind, id, title, facts }: Side): Html => {
  const name = html`<bdi>${title}</bdi>`
  return html`<dt>${letter}</dt><dd>${kind === 'report' ? html`<a href="#r-${id}">${name}</a>` : name} <span class="none">${facts.join(' · ')}</span></dd>`
}

const values = (found: readonly Value[]): Html | null =>
  found.length === 0
    ? null
    : html`<ul>${found.map(({ text, claims }) => html`<li>${grounded(text, claims)}</li>`)}</ul>`

const row = ({ matter, relation, a, b, why }: Compared): Html =>
  html`<tr class="${relation}"><th scope="row">${matter}</th>${cell('A', values(a))}${cell('B', values(b))}${cell(
    'How they stand',
    html`<span class="relation">${RELATION[relation]}</span>${why.map((one) => html` <span class="none">${one}</span>`)}`,
  )}</tr>`

const matters = (rows: readonly Compared[]): Html =>
  html`<table class="accounts compared"><thead><tr><th scope="col">Matter</th><th scope="col">A</th><th scope="col">B</th><th scope="col">How they stand</th></tr></thead><tbody>${rows.map(row)}</tbody></table>`

function copyingOf(copying: Copying | null): Html {
  if (!copying)
    return html`<p class="silence">No copying found: neither repeats a long stretch of the other’s words.</p>`
  const { copy, how, similarity, passages } = copying
  const share = similarity === null ? '' : `: ${Math.round(similarity * 100)}% of its words stand there`
  const [one, other] = copy === 'b' ? ['B', 'A'] : ['A', 'B']
  const what = how === 'version' ? 'a later version of' : 'a copy of'
  const said = copy === 'both' ? 'A and B are copies of one third report.' : `${one} is ${what} ${other}${share}.`
  const passage = ({ a, b }: Copying['passages'][number]): Html =>
    a.text === b.text
      ? html`<li><q dir="auto">${a.text}</q></li>`
      : html`<li>A <q dir="auto">${a.text}</q><br>B <q dir="auto">${b.text}</q></li>`
  return html`<p class="copy">${said}</p><ul class="agree passages">${passages.map(passage)}</ul>`
}

/** Two incidents or two reports side by side as a page, with the reports that they rest on. */
export function comparePage(ledger: Ledger, { a, b, copying, sections }: Comparison): string {
  const names = createNames(ledger)
  const shown = sections.map(
    ({ title, matters: rows }) => html`${title === '' ? null : html`<h2 dir="auto">${title}</h2>`}${matters(rows)}`,
  )
  const main = [
    html`<section class="incident"><dl class="facts">${sideOf('A', a)}${sideOf('B', b)}</dl>
${a.kind === 'report' ? copyingOf(copying) : null}
${shown.length > 0 ? shown : html`<p class="silence">They tell of no incident in common.</p>`}</section>`,
    reportsSection(ledger, names),
    notesSection(ledger, names),
  ]
  const heading = a.kind === 'report' ? 'Two reports side by side' : 'Two incidents side by side'
  return frame({ title: `${a.title} / ${b.title}`, heading, line: `${a.title} / ${b.title}`, main }, ledger)
}

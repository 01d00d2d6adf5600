import { type Html, html } from './html.ts'

/** A table's cell; its label is shown where the table becomes cards. */
export const cell = (label: string, value: Html | null, kind = ''): Html =>
  html`<td data-label="${label}" class="${kind}">${value ? html`<div>${value}</div>` : html`<span class="none">–</span>`}</td>`

import { type Html, html } from './html.ts'

/** A value that leads to the words it rests on: to the first claim named, with small links to the others. */
export function grounded(value: string, claims: readonly string[]): Html {
  const [first, ...others] = claims
  if (first === undefined) return html`<bdi>${value}</bdi>`
  const more = others
    .slice(0, 8)
    .map((id, i) => html` <a class="more" href="#t-${id}" aria-label="further words ${i + 2}">${i + 2}</a>`)
  return html`<a href="#t-${first}"><bdi>${value}</bdi></a>${more}`
}

import { type Html, html } from './html.ts'

/** Further words that are linked; of others the number is told. */
const SHOWN = 8

/** A value that leads to the words it rests on: to the first claim named, with small links to the others. */
export function grounded(value: string, claims: readonly string[]): Html {
  const [first, ...others] = claims
  if (first === undefined) return html`<bdi>${value}</bdi>`
  const more = others
    .slice(0, SHOWN)
    .map((id, i) => html` <a class="more" href="#t-${id}" aria-label="further words ${i + 2}">${i + 2}</a>`)
  const rest = others.length > SHOWN ? html` <span class="more">+${others.length - SHOWN}</span>` : null
  return html`<a href="#t-${first}"><bdi>${value}</bdi></a>${more}${rest}`
}

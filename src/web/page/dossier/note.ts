import type { Claim } from '#model/claim'
import { speakerInWords } from '#model/in-words/chain'
import { dateInWords } from '#model/in-words/when'
import { type Names, outletOf } from '#model/names'
import type { Report } from '#model/report'
import { claimDecided } from '../decided.ts'
import { type Html, html, joined } from '../html.ts'

/** Outlet first, then each speaker; the outlet alone where it speaks in its own voice. */
function chain({ attribution }: Claim, outlet: string): Html {
  if (attribution.length === 0) return html`<bdi>${outlet}</bdi>, in its own voice`
  const links = attribution.map((link) => {
    const stance = link.stance === 'says' ? null : html` (${link.stance.replace('-', ' ')})`
    return html`<bdi>${speakerInWords(link)}</bdi>${stance}`
  })
  return joined([html`<bdi>${outlet}</bdi>`, ...links], ' → ')
}

/** What finds a report again: title, outlet, day, address, archived copy, hash of its bytes. An address of the web is a link, any other is text. */
export function citation(report: Report): Html {
  const address = (label: string, url: string | null): Html | null =>
    url === null
      ? null
      : html` ${label}${/^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer noopener"><bdi>${url}</bdi></a>` : html`<bdi>${url}</bdi>`}.`
  const published = report.published === null ? 'no date' : dateInWords(report.published)
  return html`<bdi>${outletOf(report)}</bdi>${report.agency === null ? null : html` (<bdi>${report.agency}</bdi>)`}, ${report.title === null ? 'no title' : html`<cite dir="auto">${report.title}</cite>`}, ${published}.${address('', report.url)}${address('Archived: ', report.archived)}${report.captured === null ? null : html` Read ${dateInWords(report.captured)}.`}${report.sha256 === '' ? null : html` <span class="hash">SHA-256 ${report.sha256}</span>`}`
}

/** The note of one claim: its words, who says so through whom, how certainly, where it stands, and what people decided on it. */
export function note(claim: Claim, number: number, names: Names): Html {
  const report = names.report(claim.report)
  const { start, end, text } = claim.quote
  const person = claim.by.includes('person') ? html` <span class="by">Added by a person.</span>` : null
  const basis = claim.basis === null ? null : html` Rests on <q dir="auto">${claim.basis.text}</q>.`
  return html`<li id="n-${number}" value="${number}"><q dir="auto">${text}</q> <span class="chain">${chain(claim, outletOf(report))}</span>; <span class="certainty">${claim.certainty}</span>.${basis} <span class="place">Report ${report ? html`<a href="#r-${report.id}"><bdi>${outletOf(report)}</bdi></a>` : 'unknown'}, characters ${start} to ${end}.</span>${person}${claimDecided(claim.decided)}</li>`
}

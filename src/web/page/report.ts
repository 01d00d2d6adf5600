import type { Claim } from '#model/claim'
import { OWN_VOICE } from '#model/in-words/chain'
import { plural } from '#model/in-words/unread'
import { dateInWords } from '#model/in-words/when'
import { type Names, outletOf } from '#model/names'
import type { Report } from '#model/report'
import { card } from './card.ts'
import { claimText, colourClass } from './claim-text.ts'
import { type Html, html, joined } from './html.ts'
import { type Speaker, speakersOf } from './speakers.ts'

/** Who speaks in a report, each once, the own voice first. */
function legend(speakers: Iterable<Speaker>): Html {
  const each = new Map([...speakers].map((speaker) => [speaker.key, speaker]))
  const sorted = [...each.values()].sort((a, b) => Number(b.key === '') - Number(a.key === ''))
  const entry = (speaker: Speaker): Html =>
    html`<li><span class="mark ${colourClass(speaker)}">${speaker.letter || 'own'}</span> <bdi>${speaker.letter === '' ? OWN_VOICE : speaker.name}</bdi></li>`
  return html`<ul class="legend" aria-label="Speakers">${sorted.map(entry)}</ul>`
}

/** How much of a report is attributed: one bar, own voice against what others are said to say. */
function strip(claims: readonly Claim[]): Html {
  const own = claims.filter(({ attribution }) => attribution.length === 0).length
  const hedged = claims.filter(({ certainty }) => certainty === 'hedged').length
  const denied = claims.filter(({ certainty }) => certainty === 'denied').length
  const share = claims.length === 0 ? 0 : (100 * own) / claims.length
  const parts = [`${own} in its own voice`, `${claims.length - own} attributed`, `${hedged} hedged`, `${denied} denied`]
  return html`<div class="strip"><svg viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label="${parts.join(', ')}"><rect class="rest" width="100" height="4"/><rect class="own" width="${share}" height="4"/></svg><p>${parts.join(' · ')}</p></div>`
}

function silence(report: Report): Html {
  const why = {
    language: `In ${report.language}: kept as it is. Sentences in this language are not read yet.`,
    empty: 'There is no text in it.',
    yes: 'No claims were found in it.',
  }[report.read]
  return html`<p class="silence">${why}</p>`
}

/** Where a report came from: a link where it has an address on the web. */
function origin(report: Report): Html[] {
  const at: Html[] = []
  if (report.published !== null)
    at.push(html`<time datetime="${report.published}">${dateInWords(report.published)}</time>`)
  if (report.byline !== null) at.push(html`<bdi>${report.byline}</bdi>`)
  if (report.agency !== null) at.push(html`agency <bdi>${report.agency}</bdi>`)
  if (report.url !== null && /^https?:\/\//i.test(report.url)) {
    at.push(html`<a href="${report.url}" rel="noreferrer noopener">${report.url}</a>`)
  }
  if (report.file !== null) at.push(html`<span class="file">${report.file}</span>`)
  return at
}

/** One report: its text with the claims marked in it, and a card for each claim beside it. */
export function reportSection(
  report: Report,
  claims: readonly Claim[],
  names: Names,
  shared: ReadonlyMap<string, number>,
): Html {
  const speakers = speakersOf(claims, shared)
  const outlet = outletOf(report)
  const copied = report.copyOf
  const copy =
    copied === null
      ? null
      : html`<p class="copy">${Math.round(copied.similarity * 100)}% of its words stand in <a href="#r-${copied.report}"><bdi>${outletOf(names.report(copied.report))}</bdi></a>.</p>`
  const cards = claims.map((claim) => card(claim, speakers.get(claim)!, outlet))
  return html`<section class="report" id="r-${report.id}" lang="${report.language}">
<header><p class="outlet"><bdi>${outlet}</bdi> <span>${report.read === 'yes' ? plural(claims.length, 'claim') : 'not read'}</span></p>
<h3 dir="auto">${report.title ?? 'without a title'}</h3>
<p class="from">${joined(origin(report), ' · ')}</p>${copy}
${claims.length > 0 ? html`${strip(claims)}${legend(speakers.values())}` : silence(report)}</header>
<div class="columns"><div class="text">${claimText(report.text, claims, speakers)}</div><div class="cards" lang="en">${cards}</div></div>
</section>
`
}

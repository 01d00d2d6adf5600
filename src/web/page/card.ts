import type { Claim } from '#model/claim'
import { countInWords } from '#model/in-words/amount'
import { speakerInWords } from '#model/in-words/chain'
import { whenInWords } from '#model/in-words/when'
import { isUnplaced, whereInWords } from '#model/in-words/where'
import type { Where } from '#model/value'
import { colourClass } from './claim-text.ts'
import { claimDecided } from './decided.ts'
import { type Html, html, joined } from './html.ts'
import type { Speaker } from './speakers.ts'

const row = (name: string, value: Html | string | null): Html | null =>
  value === null || value === '' ? null : html`<dt>${name}</dt><dd dir="auto">${value}</dd>`

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')

const place = (where: Where | null): string | null =>
  where && `${whereInWords(where)}${isUnplaced(where) ? ' (not in the gazetteer)' : ''}`

/** Outlet first, then each speaker of the chain; the outlet alone, in its own voice, where there is none. */
function chain(claim: Claim, outlet: string): Html {
  if (claim.attribution.length === 0) return html`<bdi>${outlet}</bdi> <span class="voice">in its own voice</span>`
  const links = claim.attribution.map((link) => {
    const stance = link.stance === 'says' ? null : html` <span class="stance">${link.stance.replace('-', ' ')}</span>`
    return html`<bdi>${speakerInWords(link)}</bdi>${stance}`
  })
  return joined([html`<bdi>${outlet}</bdi>`, ...links], ' → ')
}

/** Confidence as a word: the number behind it is the machine's own. */
const sureness = (confidence: number): string => (confidence >= 0.8 ? 'high' : confidence >= 0.5 ? 'middling' : 'low')

/** What the claim comes to, on one line: what, when, where, how many. */
function gist(claim: Claim): Html {
  const parts = [
    claim.event.class.replaceAll('-', ' '),
    claim.when && whenInWords(claim.when),
    place(claim.where),
    ...claim.counts.map(countInWords),
  ].filter((part) => part !== null)
  return joined(
    parts.map((part) => html`<bdi>${part}</bdi>`),
    ' · ',
  )
}

/** A claim's card: who says so through whom, the words, what they come to, what people decided; folded in, the words it was read from and the rules. */
export function card(claim: Claim, speaker: Speaker, outlet: string): Html {
  const cues = claim.attribution.flatMap(({ cue }) => (cue ? [cue.text] : []))
  const hedges = claim.cues.map(({ quote }) => quote.text).filter((text) => !cues.includes(text))
  const rejected = claim.decided?.state === 'rejected' ? ' rejected' : ''
  return html`<article class="card ${colourClass(speaker)}${rejected}" id="c-${claim.id}" data-c="${claim.id}" tabindex="-1">
<header><span class="mark ${colourClass(speaker)}">${speaker.letter || 'own'}</span><span class="chain">${chain(claim, outlet)}</span><span class="certainty ${claim.certainty}">${claim.certainty}</span></header>
<blockquote dir="auto"><a href="#t-${claim.id}">${claim.quote.text}</a></blockquote>
<p class="gist">${gist(claim)}</p>${claimDecided(claim.decided)}
<details><summary>read from</summary><dl>${row('event', quoted([claim.event.trigger.text]))}${row(
    'when',
    claim.when?.quote ? quoted([claim.when.quote.text]) : claim.when && 'implied',
  )}${row('where', claim.where?.quote ? quoted([claim.where.quote.text]) : claim.where && 'implied')}${row(
    'how many',
    quoted(claim.counts.map(({ quote }) => quote.text)),
  )}${row('said by way of', quoted(cues))}${row('certainty', quoted(hedges))}${row(
    'rests on',
    claim.basis && quoted([claim.basis.text]),
  )}${row('answers', claim.answers && `${claim.answers.act}: ${claim.answers.about}`)}${row(
    'rules',
    html`<span class="rules">${claim.by.join(', ')}</span>`,
  )}${row('confidence', sureness(claim.confidence))}</dl></details>
</article>
`
}

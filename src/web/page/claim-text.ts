import type { Claim } from '#model/claim'
import { OWN_VOICE } from '#model/in-words/chain'
import type { Span } from '#model/span'
import { type Html, html, ours } from './html.ts'
import { lanesOf, type Segment, segmentsOf } from './segments.ts'
import type { Speaker } from './speakers.ts'

/** Deepest lane that style.ts draws; deeper ones share it. */
const LANES = 5

/** Lines of a text with their offsets; blank ones left out. */
function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }))
}

/** Class of a speaker's colour: "s3", "own". */
export const colourClass = ({ colour }: Speaker): string => (colour < 0 ? 'own' : `s${colour}`)

/** The mark that a claim begins with: its speaker's letter, or "own". */
const mark = (claim: Claim, speaker: Speaker): Html => {
  const who = speaker.letter === '' ? OWN_VOICE : speaker.name
  const [label, shown] = [`Claim, ${claim.certainty}: ${who}`, speaker.letter || 'own']
  return html`<a class="mark ${colourClass(speaker)}" id="t-${claim.id}" href="#c-${claim.id}" data-c="${claim.id}" aria-label="${label}">${shown}</a>`
}

/**
 * A report's text as paragraphs, its claims under lines: colour of the speaker, line of the certainty, one lane for each of several claims
 * over the same words. `claims` in order of their words.
 */
export function claimText(text: string, claims: readonly Claim[], speakers: ReadonlyMap<Claim, Speaker>): Html {
  const quotes = claims.map((claim) => claim.quote)
  const lanes = lanesOf(quotes)
  const marked = new Set<number>()
  const speakerAt = (index: number): Speaker => speakers.get(claims[index]!)!

  const segmentHtml = (segment: Segment): Html => {
    const words = html`${text.slice(segment.start, segment.end)}`
    // A claim over two paragraphs has one mark, in the first.
    const begun = segment.begins.filter((index) => !marked.has(index))
    for (const index of begun) marked.add(index)
    const marks = begun.map((index) => mark(claims[index]!, speakerAt(index)))
    const inner = segment.over[0]
    if (inner === undefined) return words
    // The shortest claim wraps first, so that a click on its words is a click on it.
    const lined = segment.over.reduce((within, index) => {
      const claim = claims[index]!
      const lane = Math.min(lanes[index]!, LANES)
      const rejected = claim.decided?.state === 'rejected' ? ' rejected' : ''
      return html`<span class="claim ${colourClass(speakerAt(index))} ${claim.certainty} l${lane}${rejected}" data-c="${claim.id}">${within}</span>`
    }, words)
    return html`${marks}${lined}`
  }

  const paragraph = (line: Span): Html => {
    const inLine = quotes.flatMap((quote, i) => (quote.start < line.end && line.start < quote.end ? [lanes[i]!] : []))
    const deepest = Math.min(Math.max(-1, ...inLine), LANES)
    return html`<p dir="auto" class="d${deepest + 1}">${segmentsOf(quotes, line).map(segmentHtml)}</p>`
  }
  return html`${linesOf(text).map(paragraph)}${ours('\n')}`
}

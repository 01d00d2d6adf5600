import type { CountLexicon } from '#lexicon/counts'
import type { Claim, Person } from '#model/claim'
import type { Report } from '#model/report'
import type { Sentence } from '#model/sentence'
import type { Quote, Span } from '#model/span'
import type { Count } from '#model/value'
import { belongs } from './belongs.ts'
import type { Finding } from './finding.ts'
import { personsOf } from './persons.ts'
import { findingsOf } from './read-counts.ts'

/** The counts and persons that one claim states. */
export interface CountedClaim {
  readonly counts: Count[]
  readonly persons: Person[]
}

const shift = (quote: Quote, by: number): Quote => ({ start: quote.start + by, end: quote.end + by, text: quote.text })
const shiftSpan = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by })

function shifted(finding: Finding, by: number): Finding {
  const { count, told } = finding
  return {
    ...finding,
    count: { ...count, quote: shift(count.quote, by) },
    told: told.map((span) => shiftSpan(span, by)),
  }
}

/** "Destroyed five of them" is of drones where the claim is of an interception. */
const asClaimed = (claim: Claim, finding: Finding): Finding =>
  claim.event.class === 'interception' && finding.also === 'intercepted'
    ? { ...finding, people: false, count: { ...finding.count, what: 'intercepted' } }
    : finding

const inside = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** What a claim's own words state among what its paragraph counts; `within` counts on among those kept. */
function ownOf(claim: Claim, read: readonly Finding[]): Finding[] {
  const findings = read.map((finding) => asClaimed(claim, finding))
  const own = findings.map((finding) => {
    const stated = finding.told.some((span) => inside(claim.quote, span))
    return stated && belongs(claim, finding)
  })
  const place = new Map<number, number>()
  own.forEach((kept, at) => {
    if (kept) place.set(at, place.size)
  })
  return findings.flatMap((finding, at) => {
    if (!own[at]) return []
    const within = finding.count.within === null ? null : (place.get(finding.count.within) ?? null)
    return [{ ...finding, count: { ...finding.count, within } }]
  })
}

/**
 * Counts and persons that each claim's own quote states, parallel to `claims`. A paragraph is read as a whole, so that "two of them" and "the ten others"
 * find what they are part of. A claim that its speaker denies keeps only what is held: nobody killed is a count, the rejected number none.
 */
export function countClaims(
  report: Report,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  words: CountLexicon,
): CountedClaim[] {
  const paragraphs = new Map<number, Span>()
  for (const { paragraph, start, end } of sentences) {
    const span = paragraphs.get(paragraph)
    paragraphs.set(
      paragraph,
      span ? { start: Math.min(span.start, start), end: Math.max(span.end, end) } : { start, end },
    )
  }
  const spans = [...paragraphs.values()].sort((a, b) => a.start - b.start)
  const read = new Map<Span, Finding[]>()
  const findingsIn = (span: Span): Finding[] => {
    const known = read.get(span)
    if (known) return known
    const found = findingsOf(report.text.slice(span.start, span.end), words).map((one) => shifted(one, span.start))
    read.set(span, found)
    return found
  }
  return claims.map((claim) => {
    const span = spans.find((one) => one.start <= claim.quote.start && claim.quote.start < one.end)
    let own = span ? ownOf(claim, findingsIn(span)) : []
    // A quote that the paragraph's reading passes over is read alone: "allegedly leaving 60 of them dead".
    if (own.length === 0)
      own = ownOf(
        claim,
        findingsOf(claim.quote.text, words).map((one) => shifted(one, claim.quote.start)),
      )
    return { counts: own.map((one) => one.count), persons: personsOf(own) }
  })
}

import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Verdict } from '#model/reviewed'
import type { Source } from '#model/source'
import { isBody } from '../bodies.ts'
import { claimsOf, dayOf, type Facts, reportsOf } from '../facts.ts'
import { webAddress } from '../iri.ts'

const partyOf = ({ kind, name }: Source): object => ({ '@type': isBody(kind) ? 'Organization' : 'Person', name })

const work = (url: string): object => ({ '@type': 'CreativeWork', url })

/** Where it was said: the first report with an address, then the others. */
function appearances(urls: readonly string[]): object {
  const [first, ...others] = urls
  return {
    ...(first !== undefined && { firstAppearance: work(first) }),
    ...(others.length > 0 && { appearance: others.map(work) }),
  }
}

const ratingOf = ({ text, rating }: Verdict): object => ({
  '@type': 'Rating',
  alternateName: text,
  ...(rating && { ratingValue: rating.value, bestRating: rating.best, worstRating: rating.worst }),
})

/** A verdict that can be published: on what, said by whom, where. */
export interface Reviewed {
  readonly verdict: Verdict
  readonly what: string
  readonly claim: object
}

const claimOf = (author: Source | undefined, published: string | null, urls: readonly string[]): object => ({
  '@type': 'Claim',
  ...(author && { author: partyOf(author) }),
  ...(published !== null && { datePublished: published }),
  ...appearances(urls),
})

/** The verdict that a person set on a claim; null where nobody did. */
export function reviewedClaim(claim: Claim, facts: Facts): Reviewed | null {
  const verdict = claim.decided?.verdict ?? null
  if (verdict === null) return null
  const report = facts.reports.get(claim.report)
  const said = dayOf(claim.said?.earliest) ?? dayOf(report?.published)
  const url = webAddress(report?.url ?? null)
  return {
    verdict,
    what: claim.quote.text,
    claim: claimOf(facts.sources.get(claim.origin ?? ''), said, url === null ? [] : [url]),
  }
}

/** The verdict that a person set on an incident; null where nobody did. It has an author only where one origin tells it. */
export function reviewedIncident(incident: Incident, facts: Facts): Reviewed | null {
  const verdict = incident.decided?.verdict ?? null
  if (verdict === null) return null
  const origins = new Set(claimsOf(incident, facts).map(({ origin }) => origin))
  const [only] = origins.size === 1 ? origins : []
  const reports = reportsOf(incident, facts)
  const urls = [...new Set(reports.flatMap(({ url }) => webAddress(url) ?? []))]
  return {
    verdict,
    what: incident.title,
    claim: claimOf(facts.sources.get(only ?? ''), dayOf(reports[0]?.published), urls),
  }
}

/** The ClaimReview of a verdict; null where it names no page on which it is published, which Google and schema.org's users need. */
export function claimReview({ verdict, what, claim }: Reviewed): object | null {
  const url = webAddress(verdict.url)
  if (url === null) return null
  const published = dayOf(verdict.at)
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: what,
    ...(published !== null && { datePublished: published }),
    author:
      verdict.author === null
        ? { '@type': 'Person', name: verdict.by }
        : { '@type': 'Organization', name: verdict.author },
    reviewRating: ratingOf(verdict),
    itemReviewed: claim,
  }
}

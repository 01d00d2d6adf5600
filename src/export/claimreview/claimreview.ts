import type { Exporter, Mapping } from '../exporter.ts'
import { createFacts } from '../facts.ts'
import { claimReview, reviewedClaim, reviewedIncident } from './claim-review.ts'

const line = (to: string, from: string, note = ''): Mapping => ({ to, from, note })

const mapping: readonly Mapping[] = [
  line('[].@context', '', 'https://schema.org'),
  line('[].@type', '', 'ClaimReview'),
  line('[].url', 'decided.verdict.url', 'the page on which the verdict is published; without one nothing is written'),
  line('[].claimReviewed', 'Claim.quote or Incident.title'),
  line('[].datePublished', 'decided.verdict.at', 'the day it was set'),
  line('[].author.@type', '', 'Organization for the name that was given, Person for who set it'),
  line('[].author.name', 'decided.verdict.author, else .by'),
  line('[].reviewRating.@type', '', 'Rating'),
  line('[].reviewRating.alternateName', 'decided.verdict.text'),
  line('[].reviewRating.ratingValue', 'decided.verdict.rating.value', 'left out without a rating; none is made up'),
  line('[].reviewRating.bestRating', 'decided.verdict.rating.best', 'the same'),
  line('[].reviewRating.worstRating', 'decided.verdict.rating.worst', 'the same'),
  line('[].itemReviewed.@type', '', 'Claim'),
  line('[].itemReviewed.author.@type', 'Source.kind', 'Organization or Person'),
  line(
    '[].itemReviewed.author.name',
    'Claim.origin',
    'of an incident only where one origin tells it; left out when nobody is named',
  ),
  line('[].itemReviewed.datePublished', 'Claim.said, else Report.published', 'the day'),
  line('[].itemReviewed.firstAppearance.@type', '', 'CreativeWork'),
  line('[].itemReviewed.firstAppearance.url', 'Report.url', 'of the report published first'),
  line('[].itemReviewed.appearance[].@type', '', 'CreativeWork'),
  line('[].itemReviewed.appearance[].url', 'Report.url', 'of the others'),
]

/** `</script>` cannot end the element that such documents are put into: "<" is written as an escape, which JSON reads back as the same. */
const forScript = (value: unknown): string => JSON.stringify(value, null, 1).replaceAll('<', '\\u003c')

/** Verdicts that people set, as fact-checkers publish them. Nothing is written of what nobody judged. */
export const claimreview: Exporter = {
  name: 'claimreview',
  title: 'verdicts that people set, and nothing else',
  standard: 'schema.org ClaimReview (JSON-LD)',
  source: 'schema.org/ClaimReview and Google Fact Check Tools, ClaimReviewMarkup, read 2026-11',
  extension: '.jsonld',
  mediaType: 'application/ld+json',
  files: 'one',
  mapping,
  leavesOut: [
    { what: 'claims and incidents without a verdict', why: 'a machine gives none: hearsay verdict sets one' },
    { what: 'suggested grades', why: 'they are no verdicts' },
  ],
  write(ledger) {
    const facts = createFacts(ledger)
    const found = [
      ...ledger.claims.map((claim) => reviewedClaim(claim, facts)),
      ...ledger.incidents.map((incident) => reviewedIncident(incident, facts)),
    ]
    const judged = found.filter((one) => one !== null)
    const reviews = judged.flatMap((one) => claimReview(one) ?? [])
    return {
      files: [{ path: 'claimreview.jsonld', chunks: [`${forScript(reviews)}\n`] }],
      dropped: [
        {
          what: 'claims and incidents without a verdict',
          why: 'nobody judged them: hearsay verdict sets one',
          count: found.length - judged.length,
        },
        {
          what: 'verdicts without an address',
          why: 'ClaimReview names the page on which it is published: hearsay verdict --url',
          count: judged.length - reviews.length,
        },
      ].filter(({ count }) => count > 0),
    }
  },
}

import { describe, expect, test } from 'vitest'
import { claimreview } from '#export/claimreview/claimreview'
import { exportLedger } from '#export/export-ledger'
import type { Claim } from '#model/claim'
import type { Incident } from '#model/incident'
import type { Ledger } from '#model/ledger'
import type { Verdict } from '#model/reviewed'
import { base } from '../support/coded.ts'
import { exportedText, exportOptions } from '../support/exported.ts'
import { madeLedger } from '../support/made-ledger.ts'
import { unmapped } from './json-paths.ts'

const verdict: Verdict = {
  by: 'ana',
  at: '2031-03-20T10:00:00.000Z',
  decision: 'd1',
  text: 'Mostly true </script><script>alert(1)</script>',
  rating: { value: 4, best: 5, worst: 1 },
  url: 'https://checks.example/depot',
  author: 'Harbour Checks',
}
const onClaim = (given: Verdict) => ({
  state: null,
  set: null,
  corrections: [],
  comments: [],
  signedOff: [],
  verdict: given,
})
const onIncident = (given: Verdict) => ({ grades: [], best: null, comments: [], signedOff: [], verdict: given })

const judged = (given: Verdict, ledger = madeLedger()): Ledger => {
  const [claim, ...claims] = ledger.claims as [Claim, ...Claim[]]
  const [incident, ...incidents] = ledger.incidents as [Incident, ...Incident[]]
  return {
    ...ledger,
    claims: [{ ...claim, decided: onClaim(given) }, ...claims],
    incidents: [{ ...incident, decided: onIncident(given) }, ...incidents],
  }
}

async function reviewsOf(ledger: Ledger) {
  const exported = await exportLedger(claimreview, ledger, exportOptions())
  const text = exportedText(exported)
  return { text, reviews: JSON.parse(text), dropped: exported.dropped }
}

describe('claimreview', () => {
  test('writes nothing where nobody judged, however the machine would grade, and says so', async () => {
    const { reviews, dropped } = await reviewsOf(base)
    expect(reviews).toEqual([])
    expect(dropped.find(({ what }) => what === 'claims and incidents without a verdict')?.count).toBe(
      base.claims.length + base.incidents.length,
    )
  })
  test('has what Google and schema.org ask of a review', async () => {
    const { reviews } = await reviewsOf(judged(verdict))
    expect(reviews).toHaveLength(2)
    for (const review of reviews) {
      expect(review).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: 'https://checks.example/depot',
        datePublished: '2031-03-20',
        author: { '@type': 'Organization', name: 'Harbour Checks' },
        reviewRating: { '@type': 'Rating', alternateName: verdict.text, ratingValue: 4, bestRating: 5, worstRating: 1 },
        itemReviewed: { '@type': 'Claim' },
      })
      expect(review.claimReviewed).not.toBe('')
      expect(
        unmapped(
          [review],
          claimreview.mapping.map(({ to }) => ({ to })),
        ),
      ).toEqual([])
    }
    expect(reviews[0].itemReviewed.author).toEqual({ '@type': 'Organization', name: 'Harbour Gazette' })
    expect(reviews[1].itemReviewed).not.toHaveProperty('author')
  })
  test('makes up no rating', async () => {
    const { reviews } = await reviewsOf(judged({ ...verdict, rating: null, author: null }))
    expect(reviews[0].reviewRating).toEqual({ '@type': 'Rating', alternateName: verdict.text })
    expect(reviews[0].author).toEqual({ '@type': 'Person', name: 'ana' })
  })
  test.each([[null], ['javascript:alert(1)'], ['not an address']])(
    'does not write a verdict that is published at %s',
    async (url) => {
      const { reviews, dropped } = await reviewsOf(judged({ ...verdict, url }))
      expect(reviews).toEqual([])
      expect(dropped.find(({ what }) => what === 'verdicts without an address')?.count).toBe(2)
    },
  )
  test('cannot end the script element that it is put into', async () => {
    expect((await reviewsOf(judged(verdict))).text).not.toContain('<')
  })
})

import type { Claim } from '#model/claim'
import type { Decision } from '#model/ledger'
import type { Report } from '#model/report'
import { overlaps, type Span } from '#model/span'
import { byText } from '#util/order'

/** Share of two spans that both cover: 1 for one and the same, 0 for none. */
const shared = (a: Span, b: Span): number =>
  overlaps(a, b)
    ? (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
    : 0

/** How well words mean a claim: as those that state it, or as those of its event, where several claims are stated in the same. */
const fitness = (words: Span, { quote, event }: Claim): number =>
  Math.max(shared(words, quote), shared(words, quote) > 0 ? shared(words, event.trigger) : 0)

/**
 * The claim that a decision means by a report and words: of the claims whose words overlap them, the one that shares most; of equals the one whose
 * event is told first. Null when the report is not there, its text has other words at that place, or no claim was read from them.
 */
export function findClaim(
  { report: id, quote }: Decision['on'][number],
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Report>,
): Claim | null {
  const report = reports.get(id)
  if (!report || quote === null || report.text.slice(quote.start, quote.end) !== quote.text) return null
  const found = claims.filter((claim) => claim.report === id && overlaps(claim.quote, quote))
  return (
    found.sort(
      (a, b) =>
        fitness(quote, b) - fitness(quote, a) || a.event.trigger.start - b.event.trigger.start || byText(a.id, b.id),
    )[0] ?? null
  )
}

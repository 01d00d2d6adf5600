import type { Claim } from '#model/claim'
import type { Decision } from '#model/decision'
import type { Report } from '#model/report'
import { overlaps, type Quote, type Span } from '#model/span'
import { byText } from '#util/order'

/** Share of two spans' words that a claim must have in common with a decision to be meant by it: half, so that a neighbour is not. */
const LEAST = 0.5

/** Part of two spans together that both cover: 1 for one and the same, 0 for none. */
const shared = (a: Span, b: Span): number =>
  overlaps(a, b)
    ? (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
    : 0

/** Words by which a claim can be meant: its own, and those that a person chose for it. */
interface Known {
  readonly claim: Claim
  readonly words: Quote[]
  readonly events: Quote[]
}

export interface Finder {
  /** The claim that a decision means, else why there is none. */
  find(decision: Decision): Claim | string
  /** A claim can be meant by these words too, since a person chose them for it; `event`: as those of its event. */
  also(claim: string, words: Quote, event: boolean): void
}

/**
 * Finds the claims that decisions mean. THE RULE: in the same report, (1) the claim of the same words and the same words for its event; (2) else, of the
 * claims whose words overlap the decision's, the one that shares most, if it shares half of them or the words of the event; of equals the one whose event is
 * told first. A decision on words alone (without the event's) means the claim that shares most of them, however little. Words that the report no longer has at that place mean none.
 */
export function createFinder(
  claims: readonly Claim[],
  reports: ReadonlyMap<string, Report>,
  decisions: readonly Decision[],
): Finder {
  const named = new Set(decisions.flatMap(({ on }) => on.map(({ report }) => report)))
  const byReport = new Map<string, Known[]>()
  const byId = new Map<string, Known>()
  for (const claim of claims) {
    if (!named.has(claim.report)) continue
    const known = { claim, words: [claim.quote], events: [claim.event.trigger] }
    byId.set(claim.id, known)
    const own = byReport.get(claim.report)
    if (own) own.push(known)
    else byReport.set(claim.report, [known])
  }
  return {
    also(id, words, event) {
      const known = byId.get(id)
      if (known) (event ? known.events : known.words).push(words)
    },
    find({ on }) {
      const [first] = on
      const report = first && reports.get(first.report)
      if (!first || !report) return 'its report is not among these'
      const { quote } = first
      if (quote === null) return 'it hangs on no words'
      if (report.text.slice(quote.start, quote.end) !== quote.text) return 'its words are no longer there'
      const event = on.find((place) => place.field === 'event' && place !== first && place.report === first.report)
      const best = (spans: readonly Span[], to: Span): number => Math.max(...spans.map((span) => shared(span, to)))
      const ranked = (byReport.get(first.report) ?? [])
        .map(({ claim, words, events }) => ({
          claim,
          words: best(words, quote),
          event: best(events, event?.quote ?? quote),
        }))
        .filter((one) => one.words > 0 && (!event?.quote || one.words >= LEAST || one.event > 0))
        .sort(
          (a, b) =>
            // Several claims are stated in the same words: then the event's decide.
            b.words + b.event - (a.words + a.event) ||
            a.claim.event.trigger.start - b.claim.event.trigger.start ||
            byText(a.claim.id, b.claim.id),
        )
      return ranked[0]?.claim ?? 'no claim is read from its words'
    },
  }
}
